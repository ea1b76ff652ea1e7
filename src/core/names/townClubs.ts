import type { Draft, Mention } from '../draft';
import { actsAsClub, isAboutTeams, isLocated } from './sportContext';

/**
 * Towns that stand for their clubs, in articles about sport: "Liverpool beat Leeds 2-1". They become bodies without an
 * entry, with the town as rival; the town itself, "in Liverpool", stays. National teams stay states.
 */
export function townClubs(draft: Draft): readonly Mention[] {
  if (!isAboutTeams(draft.use)) return draft.mentions;
  const clubs = new Set<number>();
  for (const mention of draft.mentions) if (isTown(draft, mention) && actsAsClub(draft.tokens, mention)) clubs.add(mention.entry ?? -1);
  if (clubs.size === 0) return draft.mentions;
  return draft.mentions.map((mention) => {
    const isClub = clubs.has(mention.entry ?? -1) && isTown(draft, mention) && !isLocated(draft.tokens, mention);
    return isClub ? asClub(draft, mention) : mention;
  });
}

function isTown(draft: Draft, { type, rule, entry }: Mention): boolean {
  if (type !== 'place' || rule === 'demonym' || entry === undefined) return false;
  const { type: listed, subtype } = draft.lexicon.entry(entry);
  return (
    listed === 'place' && subtype !== 'region' && subtype !== 'continent' && subtype !== 'country' && subtype !== 'constituent-country'
  );
}

function asClub(draft: Draft, mention: Mention): Mention {
  return {
    ...mention,
    type: 'organization',
    subtype: 'club',
    rule: 'discovered',
    confidence: 0.8,
    entry: undefined,
    form: undefined,
    rivalEntries: mention.entry === undefined ? undefined : [mention.entry],
    name: draft.article.text.slice(mention.start, mention.end),
  };
}
