// Builds everything: `node esbuild.js [--tests] [--watch]`. The product goes into dist/, the tests into out/.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const root = __dirname;
const withTests = process.argv.includes('--tests');
const watch = process.argv.includes('--watch');

const base = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  logLevel: 'warning',
  target: 'es2022',
};
const node = { ...base, platform: 'node', format: 'cjs' };

/** The last bundle a run needs may not exist yet while rooms are being built; a missing entry is an error nevertheless. */
const product = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...base,
    platform: 'browser',
    format: 'cjs',
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
  },
  { ...base, platform: 'browser', format: 'iife', entryPoints: ['src/webview/reader.ts'], outfile: 'dist/reader.js' },
  { ...base, entryPoints: ['src/webview/reader.css'], outfile: 'dist/reader.css' },
  { ...node, entryPoints: ['src/cli/lectern.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['src/engine/library.ts'], outfile: 'dist/engine.js' },
];

const filesBelow = (directory, ending) =>
  fs
    .readdirSync(path.join(root, directory), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.posix.join(directory, name.split(path.sep).join('/')));

const tests = () => [
  {
    ...node,
    minify: false,
    sourcemap: 'inline',
    entryPoints: [
      ...filesBelow('test/unit', '.test.ts'),
      ...filesBelow('test/accuracy', '.run.ts'),
      ...filesBelow('test/bench', '.run.ts'),
    ],
    outdir: 'out',
    outbase: 'test',
    external: ['fast-check', 'playwright-core', 'axe-core'],
  },
];

/** Rows of data/ into the one compact file that is read at run time. */
async function compileLexicon() {
  const compiler = path.join(root, 'out', 'compileLexicon.js');
  await esbuild.build({ ...node, minify: false, entryPoints: ['src/lexicon/compileData.ts'], outfile: compiler });
  const { compileFolder } = require(compiler);
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  fs.writeFileSync(path.join(root, 'dist', 'lexicon.bin'), compileFolder(path.join(root, 'data')));
}

async function main() {
  const configurations = [...product, ...(withTests ? tests() : [])];
  await compileLexicon();
  if (watch) {
    for (const configuration of configurations) await (await esbuild.context(configuration)).watch();
    return;
  }
  await Promise.all(configurations.map((configuration) => esbuild.build(configuration)));
}

main().catch((error) => {
  if (!error.errors) console.error(error.message ?? error);
  process.exitCode = 1;
});
