type Step = () => unknown;

const steps = new Set<Step>();
let listening = false;
let ending = false;

/**
 * Has `step` run when the process is asked to end (Ctrl-C, a closed terminal), last registered first. The function returned runs it
 * at once instead, and only ever once.
 */
export function whenEnding(step: Step): () => Promise<void> {
  listen();
  steps.add(step);
  return async () => {
    if (steps.delete(step)) await step();
  };
}

/** Runs what is still registered; a step that fails does not keep the others from running. */
export async function endAll(): Promise<void> {
  for (const step of [...steps].reverse()) {
    steps.delete(step);
    await Promise.resolve()
      .then(step)
      .catch(() => undefined);
  }
}

function listen(): void {
  if (listening) return;
  listening = true;
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.on(signal, () => {
      // A second Ctrl-C comes by itself: the terminal and npm both pass the first one on.
      if (ending) return;
      ending = true;
      void endAll().finally(() => process.exit(128 + number));
    });
  }
}
