import { readFileSync } from 'node:fs';
import { parseArticle } from '../../src/article/parseArticle';
import { steps } from '../../src/core/annotate';
import { findDates } from '../../src/core/dates/findDates';
import { findFigures } from '../../src/core/figures/findFigures';
import { firstDraft } from '../../src/core/firstDraft';
import type { Range } from '../../src/core/model';
import { gatherEntities } from '../../src/core/names/gatherEntities';
import { createEngine } from '../../src/engine/createEngine';
import { loadLexicon } from '../../src/lexicon/load';
import { wordsOf } from '../fixture/draftOf';
import { type CorpusArticle, readCorpus } from './corpus';
import { isDateType } from './figures';
import type { FigureMark } from './markedArticle';
import { type FoundName, namesOf, sameSpan, scoreNames } from './names';
import { loadPeers, type Peer } from './peers';
import { addTallies, f1Of, type Tally } from './tally';

/**
 * Lectern beside other libraries on the same articles in the same run. The measure is generous to them: only the types
 * they know, a state may be a place, a span is enough for dates and figures, and once more wherever spans only overlap.
 */
const articles = [...readCorpus('tuned'), ...readCorpus('held-out')];
const lexicon = loadLexicon(readFileSync('dist/lexicon.bin'));
const engine = createEngine({ lexicon });
const peerTypes = new Set(['person', 'organization', 'place', 'state']);

function read(text: string, published: string | undefined) {
  return engine.annotate(text, published === undefined ? {} : { published });
}

function figuresAlone(text: string, published: string | undefined) {
  const words = wordsOf(text, published);
  return findFigures.run({ ...words, ...findDates.run(words) });
}

/** The steps that find and type names; statements, events and relations are left out. */
const nameSteps = steps.slice(0, steps.indexOf(gatherEntities));

function namesAlone(text: string) {
  let draft = firstDraft(parseArticle(text, 'text').article, lexicon);
  for (const step of nameSteps) draft = { ...draft, ...step.run(draft) };
  return draft.mentions;
}

const lectern: Required<Peer> = {
  name: 'Lectern',
  names: (text) => namesOf(read(text, undefined).annotations),
  dates: (text, published) =>
    read(text, published).annotations.filter(({ kind, type }) => kind === 'figure' && (type === 'date' || type === 'time')),
  figures: (text) => read(text, undefined).annotations.filter(({ kind, type }) => kind === 'figure' && !isDateType(type)),
};

function nameTally(article: CorpusArticle, found: readonly FoundName[]): Tally {
  const names = article.names.map((mark) => ({
    ...mark,
    optional: mark.optional || !mark.types.some((type) => peerTypes.has(type)),
    types: mark.types.map((type) => (type === 'state' ? 'place' : type)),
  }));
  const typed = found.map((name) => ({ start: name.start, end: name.end, type: name.type === 'state' ? 'place' : name.type }));
  return scoreNames(
    { ...article, names },
    typed.filter(({ type }) => peerTypes.has(type)),
  );
}

type Same = (left: Range, right: Range) => boolean;
const overlaps: Same = (left, right) => left.start < right.end && right.start < left.end;

function spanTally(marks: readonly FigureMark[], wanted: (type: string) => boolean, found: readonly Range[], same: Same): Tally {
  const needed = marks.filter((mark) => !mark.optional && wanted(mark.types[0] ?? ''));
  const excused = marks.filter((mark) => mark.optional || !wanted(mark.types[0] ?? ''));
  const judged = found.filter((each) => needed.some((mark) => same(mark, each)) || !excused.some((mark) => overlaps(mark, each)));
  return { marked: needed.length, found: judged.length, right: needed.filter((mark) => judged.some((each) => same(mark, each))).length };
}

const isDate = (type: string): boolean => type === 'date' || type === 'time';
const isFigure = (type: string): boolean => !isDateType(type);

function f1(tally: (article: CorpusArticle) => Tally): string {
  return (100 * f1Of(addTallies(articles.map(tally)))).toFixed(1).padStart(8);
}

const fewestRounds = 8;
/** Milliseconds that each library has to warm up and be measured: the quick ones need more rounds until all is compiled. */
const longEnough = 4000;

/** Milliseconds of processor time for all articles, the best of all rounds. */
function time(run: (article: CorpusArticle) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let round = 0; round < fewestRounds || spent < longEnough; round += 1) {
    const start = process.cpuUsage();
    for (const article of articles) run(article);
    const taken = process.cpuUsage(start).user / 1000;
    spent += taken;
    best = Math.min(best, taken);
  }
  return best;
}

function print(title: string, head: string, rows: readonly (readonly [string, string, number])[]): void {
  const base = rows[0]?.[2] ?? 1;
  console.log(`\n${title.padEnd(26)}${head}       ms   time`);
  for (const [name, scores, milliseconds] of rows)
    console.log(`${name.padEnd(26)}${scores}${milliseconds.toFixed(1).padStart(9)}${`${(milliseconds / base).toFixed(1)}x`.padStart(7)}`);
}

function spanRow(
  name: string,
  wanted: (type: string) => boolean,
  find: (article: CorpusArticle) => readonly Range[],
): [string, string, number] {
  const scores = [sameSpan, overlaps].map((same) => f1((article) => spanTally(article.figures, wanted, find(article), same))).join('');
  return [name, scores, time(find)];
}

function nameRow({ name, names }: Peer): [string, string, number] {
  return [name, f1((article) => nameTally(article, names?.(article.text) ?? [])), time(({ text }) => names?.(text))];
}

async function main(): Promise<void> {
  const peers = await loadPeers().catch(() => undefined);
  if (!peers) {
    console.log('\nThe libraries to compare with are not installed: npm ci');
    return;
  }
  const [compromise] = peers;
  if (!compromise) return;
  console.log('\nBeside other libraries, all articles, F1');
  print('names, span and type', '   exact', [lectern, compromise].map(nameRow));
  const dated = [lectern, ...peers].map((peer) => spanRow(peer.name, isDate, ({ text, published }) => peer.dates?.(text, published) ?? []));
  print('dates and times, spans', '   exact overlap', dated);
  const counted = [lectern, compromise].map((peer) => spanRow(peer.name, isFigure, ({ text }) => peer.figures?.(text) ?? []));
  print('figures, spans', '   exact overlap', counted);
  const figures = time(({ text, published }) => figuresAlone(text, published));
  const names = time(({ text }) => namesAlone(text));
  console.log("\nLectern's times above are those of the whole engine.");
  console.log(`Alone: names ${names.toFixed(1)} ms, figures and dates ${figures.toFixed(1)} ms`);
}

void main();
