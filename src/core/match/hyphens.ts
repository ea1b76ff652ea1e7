import { isCapitalised, Shape, type Tokens } from '../text/tokens';
import type { TokenRange } from './formConditions';

/** First parts of compounds whose second part keeps its own meaning: "anti-ISIS", "Sino-Indian". */
export const compoundPrefixes = new Set(
  'anti pro non ex post pre neo pan trans inter intra un counter mid north south east west central sub extra cross all half semi ultra anglo franco sino russo afro euro indo greco austro turko serbo italo hispano judeo arab'.split(
    ' ',
  ),
);

/** How a hyphen binds the token at one edge of a range. */
export const Binding = {
  /** No hyphen, or one behind a prefix or before a small letter: the range stands for itself. */
  free: 0,
  /** Another capitalised word hangs on: the range counts only if that word is a name of its own. */
  bound: 1,
} as const;
export type Binding = (typeof Binding)[keyof typeof Binding];

const isJoined = (tokens: Tokens, hyphen: number): boolean =>
  tokens.folded[hyphen] === '-' && tokens.shapes[hyphen] === Shape.punctuation && tokens.spaced[hyphen] === 0;

/** Whether a capitalised word is joined by a hyphen before the range: "Guinea-" before "Bissau". */
export function boundBefore(tokens: Tokens, range: TokenRange): Binding {
  const hyphen = range.firstToken - 1;
  if (hyphen < 1 || tokens.spaced[range.firstToken] !== 0 || !isJoined(tokens, hyphen)) return Binding.free;
  const word = hyphen - 1;
  if (!isCapitalised(tokens.shapes[word] ?? 0)) return Binding.free;
  return compoundPrefixes.has(tokens.folded[word] ?? '') ? Binding.free : Binding.bound;
}

/** Whether a capitalised word is joined by a hyphen behind the range: "-Bissau" behind "Guinea". */
export function boundBehind(tokens: Tokens, range: TokenRange): Binding {
  const hyphen = range.endToken;
  const word = hyphen + 1;
  if (word >= tokens.count || !isJoined(tokens, hyphen) || tokens.spaced[word] !== 0) return Binding.free;
  const shape = tokens.shapes[word] ?? 0;
  return isCapitalised(shape) || shape === Shape.number ? Binding.bound : Binding.free;
}
