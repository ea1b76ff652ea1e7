// `npm test`: every stage in turn, each in a process of its own, and one line that counts them all.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { whenEnding } from './ending';
import type { Counts } from './hostVerdict';
import { projectRoot } from './projectRoot';
import { resultsVariable, takeCounts } from './results';

interface Stage {
  readonly name: string;
  readonly program: string;
  readonly flags: readonly string[];
  /** Leaves counts; a stage that does not counts only when it fails. */
  readonly counts: boolean;
}

const hostProgram = (name: string) => path.join(projectRoot, 'out', 'host', `${name}.run.js`);

const stages: readonly Stage[] = [
  { name: 'check', program: 'npm', flags: ['run', '--silent', 'check'], counts: false },
  { name: 'unit', program: process.execPath, flags: [hostProgram('unit')], counts: true },
  { name: 'integration', program: process.execPath, flags: [hostProgram('integration')], counts: true },
];

async function runStage({ name, program, flags, counts }: Stage): Promise<Counts> {
  const results = path.join(projectRoot, 'out', 'results', `${name}.json`);
  takeCounts(results);
  const child = spawn(program, flags, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, [resultsVariable]: results },
    shell: process.platform === 'win32' && program === 'npm',
  });
  const forget = whenEnding(() => child.kill('SIGTERM'));
  const [code] = (await once(child, 'exit')) as [number | null];
  await forget();
  const left = takeCounts(results);
  if (!counts) return { passes: 0, failures: code === 0 ? 0 : 1 };
  if (!left) return { passes: 0, failures: 1 };
  return code === 0 ? left : { passes: left.passes, failures: Math.max(left.failures, 1) };
}

async function main(): Promise<void> {
  const rows: string[] = [];
  let passes = 0;
  let failures = 0;
  for (const stage of stages) {
    const start = Date.now();
    const counts = await runStage(stage);
    passes += counts.passes;
    failures += counts.failures;
    const seconds = `${Math.round((Date.now() - start) / 1000)} s`;
    rows.push(
      `${stage.name.padEnd(12)} ${String(counts.passes).padStart(6)} ${String(counts.failures).padStart(7)} ${seconds.padStart(7)}`,
    );
  }
  console.log(`\n${'stage'.padEnd(12)} passed  failed    time\n${rows.join('\n')}\n`);
  console.log(`${passes} passed, ${failures} failed`);
  process.exitCode = failures > 0 ? 1 : 0;
}

void main();
