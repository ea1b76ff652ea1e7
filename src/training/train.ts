import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadNameModel, writeNameModel } from '../core/names/model/modelFile';
import { compileFolder } from '../lexicon/compileData';
import { loadLexicon } from '../lexicon/load';
import { clean } from './cleaning/clean';
import { cutDocuments } from './cutDocuments';
import { demonymsOf } from './demonyms';
import { examplesOf } from './examples';
import { holdOut } from './heldOut';
import { measure } from './measure';
import { type TrainingPlan, trainPerceptron } from './perceptron';
import { quantise } from './quantise';
import { randomFrom } from './random';
import { readTagged } from './readTagged';
import type { TaggedDocument } from './taggedSentence';

/** `npm run train -- FOLDER`: makes the weights of the name model from the tagged texts of a folder, and says how good they are. */

const plan: TrainingPlan = { seed: 2026, epochs: 5, buckets: 1 << 16 };
/** The small, hand-made source counts this often. */
const goldCopies = 3;

interface Source {
  readonly file: string;
  readonly source: string;
  readonly terms: string;
}

const silver: Source = {
  file: 'gmb.tsv.gz',
  source: 'Groningen Meaning Bank 2.2 (Bos et al., University of Groningen)',
  terms: 'public-domain texts, annotations freely available',
};
const gold: Source = { file: 'wikigold.tsv.gz', source: 'WikiGold (Balasuriya et al. 2009)', terms: 'CC BY 4.0' };

function read(folder: string, { file }: Source): TaggedDocument[] {
  return readTagged(gunzipSync(readFileSync(path.join(folder, file))).toString('utf8'));
}

function main(folder: string): void {
  const lexicon = loadLexicon(compileFolder('data'));
  const isDemonym = demonymsOf(lexicon);
  const silverParts = holdOut(clean(cutDocuments(read(folder, silver).flat()), isDemonym));
  const goldParts = holdOut(clean(read(folder, gold), isDemonym));
  const random = randomFrom(plan.seed);
  const documents = [...silverParts.training, ...Array.from({ length: goldCopies }, () => goldParts.training).flat()];
  const examples = examplesOf(documents, lexicon, random);
  const bytes = writeNameModel(quantise(trainPerceptron(examples, plan)));
  const model = loadNameModel(bytes);
  const figures = [
    { ...silver, documents: silverParts.heldOut },
    { ...gold, documents: goldParts.heldOut },
  ].map((part) => ({
    source: part.source,
    terms: part.terms,
    heldOutDocuments: part.documents.length,
    rulesAlone: measure(part.documents, lexicon, undefined),
    withModel: measure(part.documents, lexicon, model),
  }));
  writeFileSync('data/names.model.bin', bytes);
  writeFileSync(
    'data/names.model.json',
    `${JSON.stringify({ ...plan, goldCopies, examples: examples.length, sources: figures }, null, 2)}\n`,
  );
  console.log(JSON.stringify(figures, null, 2));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('lectern: npm run train -- FOLDER, where FOLDER holds gmb.tsv.gz and wikigold.tsv.gz');
  process.exitCode = 2;
} else main(folder);
