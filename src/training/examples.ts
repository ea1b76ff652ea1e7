import { findDates } from '../core/dates/findDates';
import type { Draft } from '../core/draft';
import { findFigures } from '../core/figures/findFigures';
import { firstDraft } from '../core/firstDraft';
import type { Lexicon } from '../core/lexicon';
import { matchLexicon } from '../core/match/matchLexicon';
import { rulesHolding } from '../core/names/evidenceTable';
import { FeatureReader, mostFeatures } from '../core/names/model/features';
import { nameClasses } from '../core/names/model/nameClasses';
import { nameCandidates } from '../core/names/nameCandidates';
import { type NameContext, nameContext } from '../core/names/nameContext';
import type { Candidate } from '../core/names/splitRun';
import type { Example } from './perceptron';
import type { TaggedDocument } from './taggedSentence';
import { type GoldName, type WrittenArticle, writeArticle } from './writeArticle';

/** Share of examples whose own words are hidden, so that the model learns to read the words around. */
const hiddenShare = 0.15;

/** The candidates of the documents, as the engine finds them, with the class that the source gives them. */
export function examplesOf(documents: readonly TaggedDocument[], lexicon: Lexicon, random: () => number): Example[] {
  const examples: Example[] = [];
  const buffer = new Uint32Array(mostFeatures);
  for (const document of documents) {
    const written = writeArticle(document);
    const draft = draftOf(written, lexicon);
    const context = nameContext(draft);
    const reader = new FeatureReader(context);
    for (const candidate of nameCandidates(context, draft.sentences)) {
      const label = labelOf(context, candidate, written.names);
      if (label < 0) continue;
      const count = reader.read(candidate, rulesHolding(candidate, context), buffer, random() < hiddenShare);
      examples.push({ features: buffer.slice(0, count), label });
    }
  }
  return examples;
}

/** The draft as name discovery finds it. */
function draftOf({ article }: WrittenArticle, lexicon: Lexicon): Draft {
  let draft = firstDraft(article, lexicon);
  for (const step of [findDates, findFigures, matchLexicon]) draft = { ...draft, ...step.run(draft) };
  return draft;
}

/** The class of the name with the same last token, or of the one that covers it; -1 where the candidate mixes names. */
function labelOf({ tokens }: NameContext, { firstToken, endToken }: Candidate, names: readonly GoldName[]): number {
  const start = tokens.starts[firstToken] ?? 0;
  const end = tokens.ends[endToken - 1] ?? 0;
  const touched = touching(names, start, end);
  if (touched.length === 0) return nameClasses.indexOf('none');
  if (touched.length > 1) return -1;
  const [name] = touched as [GoldName];
  const shared = Math.min(end, name.end) - Math.max(start, name.start);
  return shared * 2 > Math.max(end - start, name.end - name.start) ? nameClasses.indexOf(name.type) : -1;
}

function touching(names: readonly GoldName[], start: number, end: number): GoldName[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as GoldName).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: GoldName[] = [];
  for (let at = low; at < names.length && (names[at] as GoldName).start < end; at += 1) found.push(names[at] as GoldName);
  return found;
}
