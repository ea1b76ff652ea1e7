import { findDates } from '../../src/core/dates/findDates';
import type { Draft, Step } from '../../src/core/draft';
import { findCounted } from '../../src/core/figures/findCounted';
import { findFigures } from '../../src/core/figures/findFigures';
import { linkFigures } from '../../src/core/figures/linkFigures';
import { readCorpus } from '../accuracy/corpus';
import { draftOf } from '../fixture/draftOf';

/** Figures and dates alone, on given words: speed on a stream of articles, and the longest run on a megabyte of hostile text. */
const steps: readonly Step[] = [findDates, findFigures, findCounted, linkFigures];
const streamed: readonly Step[] = [findDates, findFigures];

function run(draft: Draft, which: readonly Step[]): void {
  let current = draft;
  for (const step of which) current = { ...current, ...step.run(current) };
}

/** Milliseconds of processor time, the best of some runs. */
function time(work: () => void, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < runs; turn += 1) {
    const start = process.cpuUsage();
    work();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

const articles = readCorpus('tuned').map(({ text }) => draftOf(text, '2018-11-02'));
const characters = articles.reduce((sum, { article }) => sum + article.text.length, 0);
const passes = 20;
const stream = (): void => {
  for (let pass = 0; pass < passes; pass += 1) for (const draft of articles) run(draft, streamed);
};
time(stream, 5);
const perPass = time(stream, 5) / passes;
console.log(`articles: ${(characters / 1000 / perPass).toFixed(1)} MB/s`);

const shapes: Readonly<Record<string, string>> = {
  digits: '1234567890',
  spaces: ' ',
  commas: ',',
  'digits and commas': '1,',
  'digits and spaces': '1 ',
  'groups of three': '123 ',
  'digits, commas and spaces': '1, 22 ,',
  'ranges without end': '1 to 2 to ',
  'lists of ages': '1, 2 and 3, ',
  dashes: '12-13–',
  slashes: '3/5/',
  'number words': 'two million and three ',
  hedges: 'at least about up to more than ',
  years: '2015-16 and 2017 to 2018, ',
  months: 'May March 3 May ',
  'parts of parts': 'the first week of ',
  articles: 'the a the end of the ',
  letters: 'a',
};
const megabyte = 1_000_000;
const rows = Object.entries(shapes).map(([name, shape]) => {
  const draft = draftOf(shape.repeat(Math.ceil(megabyte / shape.length)));
  return { name, milliseconds: time(() => run(draft, steps), 2) };
});
for (const { name, milliseconds } of rows) console.log(`${name.padEnd(28)}${milliseconds.toFixed(0).padStart(8)} ms`);
const longest = rows.reduce((left, right) => (right.milliseconds > left.milliseconds ? right : left));
console.log(`longest on 1 MB: ${longest.name}, ${longest.milliseconds.toFixed(0)} ms`);
