// Builds everything: `node esbuild.js [--host | --tests | --training] [--watch]`. The product goes into dist/; with --host what starts a VS Code goes
// into out/, with --tests all tests too, and with --training only what makes the weights. Files of an earlier build that this one does not make are removed.
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');
const { deserialize, serialize } = require('node:v8');

const root = __dirname;
const withTests = process.argv.includes('--tests');
const withHost = withTests || process.argv.includes('--host');
const watch = process.argv.includes('--watch');

/** Libraries that most articles never need, by what is taken of them. They are read at the first call, not at every start. */
const seldomNeeded = { 'franc-min': ['franc'], parse5: ['parse'], chardet: ['analyse'], 'markdown-it': ['default'] };

/** For Node they lie in files of their own, in a browser within the one file that there is. */
const readWhenCalled = (fileOf) => ({
  name: 'read-when-called',
  setup(build) {
    const names = new RegExp(`^(?:${Object.keys(seldomNeeded).join('|')})$`);
    build.onResolve({ filter: names }, ({ path: name, namespace, kind }) =>
      namespace === 'file' && kind === 'import-statement' ? { path: name, namespace: 'when-called' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'when-called' }, ({ path: name }) => ({
      contents: seldomNeeded[name].map((taken) => forwarder(fileOf(name), taken)).join('\n'),
      resolveDir: root,
    }));
  },
});

/** A function of the library's own name that hands on to it; a class is made with `new` and comes back as its instance. */
function forwarder(file, taken) {
  if (taken === 'default') {
    // What a library calls its default is the module itself where the bundler takes the library's CommonJS.
    return `export default function (...given) { const made = require('${file}'); return new (made.default ?? made)(...given); }`;
  }
  return `export const ${taken} = (...given) => require('${file}').${taken}(...given);`;
}

const libraryFile = (name) => `./libraries/${name}.js`;
const inFiles = { plugins: [readWhenCalled(libraryFile)], external: ['vscode', ...Object.keys(seldomNeeded).map(libraryFile)] };

/** The extension for Node takes the engine from a file of its own, read when the first article is. */
const engineApart = {
  name: 'engine-apart',
  setup(build) {
    build.onResolve({ filter: /\/engine\/(?:createEngine|previewReading|readInSteps)$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './engine.js', external: true } : undefined,
    );
  },
};

const base = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  logLevel: 'warning',
  target: 'es2022',
};
const node = { ...base, platform: 'node', format: 'cjs' };
const browser = { ...base, platform: 'browser' };
/** Tests and what runs them: names and lines as they were written. */
const readable = { ...node, minify: false, sourcemap: 'inline', outbase: 'test', outdir: 'out' };

const product = [
  { ...node, ...inFiles, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', plugins: [engineApart, ...inFiles.plugins] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
    plugins: [readWhenCalled((name) => name)],
  },
  { ...browser, format: 'iife', entryPoints: ['src/webview/reader.ts'], outfile: 'dist/reader.js' },
  { ...browser, format: 'iife', entryPoints: ['src/webview/opening.ts'], outfile: 'dist/opening.js' },
  { ...browser, entryPoints: ['src/webview/reader.css'], outfile: 'dist/reader.css' },
  { ...node, entryPoints: ['src/cli/launch.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, ...inFiles, entryPoints: ['src/cli/lectern.ts'], outfile: 'dist/program.js' },
  { ...node, ...inFiles, entryPoints: ['src/engine/library.ts'], outfile: 'dist/engine.js' },
  { ...node, entryPoints: Object.keys(seldomNeeded), outdir: 'dist/libraries' },
];

const filesBelow = (directory, ending) => {
  const folder = path.join(root, directory);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.posix.join(directory, name.split(path.sep).join('/')))
    .sort();
};

/** Programs that start a VS Code. */
const host = () => [
  {
    ...readable,
    entryPoints: filesBelow('test/host', '.run.ts'),
    external: ['playwright-core', '@vscode/test-electron', 'mocha'],
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** `require('lectern-suites')` in a test bundle: every suite for the extension hosts, found by its name. */
const suites = {
  name: 'suites',
  setup(build) {
    build.onResolve({ filter: /^lectern-suites$/ }, () => ({ path: 'suites', namespace: 'suites' }));
    build.onLoad({ filter: /./, namespace: 'suites' }, () => {
      const files = filesBelow('test/integration', '.test.ts');
      if (files.length === 0) return { errors: [{ text: 'no test/integration/*.test.ts was found' }] };
      return { contents: files.map((file) => `require('./${file}');`).join('\n'), resolveDir: root };
    });
  },
};

const tests = () => [
  {
    ...readable,
    entryPoints: [
      ...filesBelow('test/unit', '.test.ts'),
      ...filesBelow('test/accuracy', '.run.ts'),
      ...filesBelow('test/bench', '.run.ts'),
      ...filesBelow('test/integration/browser', '.browser.ts'),
    ],
    external: ['fast-check', 'playwright-core', 'axe-core'],
  },
  { ...readable, entryPoints: ['test/integration/hosts/nodeSuite.ts'], external: ['vscode', 'mocha'], plugins: [suites] },
  {
    ...readable,
    entryPoints: ['test/integration/hosts/webSuite.ts'],
    external: ['vscode'],
    plugins: [suites],
    platform: 'browser',
    // Not CommonJS: mocha would take `module.exports` for its own.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    define: { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined' },
    alias: { 'node:assert/strict': './test/integration/hosts/assertStrict.js' },
  },
];

/** Rows of data/ and of the data packages into the one compact file that is read at run time. */
async function compileLexicon() {
  const compiler = path.join(root, 'out', 'compileLexicon.js');
  await esbuild.build({ ...node, minify: false, entryPoints: ['src/lexicon/compileData.ts'], outfile: compiler });
  const { compileFolder, compileWorld, dataPackages, importPackages } = require(compiler);
  const code = fs.readFileSync(compiler);
  const versions = dataPackages.map((name) => fs.readFileSync(path.join(root, 'node_modules', name, 'package.json')));
  const rows = filesBelow('data', '.yaml').flatMap((file) => [file, fs.readFileSync(path.join(root, file))]);
  const imported = async () => deserialize(await kept('imported', [code, ...versions], async () => serialize(await importPackages(root))));
  const compiled = await kept('compiled', [code, ...versions, ...rows], async () =>
    compileFolder(path.join(root, 'data'), await imported()),
  );
  const world = await kept('world', [code, ...versions, ...rows], async () => compileWorld(await imported(), compiled));
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  fs.writeFileSync(path.join(root, 'dist', 'lexicon.bin'), compiled);
  fs.writeFileSync(path.join(root, 'dist', 'world.bin'), world);
  return {
    made: ['dist/lexicon.bin', 'dist/world.bin', 'out/compileLexicon.js'],
    packages: dataPackages.map((name) => `node_modules/${name}`),
  };
}

/** What `make` gives for these inputs, kept in out/lexicon/ from one build to the next: the data packages take seconds to read. */
async function kept(name, inputs, make) {
  const digest = createHash('sha256');
  for (const input of inputs) digest.update(input);
  const folder = path.join(root, 'out', 'lexicon');
  const file = path.join(folder, `${name}-${digest.digest('hex').slice(0, 16)}`);
  if (fs.existsSync(file)) return fs.readFileSync(file);
  const made = await make();
  fs.mkdirSync(folder, { recursive: true });
  for (const other of fs.readdirSync(folder)) if (other.startsWith(`${name}-`)) fs.rmSync(path.join(folder, other));
  // Renamed into place, so that a build that is broken off leaves no half file.
  fs.writeFileSync(`${file}.new`, made);
  fs.renameSync(`${file}.new`, file);
  return made;
}

/** The weights that `npm run train` made lie beside the programs that read them. */
function copyNameModel() {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  fs.copyFileSync(path.join(root, 'data', 'names.model.bin'), path.join(root, 'dist', 'names.model.bin'));
  return 'dist/names.model.bin';
}

/** Declarations for those who import `dist/engine.js`. */
function declareTypes() {
  fs.rmSync(path.join(root, 'dist', 'types'), { recursive: true, force: true });
  const compiler = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', path.join('src', 'engine', 'tsconfig.json')], { cwd: root, stdio: 'inherit' });
  return filesBelow('dist/types', '.d.ts');
}

/** The licences of all libraries that are part of the product and of the data in it, each once. */
function gatherLicenses(inputs) {
  const packages = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  const sections = [...packages].sort().map((folder) => {
    const { name, version, license, author } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(path.join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    // Some packages only name their licence.
    const text = file ? fs.readFileSync(path.join(root, folder, file), 'utf8').trim() : `By ${author?.name ?? author}.`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  fs.writeFileSync(path.join(root, 'dist', 'licenses.txt'), sections.join(`\n${'-'.repeat(72)}\n\n`));
  return 'dist/licenses.txt';
}

/** What V8 makes of the command line's code in one run over a sample, so that later runs need not wait for it again. */
function keepCode() {
  const sample = path.join('media', 'samples', 'black-sea-grain.md');
  const env = { ...process.env, LECTERN_KEEP_CODE: '1' };
  execFileSync(process.execPath, [path.join('dist', 'cli.js'), 'annotate', '--json', sample], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return 'dist/program.code';
}

/** Whatever an earlier build of the same kind left in `directory`. */
function removeOthers(directory, made) {
  const kept = new Set(made);
  for (const file of filesBelow(directory, '')) {
    if (!kept.has(file) && fs.statSync(path.join(root, file)).isFile()) fs.rmSync(path.join(root, file));
  }
}

async function main() {
  if (process.argv.includes('--training')) {
    await esbuild.build({ ...node, minify: false, entryPoints: ['src/training/train.ts'], outfile: 'out/train.js' });
    return;
  }
  const configurations = [...product, ...(withHost ? host() : []), ...(withTests ? tests() : [])];
  if (watch) {
    await compileLexicon();
    copyNameModel();
    for (const configuration of configurations) await (await esbuild.context(configuration)).watch();
    return;
  }
  const compiled = await compileLexicon();
  const results = await Promise.all(configurations.map((configuration) => esbuild.build({ ...configuration, metafile: true })));
  const productInputs = results.slice(0, product.length).flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const outputs = results.flatMap(({ metafile }) => Object.keys(metafile.outputs));
  const licenses = gatherLicenses([...productInputs, ...compiled.packages]);
  const made = [...compiled.made, copyNameModel(), ...declareTypes(), licenses, keepCode(), ...outputs];
  removeOthers('dist', made);
  if (withTests)
    for (const directory of ['out/unit', 'out/integration', 'out/accuracy', 'out/bench', 'out/host']) removeOthers(directory, made);
  for (const program of ['dist/cli.js', 'out/host/executable.run.js']) {
    if (made.includes(program)) fs.chmodSync(path.join(root, program), 0o755);
  }
}

main().catch((error) => {
  // esbuild and the type checker have shown their own.
  if (!error.errors && error.status === undefined) console.error(error.message ?? error);
  process.exitCode = 1;
});
