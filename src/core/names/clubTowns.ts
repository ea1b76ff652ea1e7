import type { Draft, Mention } from '../draft';
import { formsOfRange } from '../match/formsOfRange';
import { withFields } from '../withFields';

const where = new Set(['in', 'near', 'around', 'outside', 'across', 'throughout']);

/**
 * The mentions, but clubs that are only called by their town are the town where the words mean that: "the streets in
 * Motherwell", "Motherwell, Scotland", a dateline, but not "in Motherwell's last match". A town that marks nothing by itself
 * is left to be found afresh, as a place.
 */
export function withoutClubTowns(draft: Draft): readonly Mention[] {
  const states = new Set(draft.mentions.flatMap((mention) => (isRegion(draft, mention) ? mention.firstToken : [])));
  const means = (mention: Mention): boolean =>
    mention.type === 'organization' && saysWhere(draft, mention, states) && isTownsClub(draft, mention);
  return draft.mentions.flatMap((mention) => (means(mention) ? (townOf(draft, mention) ?? []) : mention));
}

/** The town whose name the club bears, where that marks by itself. */
function townOf({ lexicon, tokens }: Draft, mention: Mention): Mention | undefined {
  const form = formsOfRange(lexicon, tokens, mention).find(
    ({ type, tentative, context }) => type === 'place' && !tentative && context.length === 0,
  );
  return form && withFields(mention, { entry: form.entry, form: form.text, type: form.type, rule: 'lexicon' as const });
}

function saysWhere({ datelines, tokens }: Draft, { start, firstToken, endToken }: Mention, states: ReadonlySet<number>): boolean {
  const { blocks, folded } = tokens;
  if (datelines.some(({ place }) => place.start === start)) return true;
  const isBlock = (at: number): boolean => blocks[at] === blocks[firstToken];
  const behind = isBlock(endToken) ? folded[endToken] : undefined;
  if (behind === ',' && states.has(endToken + 1)) return true;
  return isBlock(firstToken - 1) && where.has(folded[firstToken - 1] ?? '') && behind !== "'s" && behind !== "'";
}

/** What stands behind a town and a comma to tell which town it is. */
function isRegion({ lexicon }: Draft, { type, rule, entry }: Mention): boolean {
  if (rule === 'demonym' || entry === undefined) return false;
  if (type === 'state') return true;
  const subtype = type === 'place' ? lexicon.entry(entry).subtype : undefined;
  return subtype === 'country' || subtype === 'constituent-country' || subtype === 'us-state';
}

function isTownsClub({ lexicon, tokens }: Draft, mention: Mention): boolean {
  if (mention.entry === undefined || lexicon.entry(mention.entry).subtype !== 'sports-club') return false;
  return formsOfRange(lexicon, tokens, mention).some(({ type }) => type === 'place');
}
