import type { Sentence } from './sentences';
import { isCapitalised, isWord, Shape, type Tokens } from './tokens';

/**
 * "Marlow 2 Tessen 1", "Tries: Ivor Grantley (2)", "68 Ivor Grantley (Norland), Piet Maas": a line of a table of results
 * has capitals throughout, as headings do, and yet each is a name's. It ends in figures, or says in brackets whom somebody plays for.
 */
export function isResultLine(tokens: Tokens, sentence: Sentence): boolean {
  const { folded, shapes } = tokens;
  const { firstToken, endToken } = sentence;
  let numbers = 0;
  let marks = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const shape = shapes[at] ?? 0;
    if (shape === Shape.number) numbers += 1;
    if (folded[at] === ':' || folded[at] === '(' || isDismissal(shape, folded[at] ?? '')) marks += 1;
    if (folded[at] === '(' && holdsSide(tokens, at + 1, endToken)) return true;
  }
  const last = endToken - 1;
  const endsInFigure = shapes[last] === Shape.number || (folded[last] === ')' && shapes[last - 1] === Shape.number);
  return endsInFigure && (numbers > 1 || (numbers > 0 && marks > 0));
}

/** "c Grantley b Maas 45": how a batsman was out. */
const isDismissal = (shape: number, word: string): boolean => shape === Shape.lower && (word === 'c' || word === 'b' || word === 'lbw');

/** Behind an opening bracket: one to three capitalised words, not all in capitals but "U.S.", and the closing one. */
function holdsSide({ folded, shapes, surface }: Tokens, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && at - from < 3 && isSide(shapes[at] ?? 0, surface[at] ?? '')) at += 1;
  return at > from && folded[at] === ')';
}

const isSide = (shape: number, surface: string): boolean =>
  isWord(shape) && isCapitalised(shape) && (shape !== Shape.allCaps || surface.includes('.'));
