// Stands in for a desktop VS Code's program: takes the flags that `@vscode/test-electron` passes, runs the tests in a served workbench.
import { parseArgs } from 'node:util';
import { runMochaInHost } from './mochaInHost';
import { writeCounts } from './results';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
});

async function main(): Promise<void> {
  const [folder] = positionals;
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  if (typeof extension !== 'string' || typeof tests !== 'string' || !folder) {
    throw new Error('usage: FOLDER --extensionDevelopmentPath=PATH --extensionTestsPath=PATH');
  }
  const kind = process.env.LECTERN_HOST_KIND === 'web' ? 'web' : 'node';
  const verdict = await runMochaInHost({ kind, extension, tests, folder });
  writeCounts(verdict);
  if (verdict.problem !== undefined) {
    console.error(`${kind} host: ${verdict.problem}`);
    process.exitCode = 1;
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
