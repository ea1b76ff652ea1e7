import { Shape } from '../text/tokens';
import { type NameContext, wordAt } from './nameContext';
import type { Candidate } from './splitRun';
import { nameSuffixes } from './titleWords';

/** Length in tokens. */
export const lengthOf = (name: Candidate): number => name.endToken - name.firstToken;

export const firstWord = (name: Candidate, context: NameContext): string => context.tokens.folded[name.firstToken] ?? '';

export const lastWord = (name: Candidate, context: NameContext): string => context.tokens.folded[name.endToken - 1] ?? '';

/** Folded word before the name, 1 step directly before it; empty at the block's edge. */
export const wordBefore = (name: Candidate, context: NameContext, steps = 1): string =>
  wordAt(context, name.firstToken - steps, name.firstToken);

/** Folded word behind the name, 0 steps directly behind it; empty at the block's edge. */
export const wordBehind = (name: Candidate, context: NameContext, steps = 0): string =>
  wordAt(context, name.endToken + steps, name.firstToken);

/** The word that says what the whole is: the one before "of", "for" or "on", else the last; empty for one word. */
export function headWord(name: Candidate, context: NameContext): string {
  const { folded, shapes } = context.tokens;
  for (let at = name.firstToken + 1; at < name.endToken - 1; at += 1) {
    const word = folded[at];
    if (shapes[at] === Shape.lower && (word === 'of' || word === 'for' || word === 'on')) return folded[at - 1] ?? '';
  }
  if (lengthOf(name) < 2) return '';
  const isNumbered = lengthOf(name) > 2 && nameSuffixes.has(lastWord(name, context));
  return isNumbered ? (folded[name.endToken - 2] ?? '') : lastWord(name, context);
}
