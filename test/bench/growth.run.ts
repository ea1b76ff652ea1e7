import { readFileSync } from 'node:fs';
import { loadNameModel } from '../../src/core/names/model/modelFile';
import { createEngine } from '../../src/engine/createEngine';
import { loadLexicon } from '../../src/lexicon/load';
import { readCorpus } from '../accuracy/corpus';

/** Time of the whole engine by length of varied text; the ratios are of one process. */
const sources = readCorpus('tuned').map(({ text }) => text);
const engine = createEngine({
  lexicon: loadLexicon(readFileSync('dist/lexicon.bin')),
  nameModel: loadNameModel(readFileSync('dist/names.model.bin')),
});

/** Copies that differ: every name of two words or more gets other ones in each copy, so no table is ever warm for all. */
function varied(copies: number): string {
  return Array.from({ length: copies }, (_, copy) => {
    const source = sources[copy % sources.length] ?? '';
    return source.replace(
      /\b\p{Lu}\p{Ll}{4,}(?= \p{Lu})/gu,
      (name) => name + 'abcdefghij'.charAt(copy % 10) + 'klmnopqrst'.charAt((copy / 10) % 10),
    );
  }).join('\n\n');
}

/** Milliseconds of processor time, the best of some runs. */
function time(source: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    engine.annotate(source);
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

for (const source of sources) for (let run = 0; run < 30; run += 1) engine.annotate(source);
const rows = [10, 100, 1000].map((copies) => {
  const source = varied(copies);
  return { copies, length: source.length, milliseconds: time(source, copies > 100 ? 2 : 5) };
});
console.log('copies   characters   processor ms   MB/s');
for (const { copies, length, milliseconds } of rows) {
  console.log(
    `${String(copies).padStart(6)}${String(length).padStart(13)}${milliseconds.toFixed(1).padStart(15)}${(length / 1000 / milliseconds).toFixed(2).padStart(7)}`,
  );
}
const [first, , last] = rows;
if (first && last) {
  const exponent = Math.log(last.milliseconds / first.milliseconds) / Math.log(last.length / first.length);
  console.log(`exponent of growth from ${first.copies} to ${last.copies} copies: ${exponent.toFixed(3)}`);
}
