import { isWord, Shape, type Tokens } from './tokens';
import { turnLabels } from './turnLabels';

/** A run of tokens, `end` exclusive, within one block; in a table within one cell. */
export interface Sentence {
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
}

/** Abbreviations that may end a sentence, when a capital follows and nothing else speaks against it. */
const mayEndSentence = new Set(['inc', 'ltd', 'corp', 'co', 'jr', 'sr', 'etc', 'us', 'uk', 'eu', 'un', 'ussr', 'am', 'pm', 'dc', 'no']);
const closers = new Set(["'", '"', ')', ']', '”', '’']);

/** Sentences in order; every token belongs to exactly one. */
export function splitSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  const labels = turnLabels(tokens);
  let first = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    const next = index + 1;
    const atBlockEnd = next === tokens.count || tokens.blocks[next] !== tokens.blocks[index] || tokens.spaced[next] === 2;
    if (!atBlockEnd && !labels.has(index) && !endsSentence(tokens, index)) continue;
    sentences.push({ firstToken: first, endToken: next, block: tokens.blocks[first] ?? 0 });
    first = next;
  }
  return sentences;
}

/** True at the last token of a sentence: its full stop, or the quote or bracket that closes behind it. */
function endsSentence(tokens: Tokens, index: number): boolean {
  const next = index + 1;
  if (!beginsSentence(tokens, next)) return false;
  let last = index;
  while (last > 0 && closers.has(tokens.folded[last] ?? '') && tokens.spaced[last] === 0) last -= 1;
  const mark = tokens.folded[last] ?? '';
  if (mark === '.' || mark === '!' || mark === '?' || mark === '…') return true;
  const surface = tokens.surface[last] ?? '';
  return (
    surface.length > 1 &&
    surface.endsWith('.') &&
    isWord(tokens.shapes[last] ?? 0) &&
    mayEndSentence.has(mark) &&
    !opensName(tokens, last, next)
  );
}

function beginsSentence(tokens: Tokens, index: number): boolean {
  if (tokens.spaced[index] !== 1) return false;
  const shape = tokens.shapes[index] ?? 0;
  if (shape === Shape.lower) return false;
  if (shape !== Shape.punctuation) return true;
  return !/^[,;:.!?)\]]$/.test(tokens.folded[index] ?? '') && tokens.folded[index] !== '–';
}

/** "U.S. Senate", "Acme Inc. Chairman": the capital behind the abbreviation goes on with the name. */
function opensName(tokens: Tokens, abbreviation: number, next: number): boolean {
  // "No. 5" is a number; "No. He slept." is an answer.
  if (tokens.folded[abbreviation] === 'no') return tokens.shapes[next] === Shape.number;
  const isAcronym = tokens.shapes[abbreviation] === Shape.allCaps;
  return isAcronym && tokens.shapes[next] !== Shape.punctuation && !sentenceOpeners.has(tokens.folded[next] ?? '');
}

const sentenceOpeners = new Set(
  'the a an in on at but and it he she they we i this that these those there if when while as for after before since by with from to its his her their our however meanwhile yet still also so'.split(
    ' ',
  ),
);
