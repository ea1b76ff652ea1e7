import { readdirSync, readFileSync } from 'node:fs';
import { createEngine } from '../../src/engine/createEngine';
import { loadLexicon } from '../../src/lexicon/load';
import { type Marked, parseMarked } from '../fixture/marked';
import { type Score, scoreOf } from './score';

/** Prints how well the engine reads the hand-marked articles: exact span and type of every name. */
const folder = 'test/accuracy/articles';
const engine = createEngine({ lexicon: loadLexicon(readFileSync('dist/lexicon.bin')) });

function read(name: string): Marked {
  return parseMarked(readFileSync(`${folder}/${name}`, 'utf8'));
}

function row(name: string, score: Score): string {
  const part = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(9);
  return `${name.padEnd(16)}${String(score.marked).padStart(7)}${String(score.right).padStart(7)}${String(score.falseMarks).padStart(7)}${part(score.precision)}${part(score.recall)}`;
}

const isVerbose = process.argv.includes('--verbose');
const scores: Score[] = [];
console.log(
  `${'article'.padEnd(16)}${'marked'.padStart(7)}${'right'.padStart(7)}${'false'.padStart(7)}${'precision'.padStart(10)}${'recall'.padStart(8)}`,
);
for (const name of readdirSync(folder).sort()) {
  const marked = read(name);
  const score = scoreOf(marked, engine.annotate(marked.text).annotations);
  scores.push(score);
  console.log(row(name.replace('.txt', ''), score));
  if (isVerbose) for (const line of score.faults) console.log(`  ${line}`);
}
const sum = (field: 'marked' | 'right' | 'found' | 'falseMarks') => scores.reduce((total, score) => total + score[field], 0);
const [marked, right, found] = [sum('marked'), sum('right'), sum('found')];
console.log(
  row('all', { marked, right, found, falseMarks: sum('falseMarks'), precision: right / found, recall: right / marked, faults: [] }),
);
