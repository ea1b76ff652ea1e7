import { withFields } from '../../withFields';
import type { Amount } from '../amount';
import { type AmountRecogniser, type FigureExpression, figureOf } from '../figureExpression';
import type { Line } from '../line';

/** Past and "-ing" forms multiply by themselves; the bare ones only behind a modal: "will double". */
const verbs: ReadonlyMap<string, number> = new Map([
  ...forms('doubled doubling', 2),
  ...forms('tripled tripling trebled trebling', 3),
  ...forms('quadrupled quadrupling', 4),
  ...forms('quintupled quintupling', 5),
  ...forms('halved halving', 0.5),
]);
const bareVerbs: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 0.5],
]);
const folds: ReadonlyMap<string, number> = new Map(
  'onefold twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);
const adverbs = new Set(['almost', 'nearly', 'roughly', 'about', 'than']);
const modals = new Set(['to', 'will', 'would', 'could', 'may', 'might', 'should', 'must', 'can']);
/** "doubled back", "doubled over in pain", "doubled as a spy" */
const idioms = new Set(['back', 'over', 'up', 'down', 'as']);
const compared = new Set(['as', 'the', 'that', 'what', 'its', 'his', 'her', 'their']);

export const multipleWords: readonly string[] = [...verbs.keys(), ...bareVerbs.keys(), ...folds.keys(), 'twice', 'thrice'];

/** "doubled", "will double", "threefold", "twice the size", "double the number": so many times what it was, or what another is. */
export function readMultiple(line: Line, at: number): FigureExpression | undefined {
  if (isCode(line, at + 1)) return undefined;
  if (!line.isLower(at) && !line.opensSentence(at)) return undefined;
  const word = line.word(at);
  const next = line.word(at + 1);
  const fold = folds.get(word);
  if (fold !== undefined) return times(at, fold, 'change');
  const verb = verbs.get(word);
  if (verb !== undefined) return idioms.has(next) ? undefined : times(at, verb, 'change');
  // How often a thing came about ("was arrested twice") is seldom what a reader counts.
  if (word === 'twice' || word === 'thrice') return compared.has(next) ? times(at, word === 'twice' ? 2 : 3) : undefined;
  const bare = bareVerbs.get(word) ?? 1;
  if (isBehindModal(line, at)) return idioms.has(next) ? undefined : times(at, bare, 'change');
  return word !== 'halve' && compared.has(next) && next !== 'as' ? times(at, bare) : undefined;
}

/** "double digits", "double-digit", "double-B-plus" */
function isCode(line: Line, at: number): boolean {
  return line.context(at) === '-' || line.word(at).startsWith('digit');
}

function isBehindModal(line: Line, at: number): boolean {
  const before = line.word(at - 1);
  if (adverbs.has(before)) return modals.has(line.word(at - 2)) || modals.has(line.word(at - 3));
  return modals.has(before);
}

/** "30-fold", "a two-fold rise" */
export const foldOfAmount: AmountRecogniser = {
  name: 'fold',
  read(line, amount: Amount) {
    const at = line.isTightDash(amount.end) ? amount.end + 1 : amount.end;
    if (line.word(at) !== 'fold') return undefined;
    const figure = figureOf(amount, 'quantity', 0.95);
    return { ...figure, end: at + 1, fields: withFields(figure.fields, { unit: 'time', role: 'change' }) };
  },
};

function times(at: number, value: number, role?: 'change'): FigureExpression {
  const fields = role === undefined ? { value, unit: 'time' } : { value, unit: 'time', role };
  return { first: at, end: at + 1, numberFirst: at, numberEnd: at + 1, type: 'quantity', confidence: 0.9, fields };
}

function forms(words: string, value: number): [string, number][] {
  return words.split(' ').map((word) => [word, value]);
}
