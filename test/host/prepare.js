// First stage of every script, on a machine that may have nothing but Node and npm: puts node_modules in order. Node built-ins only.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const oldestNode = [20, 19];

const readJson = (...names) => {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, ...names), 'utf8'));
  } catch {
    return undefined;
  }
};

/** Compares what is installed with the lock file; time stamps say nothing after a clone. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages ?? {};
  const installed = readJson('node_modules', '.package-lock.json')?.packages;
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional }]) => name === '' || optional || devOptional || installed[name]?.version === version,
  );
}

function fail(message) {
  console.error(`lectern: ${message}`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  fail(`Node ${oldestNode.join('.')} or newer is needed, this is ${process.versions.node}.`);
}

if (!isInstalled()) {
  console.error('Installing the development packages (once, about half a minute) …');
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...flags], options)
    : spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) fail(`the packages could not be installed${error ? `: ${error.message}` : ''}.`);
}
