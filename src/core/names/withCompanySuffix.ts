import type { Mention } from '../draft';
import { isCapitalised, type Tokens } from '../text/tokens';
import { companySuffixes } from './headWords';

/** Listed bodies with what stands behind their name to say that they are companies: "Boeing Co.", "J.P. Morgan & Co.", "Acme, Inc." */
export function withCompanySuffix(tokens: Tokens, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    if (mention.type !== 'organization' || mention.entry === undefined) return mention;
    const endToken = endOfSuffixes(tokens, mention);
    return endToken === mention.endToken ? mention : { ...mention, endToken, end: tokens.ends[endToken - 1] ?? mention.end };
  });
}

function endOfSuffixes(tokens: Tokens, { firstToken, endToken }: Mention): number {
  let end = endToken;
  for (let next = behindLink(tokens, end); isSuffix(tokens, firstToken, next); next = behindLink(tokens, end)) end = next + 1;
  return end;
}

/** A comma before "Inc." and "&" before "Co." tie. */
function behindLink({ folded }: Tokens, at: number): number {
  const next = folded[at + 1];
  if (folded[at] === ',' && (next === 'inc' || next === 'ltd' || next === 'llc')) return at + 1;
  return (folded[at] === '&' || folded[at] === 'and') && next === 'co' ? at + 1 : at;
}

function isSuffix({ blocks, count, folded, shapes, spaced }: Tokens, first: number, at: number): boolean {
  if (at >= count || blocks[at] !== blocks[first] || spaced[at] !== 1) return false;
  const word = folded[at] ?? '';
  return companySuffixes.has(word) && (isCapitalised(shapes[at] ?? 0) || word === 'plc');
}
