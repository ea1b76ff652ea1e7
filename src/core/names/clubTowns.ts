import type { Draft, Mention } from '../draft';
import { formsOfRange } from '../match/formsOfRange';
import type { Tokens } from '../text/tokens';

const where = new Set(['in', 'near', 'around', 'outside', 'across', 'throughout']);

/**
 * The mentions without those of clubs that are only called by their town where the words mean the town: "the streets in
 * Motherwell", but "in Motherwell's last match". Such a name is left to be found afresh, as a place.
 */
export function withoutClubTowns(draft: Draft): readonly Mention[] {
  const means = (mention: Mention): boolean =>
    mention.type === 'organization' && saysWhere(draft.tokens, mention) && isTownsClub(draft, mention);
  return draft.mentions.some(means) ? draft.mentions.filter((mention) => !means(mention)) : draft.mentions;
}

function saysWhere({ blocks, folded }: Tokens, { firstToken, endToken }: Mention): boolean {
  const before = firstToken - 1;
  if (before < 0 || blocks[before] !== blocks[firstToken] || !where.has(folded[before] ?? '')) return false;
  const behind = folded[endToken];
  return blocks[endToken] !== blocks[firstToken] || (behind !== "'s" && behind !== "'");
}

function isTownsClub({ lexicon, tokens }: Draft, mention: Mention): boolean {
  if (mention.entry === undefined || lexicon.entry(mention.entry).subtype !== 'sports-club') return false;
  return formsOfRange(lexicon, tokens, mention).some(({ type }) => type === 'place');
}
