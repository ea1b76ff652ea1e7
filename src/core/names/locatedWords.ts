import type { Draft, Mention } from '../draft';
import { type Usage, usageOf } from '../match/usage';

/** Before a name these say that it is a place or a time, and times are no names. */
const placing = new Set('in of at near from to into around outside inside toward towards across via through behind beyond'.split(' '));

/** Folded single words that the article somewhere uses as the name of a place: "in Gusau", "from Gusau and Yola", "Gusau, Nigeria". */
export function locatedWords(draft: Draft): Set<string> {
  const { tokens, mentions } = draft;
  const places = new Set(mentions.flatMap((mention) => (isPlace(mention) ? [mention.firstToken] : [])));
  const words = new Set<string>();
  let previous: { readonly range: Mention; readonly usage: Usage } | undefined;
  for (const mention of mentions) {
    const isPlaced =
      placing.has(wordBefore(draft, mention)) || (tokens.folded[mention.endToken] === ',' && places.has(mention.endToken + 1));
    const usage = isPlaced ? 'locates' : usageOf(tokens, mention, previous);
    previous = { range: mention, usage };
    if (usage === 'locates' && mention.endToken - mention.firstToken === 1) words.add(tokens.folded[mention.firstToken] ?? '');
  }
  return words;
}

function isPlace({ type }: Mention): boolean {
  return type === 'place' || type === 'state';
}

function wordBefore({ tokens }: Draft, { firstToken }: Mention): string {
  return tokens.blocks[firstToken - 1] === tokens.blocks[firstToken] ? (tokens.folded[firstToken - 1] ?? '') : '';
}
