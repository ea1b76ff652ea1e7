import { isCapitalised, type Tokens } from '../text/tokens';
import type { NameContext } from './nameContext';
import type { Candidate } from './splitRun';

/** Titles that begin with one word and are looked for; it bounds the work. */
const mostTitles = 20;

/** The titles of works that stand in quotation marks once, and elsewhere without. Titles of one word are too like other words. */
export function titlesTakenUp({ tokens }: NameContext, titles: readonly Candidate[]): Candidate[] {
  const byFirstWord = new Map<string, Candidate[]>();
  const starts = new Set<number>();
  for (const title of titles) {
    starts.add(title.firstToken);
    if (title.endToken - title.firstToken < 2) continue;
    const word = tokens.folded[title.firstToken] ?? '';
    const known = byFirstWord.get(word) ?? [];
    byFirstWord.set(word, known);
    if (known.length < mostTitles) known.push(title);
  }
  const found: Candidate[] = [];
  if (byFirstWord.size === 0) return found;
  for (let at = 0; at < tokens.count; at += 1) {
    if (!isCapitalised(tokens.shapes[at] ?? 0) || starts.has(at)) continue;
    const title = byFirstWord.get(tokens.folded[at] ?? '')?.find((known) => isSame(tokens, known, at));
    if (!title) continue;
    const endToken = at + title.endToken - title.firstToken;
    found.push({ firstToken: at, endToken });
    at = endToken - 1;
  }
  return found;
}

function isSame(tokens: Tokens, { firstToken, endToken }: Candidate, at: number): boolean {
  const last = at + endToken - firstToken - 1;
  if (last >= tokens.count || tokens.blocks[last] !== tokens.blocks[at] || !isCapitalised(tokens.shapes[last] ?? 0)) return false;
  for (let offset = 1; offset < endToken - firstToken; offset += 1) {
    if (tokens.folded[at + offset] !== tokens.folded[firstToken + offset]) return false;
  }
  return true;
}
