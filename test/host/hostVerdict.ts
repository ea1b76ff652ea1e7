/** What mocha counted. */
export interface Counts {
  readonly passes: number;
  readonly failures: number;
}

/** What came out of a host: the code it ended with, undefined when it never did, and the line of the suite's end. */
export interface HostReport {
  readonly exitCode: number | undefined;
  readonly result: Counts | undefined;
}

export interface Verdict extends Counts {
  /** Why the run counts as failed; absent when it passed. */
  readonly problem?: string;
}

/** Stands before everything that the suite itself prints in a host, whose console carries much else. */
export const printedMark = '│ ';

const mark = 'RESULT ';

/** Printed by the suite in the host when mocha has ended. */
export const resultLine = ({ passes, failures }: Counts): string => `${mark}${JSON.stringify({ passes, failures })}`;

/** The counts when `line` is the suite's last one. */
export function readResultLine(line: string): Counts | undefined {
  if (!line.startsWith(mark)) return undefined;
  const { passes, failures } = JSON.parse(line.slice(mark.length)) as Counts;
  return { passes, failures };
}

/** Passed means code 0 and counts with passes and no failures: a host that is killed reports 0 as well. */
export function judge({ exitCode, result }: HostReport): Verdict {
  const problem = findProblem(exitCode, result);
  const passes = result?.passes ?? 0;
  const failures = result?.failures ?? 0;
  return problem === undefined ? { passes, failures } : { passes, failures: Math.max(failures, 1), problem };
}

function findProblem(exitCode: number | undefined, result: Counts | undefined): string | undefined {
  if (exitCode === undefined) return 'the tests did not end in time';
  if (!result) return `the extension host ended with ${exitCode} before the tests did`;
  if (result.failures > 0) return `${result.failures} failed`;
  if (result.passes === 0) return 'no test ran';
  if (exitCode !== 0) return `the extension host ended with ${exitCode}`;
  return undefined;
}
