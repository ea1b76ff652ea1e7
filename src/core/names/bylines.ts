import type { Sentence } from '../text/sentences';
import { isCapitalised, isWord, Shape } from '../text/tokens';
import { commonWords } from './commonWords';
import { isNameLike, listedMention, type NameContext } from './nameContext';
import { particles } from './particles';
import type { Candidate } from './splitRun';

/** A byline is no longer than this, in tokens. */
const longest = 24;
const mostWords = 4;

/** The persons of bylines: "By Anna Berg and Carl Holm, political editor". Their capitals mean nothing, their place does. */
export function bylineNames(context: NameContext, sentences: readonly Sentence[]): Candidate[] {
  return sentences.flatMap((sentence) => (isByline(context, sentence) ? namesIn(context, sentence) : []));
}

function isByline({ tokens }: NameContext, { firstToken, endToken }: Sentence): boolean {
  if (tokens.folded[firstToken] !== 'by' || tokens.shapes[firstToken] === Shape.lower || endToken - firstToken > longest) return false;
  const isFirstOfBlock = firstToken === 0 || tokens.blocks[firstToken - 1] !== tokens.blocks[firstToken];
  const isLastOfBlock = endToken === tokens.count || tokens.blocks[endToken] !== tokens.blocks[firstToken];
  return isFirstOfBlock && isLastOfBlock && tokens.folded[endToken - 1] !== '.';
}

/** Runs of two to four words with capitals, up to the first comma or small word that joins no names. */
function namesIn(context: NameContext, { firstToken, endToken }: Sentence): Candidate[] {
  const { tokens } = context;
  const found: Candidate[] = [];
  let at = firstToken + 1;
  while (at < endToken) {
    const end = endOfName(context, at, endToken);
    if (end - at < 2 || !isNameLike(context, at) || commonWords.has(tokens.folded[at] ?? '')) break;
    if (listedMention(context, at)?.endToken !== end) found.push({ firstToken: at, endToken: end });
    if (tokens.folded[end] === ',' && tokens.folded[end + 1] !== 'and' && endOfName(context, end + 1, endToken) - end < 3) break;
    at = end + 1;
    while (at < endToken && (tokens.folded[at] === 'and' || tokens.folded[at] === ',' || tokens.folded[at] === '&')) at += 1;
    if (tokens.folded[end] !== 'and' && tokens.folded[end] !== ',' && tokens.folded[end] !== '&') break;
  }
  return found;
}

function endOfName({ tokens }: NameContext, first: number, limit: number): number {
  let end = first;
  let words = 0;
  while (end < limit && words < mostWords + 1) {
    const shape = tokens.shapes[end] ?? 0;
    const isHyphen = tokens.folded[end] === '-' && tokens.spaced[end] === 0 && end > first;
    const isParticle = end > first && shape === Shape.lower && particles.has(tokens.folded[end] ?? '');
    if (!isHyphen && !isParticle && !(isWord(shape) && isCapitalised(shape))) break;
    if (isCapitalised(shape) && tokens.spaced[end] === 1) words += 1;
    end += 1;
  }
  return words > mostWords ? first : end;
}
