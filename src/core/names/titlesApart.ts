import type { Draft, Mention, Step } from '../draft';
import { withFields } from '../withFields';

const titlesOfPersons = new Set(
  'pope king queen emperor empress tsar czar sultan prince princess mullah ayatollah cardinal archbishop bishop'.split(' '),
);

/** Whom people call by title and first name; "Queen" in a singer's name is none. */
const titledSubtypes = new Set(['monarch', 'cleric', 'militant', 'public-figure', 'royal']);

/** Titles inside the spelling of listed persons: the span is the name alone, "Benedict XVI" in "Pope Benedict XVI". */
export const titlesApart: Step = {
  name: 'titles-apart',
  run: (draft) => ({ mentions: draft.mentions.map((mention) => withoutTitle(draft, mention)) }),
};

function withoutTitle(draft: Draft, mention: Mention): Mention {
  const { folded, starts, ends } = draft.tokens;
  if (mention.type !== 'person' || mention.entry === undefined) return mention;
  const { firstToken, endToken } = mention;
  const first = folded[firstToken] === 'crown' ? firstToken + 1 : firstToken;
  if (first + 1 >= endToken || !titlesOfPersons.has(folded[first] ?? '')) return mention;
  if (!titledSubtypes.has(draft.lexicon.entry(mention.entry).subtype ?? '')) return mention;
  const start = starts[first + 1] ?? mention.start;
  return withFields(mention, { firstToken: first + 1, start, titles: [draft.article.text.slice(mention.start, ends[first])] });
}
