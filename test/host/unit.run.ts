// `npm run unit`: every unit test, in this process.
import path from 'node:path';
import { filesBelow } from './filesBelow';
import { runMochaHere } from './mochaHere';
import { projectRoot } from './projectRoot';
import { writeCounts } from './results';

async function main(): Promise<void> {
  process.chdir(projectRoot);
  const start = performance.now();
  const counts = await runMochaHere(filesBelow(path.join(projectRoot, 'out', 'unit'), '.test.js'), { reporter: 'dot', timeout: 10_000 });
  console.log(`Unit suite: ${counts.passes} passed and ${counts.failures} failed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  writeCounts(counts);
  process.exitCode = counts.failures > 0 ? 1 : 0;
}

void main();
