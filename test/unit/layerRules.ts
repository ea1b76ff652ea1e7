import { type Import, importsOf, type SourceFile, withoutEnding } from './sourceImports';

/** Which rooms a room may import from besides itself, and which packages. */
interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const pure = { packages: [] };

const rooms: Readonly<Record<string, Room>> = {
  core: { rooms: [], ...pure },
  json: { rooms: [], packages: ['jsonc-parser'] },
  lexicon: { rooms: ['core', 'json'], packages: ['jsonc-parser'] },
  notes: { rooms: ['core', 'json'], packages: ['jsonc-parser'] },
  article: { rooms: ['core'], packages: ['franc-min', 'markdown-it', 'parse5'] },
  protocol: { rooms: ['core'], ...pure },
  engine: { rooms: ['article', 'core', 'lexicon'], ...pure },
  webview: { rooms: ['core', 'protocol'], ...pure },
  host: { rooms: ['article', 'core', 'engine', 'json', 'lexicon', 'notes', 'protocol'], packages: ['vscode'] },
  cli: { rooms: ['article', 'core', 'engine', 'lexicon', 'protocol'], packages: ['chardet', 'node:'] },
  training: { rooms: ['core', 'article', 'lexicon'], packages: ['node:'] },
  extension: { rooms: ['host'], packages: ['vscode'] },
};

/** Run while building: may use Node and more, and nothing at run time may import them. */
const buildTime: readonly { readonly file: RegExp; readonly packages: readonly string[] }[] = [
  { file: /^lexicon\/(compile(?!d)|readRows|import\/)/, packages: ['node:', 'yaml'] },
  { file: /^training\//, packages: ['node:'] },
];

/** The library's entry reads the bundled lexicon for those who import it in Node. */
const nodeFiles: ReadonlySet<string> = new Set(['engine/library.ts']);

const isBuildTime = (file: string): boolean => buildTime.some((part) => part.file.test(file));
const isEntry = (file: string): boolean => /^extension(\.web)?$/.test(file);

/** The room of a path below `src`; the two entry files are a room of their own. */
function roomOf(file: string): string {
  return isEntry(withoutEnding(file)) ? 'extension' : file.slice(0, Math.max(0, file.indexOf('/')));
}

/** Every breach of the directions between rooms, one line each; empty when the house is in order. */
export function breachesOf(files: readonly SourceFile[]): string[] {
  const imports = files.flatMap(importsOf);
  return [
    ...files.filter((file) => !(roomOf(file.path) in rooms)).map((file) => `${file.path}: in no known room`),
    ...imports.flatMap(directionBreaches),
    ...imports.flatMap(packageBreaches),
    ...imports.flatMap(entryBreaches),
    ...imports.flatMap(buildTimeBreaches),
    ...imports.flatMap(protocolBreaches),
    ...files.flatMap(barrelBreaches),
    ...files.flatMap(idBreaches),
    ...cyclesOf(files, imports),
  ];
}

const told = (one: Import, rule: string): string => `${one.from} imports ${one.specifier}: ${rule}`;

function directionBreaches(one: Import): string[] {
  if (one.target === undefined) return [];
  const from = roomOf(one.from);
  if (one.target === '../package.json' && from === 'cli') return [];
  if (one.target.startsWith('..')) return [told(one, 'nothing outside src is imported')];
  const to = roomOf(one.target);
  if (one.from === 'host/ids.ts') return [told(one, 'host/ids imports nothing')];
  if (from === to || to === 'extension' || isBuildTime(one.target)) return [];
  return rooms[from]?.rooms.includes(to) ? [] : [told(one, `${from} may not import ${to}`)];
}

function packageBreaches(one: Import): string[] {
  if (one.target !== undefined) return [];
  const allowed = [
    ...(rooms[roomOf(one.from)]?.packages ?? []),
    ...buildTime.filter((part) => part.file.test(one.from)).flatMap((part) => part.packages),
    ...(nodeFiles.has(one.from) ? ['node:'] : []),
  ];
  const fits = allowed.some((name) => (name.endsWith(':') ? one.specifier.startsWith(name) : one.specifier.split('/')[0] === name));
  return fits ? [] : [told(one, `the package is not for ${roomOf(one.from)}`)];
}

function entryBreaches(one: Import): string[] {
  return one.target !== undefined && isEntry(one.target) ? [told(one, 'nothing imports an entry file')] : [];
}

function buildTimeBreaches(one: Import): string[] {
  if (one.target === undefined || !isBuildTime(one.target) || isBuildTime(one.from)) return [];
  return [told(one, 'nothing at run time imports what is for building')];
}

function protocolBreaches(one: Import): string[] {
  if (roomOf(one.from) !== 'protocol' || one.target === undefined || roomOf(one.target) === 'protocol') return [];
  return one.target === 'core/model' && one.isTypeOnly ? [] : [told(one, 'protocol takes only types, from core/model')];
}

function barrelBreaches({ path, text }: SourceFile): string[] {
  if (path === 'core/index.ts') return [];
  return /^\s*export\s+\*\s+from/m.test(text) || /(^|\/)index\.ts$/.test(path) ? [`${path}: no barrels but core/index.ts`] : [];
}

/** Ids are written in host/ids.ts alone. */
function idBreaches({ path, text }: SourceFile): string[] {
  if (path === 'host/ids.ts') return [];
  return [...text.matchAll(/['"`](lectern\.[a-zA-Z.]+)['"`]/g)].map(([, id]) => `${path}: the id ${id} belongs in host/ids.ts`);
}

/** Each import cycle once, as the way around it; types count too. */
function cyclesOf(files: readonly SourceFile[], imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>(files.map((file) => [withoutEnding(file.path), []]));
  for (const { from, target } of imports) if (target !== undefined) next.get(withoutEnding(from))?.push(target);
  const state = new Map<string, 'open' | 'done'>();
  const way: string[] = [];
  const cycles: string[] = [];
  const visit = (file: string): void => {
    if (state.get(file) === 'done' || !next.has(file)) return;
    if (state.get(file) === 'open') {
      cycles.push(`import cycle: ${[...way.slice(way.indexOf(file)), file].join(' → ')}`);
      return;
    }
    state.set(file, 'open');
    way.push(file);
    next.get(file)?.forEach(visit);
    way.pop();
    state.set(file, 'done');
  };
  for (const file of next.keys()) visit(file);
  return cycles;
}

/** Files below `src` that a unit test reaches at run time and that need the editor. */
export function editorReached(tests: readonly SourceFile[], sources: readonly SourceFile[]): string[] {
  const byName = new Map(sources.map((file) => [withoutEnding(file.path), importsOf(file).filter((one) => !one.isTypeOnly)]));
  return tests.flatMap((test) => {
    const seen = new Set<string>();
    const open = importsOf(test).flatMap((one) => (one.isTypeOnly ? [] : [withoutTestFolder(one)]));
    const reached: string[] = [];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      if (file === 'vscode') reached.push(`${test.path} reaches vscode`);
      open.push(...(byName.get(file) ?? []).map((one) => one.target ?? one.specifier));
    }
    return reached;
  });
}

/** `../../../src/core/fold`, written in a test at any depth, is `core/fold`. */
function withoutTestFolder(one: Import): string {
  return one.specifier.replace(/^(?:\.\.\/)+src\//, '');
}
