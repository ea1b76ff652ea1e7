import Mocha from 'mocha';
import type { Counts } from './hostVerdict';

export interface MochaHereOptions {
  readonly reporter: 'dot' | 'spec';
  /** Milliseconds a test. */
  readonly timeout: number;
}

/** Runs test files with mocha in this process. No file, or none with a test in it, counts as one failure. */
export async function runMochaHere(files: readonly string[], { reporter, timeout }: MochaHereOptions): Promise<Counts> {
  const mocha = new Mocha({ ui: 'bdd', reporter, timeout });
  for (const file of files) mocha.addFile(file);
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    console.error(error);
    return { passes: 0, failures: 1 };
  }
  const counts = await new Promise<Counts>((resolve) => {
    const runner = mocha.run((failures) => resolve({ passes: runner.stats?.passes ?? 0, failures }));
  });
  return counts.passes + counts.failures === 0 ? { passes: 0, failures: 1 } : counts;
}
