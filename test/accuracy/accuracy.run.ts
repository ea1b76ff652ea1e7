import { readFileSync } from 'node:fs';
import { loadNameModel } from '../../src/core/names/model/modelFile';
import { createEngine } from '../../src/engine/createEngine';
import { loadLexicon } from '../../src/lexicon/load';
import { type Half, readCorpus } from './corpus';
import { type ArticleScore, addScores, scoreArticle } from './scoreArticle';
import { detailLines, headLine, scoreLine } from './table';

/**
 * How well the engine reads the hand-marked articles. Held-out articles are a judge: only their sums are printed, never
 * their topics or faults, so that nothing is tuned on them. `--faults` lists the faults of the tuned ones, `--faults=names` of one layer.
 */
const engine = createEngine({
  lexicon: loadLexicon(readFileSync('dist/lexicon.bin')),
  nameModel: loadNameModel(readFileSync('dist/names.model.bin')),
});
const flag = process.argv.find((argument) => argument.startsWith('--faults'));
const layer = flag?.split('=')[1] ?? '';

function readHalf(half: Half): { topic: string; score: ArticleScore }[] {
  return readCorpus(half).map((article) => {
    const options = article.published === undefined ? {} : { published: article.published };
    return { topic: article.topic, score: scoreArticle(article, engine.annotate(article.text, options)) };
  });
}

const tuned = readHalf('tuned');
const sums = { tuned: addScores(tuned.map(({ score }) => score)), heldOut: addScores(readHalf('held-out').map(({ score }) => score)) };
console.log(headLine());
for (const { topic, score } of tuned) console.log(scoreLine(topic, score));
console.log(scoreLine('all tuned', sums.tuned));
console.log(scoreLine('all held out', sums.heldOut));
for (const [title, score] of [['Tuned', sums.tuned] as const, ['Held out', sums.heldOut] as const]) {
  console.log(`\n${title}`);
  for (const line of detailLines(score)) console.log(`  ${line}`);
}
if (flag)
  for (const { topic, score } of tuned) {
    console.log(`\n${topic}`);
    for (const line of score.faults.filter((fault) => fault.startsWith(layer))) console.log(`  ${line}`);
  }
