// `npm run accuracy`, `npm run bench`: every program of that folder in turn.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { filesBelow } from './filesBelow';
import { projectRoot } from './projectRoot';

const [folder = '', ...flags] = process.argv.slice(2);
const programs = filesBelow(path.join(projectRoot, 'out', folder), '.run.js');
if (programs.length === 0) {
  console.error(`lectern: there is no program in test/${folder}`);
  process.exitCode = 1;
}
for (const program of programs) {
  const { status } = spawnSync(process.execPath, [program, ...flags], { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
