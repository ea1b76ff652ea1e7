import type { Tokens } from '../text/tokens';

/** The apostrophe behind a plural, "the Workers' Party", which forms leave out: also where it may be a closing quote. */
export function isPossessiveMark({ folded, spaced }: Tokens, at: number): boolean {
  return folded[at] === "'" && spaced[at] === 0 && (folded[at - 1] ?? '').endsWith('s');
}
