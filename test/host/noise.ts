/** What a served VS Code complains of in every run: native modules left unbuilt, a gallery out of reach, stacks of its own code. */
const noise =
  /^\s+at |^\s*'.*\.node',?$|→|spdlog|watchdog|bindings file|Require stack|open-vsx|serviceWorker|ServiceWorker|vsda|Failed to load resource|^\s*tries: |registration|HTTP response code|authentication provider|extensionHostProcess|^\s*[\]}]/;

const keptLines = 25;

/** The last lines of a log that may tell something. */
export function withoutNoise(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !noise.test(line));
  return lines.slice(-keptLines).join('\n');
}
