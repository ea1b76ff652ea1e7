import type { Block } from '../model';
import type { Dateline } from './dateline';
import { isResultLine } from './resultLine';
import type { Sentence } from './sentences';
import { isCapitalised, isWord, Shape, type Tokens } from './tokens';

/** How a sentence uses capitals. */
export const Casing = {
  /** Capitals mean something: names and the first word. */
  sentence: 0,
  /** Every weighty word has a capital, as in headings. */
  title: 1,
  /** All letters are capitals. */
  caps: 2,
} as const;
export type Casing = (typeof Casing)[keyof typeof Casing];

/** How the article writes its words: the evidence by which a capital at a sentence's start is judged. */
export interface WordUse {
  /** Casing of each sentence. */
  readonly casing: Uint8Array;
  /** 1 for each token whose capital says nothing: first of a sentence, behind a colon or quote, in a title-case line. */
  readonly forced: Uint8Array;
  /** How often a folded word stands in lower case. */
  readonly lower: ReadonlyMap<string, number>;
  /** How often a folded word stands with a capital that means something. */
  readonly capital: ReadonlyMap<string, number>;
  /** How often it stands with a capital that says nothing. */
  readonly forcedCapital: ReadonlyMap<string, number>;
}

/** Whether the folded word stands anywhere in the article. */
export function isUsed(use: WordUse, word: string): boolean {
  return use.lower.has(word) || use.capital.has(word) || use.forcedCapital.has(word);
}

/** Counts once over all tokens. A dateline's words are names, and the report behind it begins like a sentence. */
export function countWordUse(
  tokens: Tokens,
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  datelines: readonly Dateline[] = [],
): WordUse {
  const casing = new Uint8Array(sentences.length);
  const forced = new Uint8Array(tokens.count);
  sentences.forEach((sentence, index) => {
    const cased = casingOf(tokens, sentence, blocks);
    const kind = cased !== Casing.sentence && namesOnly(tokens, sentence, cased, blocks) ? Casing.sentence : cased;
    casing[index] = kind;
    if (kind === Casing.sentence) markForced(tokens, sentence, forced);
    else forced.fill(1, sentence.firstToken, sentence.endToken);
  });
  markDatelines(tokens, datelines, forced);
  return { casing, forced, ...countCases(tokens, forced) };
}

/** Rows of results write capitals for names: "Marlow 2 Tessen 1", and in a table also "J. Quill c Reed b Holm 45". */
function namesOnly(tokens: Tokens, sentence: Sentence, casing: Casing, blocks: readonly Block[]): boolean {
  if (isResultLine(tokens, sentence)) return true;
  const isRow = casing === Casing.title && blocks[sentence.block]?.kind === 'table';
  return isRow && tokens.shapes.subarray(sentence.firstToken, sentence.endToken).includes(Shape.number);
}

/** Marks the first word of the sentence, and the first behind a colon or an opening quote. */
function markForced(tokens: Tokens, sentence: Sentence, forced: Uint8Array): void {
  let isFirst = true;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    if (isWord(tokens.shapes[at] ?? 0)) {
      if (isFirst) forced[at] = 1;
      isFirst = false;
    } else isFirst = isFirst || opensClause(tokens, at);
  }
}

function markDatelines(tokens: Tokens, datelines: readonly Dateline[], forced: Uint8Array): void {
  let at = 0;
  for (const { start, end } of datelines) {
    while (at < tokens.count && (tokens.starts[at] ?? 0) < start) at += 1;
    const block = tokens.blocks[at];
    for (; at < tokens.count && (tokens.starts[at] ?? 0) < end; at += 1) forced[at] = 0;
    while (at < tokens.count && !isWord(tokens.shapes[at] ?? 0)) at += 1;
    if (at < tokens.count && tokens.blocks[at] === block) forced[at] = 1;
  }
}

function opensClause(tokens: Tokens, at: number): boolean {
  const mark = tokens.folded[at];
  return mark === ':' || (mark === '"' && tokens.spaced[at] === 1);
}

function countCases(tokens: Tokens, forced: Uint8Array): Pick<WordUse, 'lower' | 'capital' | 'forcedCapital'> {
  const lower = new Int32Array(tokens.vocabulary.length);
  const capital = new Int32Array(tokens.vocabulary.length);
  const forcedCapital = new Int32Array(tokens.vocabulary.length);
  for (let at = 0; at < tokens.count; at += 1) {
    const shape = tokens.shapes[at] ?? 0;
    if (!isWord(shape)) continue;
    const counts = shape === Shape.lower ? lower : forced[at] === 1 ? forcedCapital : capital;
    const word = tokens.words[at] ?? 0;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return { lower: byWord(tokens, lower), capital: byWord(tokens, capital), forcedCapital: byWord(tokens, forcedCapital) };
}

/** The counts that are not 0. */
function byWord({ vocabulary }: Tokens, counts: Int32Array): Map<string, number> {
  const used = new Map<string, number>();
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0;
    if (count > 0) used.set(vocabulary[number] ?? '', count);
  }
  return used;
}

function casingOf(tokens: Tokens, sentence: Sentence, blocks: readonly Block[]): Casing {
  const { weighty, capitals, allCaps, words } = countCapitals(tokens, sentence);
  if (words >= 3 && allCaps * 10 >= words * 7) return Casing.caps;
  if (tokens.folded[sentence.firstToken] === '(') return Casing.sentence;
  const kind = blocks[sentence.block]?.kind;
  if (kind === 'heading' || kind === 'title') {
    if (holdsCapitalVerb(tokens, sentence)) return Casing.title;
  } else if (capitals * 10 < weighty * 9 || holdsListMark(tokens, sentence)) return Casing.sentence;
  return weighty >= 3 && words >= 4 && capitals * 10 >= weighty * 7 ? Casing.title : Casing.sentence;
}

/** Words of the sentence, those all in capitals, the weighty ones (of four letters or more), and those of them with a capital. */
function countCapitals(
  tokens: Tokens,
  { firstToken, endToken }: Sentence,
): { weighty: number; capitals: number; allCaps: number; words: number } {
  const counts = { weighty: 0, capitals: 0, allCaps: 0, words: 0 };
  for (let at = firstToken; at < endToken; at += 1) {
    const shape = tokens.shapes[at] ?? 0;
    if (!isWord(shape)) continue;
    counts.words += 1;
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    if (isAllCapitals(shape, length)) counts.allCaps += 1;
    if (length < 4) continue;
    counts.weighty += 1;
    if (isCapitalised(shape)) counts.capitals += 1;
  }
  return counts;
}

/** "W L PCT": a letter alone is a word in capitals too. */
const isAllCapitals = (shape: number, length: number): boolean => shape === Shape.allCaps || (shape === Shape.capital && length === 1);

/** Small words that have a capital only where all words have one: "The Pond Was Drained". */
const smallWords = new Set(
  'was is are were be been has had have his her its their it we you they this that these those not how why when who what where'.split(' '),
);

function holdsCapitalVerb({ folded, shapes }: Tokens, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken + 1; at < endToken; at += 1) {
    if (shapes[at] === Shape.capital && smallWords.has(folded[at] ?? '') && isWord(shapes[at - 1] ?? 0)) return true;
  }
  return false;
}

/** Commas and stops speak for a sentence or a list of names rather than a headline. */
function holdsListMark(tokens: Tokens, sentence: Sentence): boolean {
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const word = tokens.folded[at];
    if (word === ',' || word === ';' || word === '.') return true;
  }
  return false;
}
