import { isCapitalised, Shape } from '../text/tokens';
import { commonWords } from './commonWords';
import type { NameContext } from './nameContext';

/** Small words between two hyphens: "Mazar-e-Sharif", "Port-au-Prince", "Stratford-upon-Avon". */
const hyphenTies = new Set(
  'e i y o a au aux en de du des da do la le les lez sur sous ul ur al el upon on in am an der den by the under'.split(' '),
);

/** Syllables of Chinese and Korean given names in Latin letters: the "jin" of "Hye-jin". */
const givenSyllable =
  /^(?:[bcdfghjklmnpqrstwxyz]|[cszktp]h|ts|tz|[hkmnr]y)?(?:[aeiou]|ae|ai|ao|ei|eo|eu|ia|iao|ie|iu|io|ou|oo|ua|ui|ue|uo|ye|ya|yo|yu|yeo|wa|we|wo|woo)(?:n|ng|k|l|m|p|t|h)?$/;

/** English words of that form behind a hyphen: "state-run", "Texas-in". */
const notSyllables = new Set('run man men win won ten ban pool park team tax hit cut top sun gun mail call made out'.split(' '));

/** The token with which a name goes on behind an unspaced hyphen, or -1. `last` is the token before the hyphen. */
export function behindHyphen(context: NameContext, first: number, last: number, limit: number): number {
  const { tokens } = context;
  const at = last + 2;
  if (at >= limit || tokens.spaced[last + 1] !== 0 || tokens.spaced[at] !== 0) return -1;
  const shape = tokens.shapes[at] ?? 0;
  if (isCapitalised(shape) || shape === Shape.number) return at;
  if (shape !== Shape.lower) return -1;
  const tied = behindTie(context, at, limit);
  return tied < 0 && isGivenName(context, first, last, at, limit) ? at : tied;
}

function behindTie({ tokens }: NameContext, tie: number, limit: number): number {
  const at = tie + 2;
  if (at >= limit || !hyphenTies.has(tokens.folded[tie] ?? '') || tokens.folded[tie + 1] !== '-') return -1;
  return tokens.spaced[tie + 1] === 0 && tokens.spaced[at] === 0 && isCapitalised(tokens.shapes[at] ?? 0) ? at : -1;
}

/** "Lee Hye-jin", "Jong-un Kim": a family name stands on one side. */
function isGivenName({ tokens, listedAt }: NameContext, first: number, last: number, at: number, limit: number): boolean {
  const word = tokens.folded[at] ?? '';
  if (word.length > 6 || commonWords.has(word) || notSyllables.has(word) || !givenSyllable.test(word)) return false;
  if (listedAt[last] !== -1) return false;
  const isBehindFamilyName = last - first === 1 && tokens.spaced[last] === 1;
  const isBeforeFamilyName = last === first && at + 1 < limit && tokens.spaced[at + 1] === 1 && isCapitalised(tokens.shapes[at + 1] ?? 0);
  return isBehindFamilyName || isBeforeFamilyName;
}
