import type { Draft, Mention, Step } from '../draft';
import { usageOf } from '../match/usage';

/**
 * Listed places, states and bodies that are persons here: "Mr London", and "Jordan won" where the article names Michael
 * Jordan. They stay what they are where the article shows that it speaks of the listed thing too: by another of its names,
 * or by where something happens.
 */
export const yieldToPersons: Step = {
  name: 'yield-to-persons',
  run: (draft) => {
    const words = personWords(draft);
    if (words.size === 0) return {};
    const meant = entriesMeant(draft, words);
    const yields = (mention: Mention): boolean =>
      mayBePerson(mention) &&
      words.has(draft.tokens.folded[mention.firstToken] ?? '') &&
      (isAddressed(draft, mention) || !meant.has(mention.entry ?? -1));
    return { mentions: draft.mentions.map((mention) => (yields(mention) ? asPerson(draft, mention) : mention)) };
  },
};

/** Forms of address that no town has. */
const addresses = new Set('mr mrs ms miss mx dr prof'.split(' '));

/** First and last words of the persons that the text itself shows. */
function personWords({ tokens, mentions }: Draft): Set<string> {
  const words = new Set<string>();
  for (const mention of mentions) {
    const { firstToken, endToken } = mention;
    if (mention.rule === 'discovered' && mention.type === 'person' && endToken - firstToken > 1) {
      words.add(tokens.folded[firstToken] ?? '');
      words.add(tokens.folded[endToken - 1] ?? '');
    } else if (mayBePerson(mention) && addresses.has(tokens.folded[firstToken - 1] ?? '')) words.add(tokens.folded[firstToken] ?? '');
  }
  return words;
}

function mayBePerson({ entry, type, rule, firstToken, endToken }: Mention): boolean {
  return (
    entry !== undefined && endToken - firstToken === 1 && rule !== 'demonym' && rule !== 'acronym' && type !== 'person' && type !== 'group'
  );
}

function isAddressed({ tokens }: Draft, { firstToken }: Mention): boolean {
  return addresses.has(tokens.folded[firstToken - 1] ?? '');
}

/** Entries that the article names by a word that is no person's, or in a place where only the listed thing can stand. */
function entriesMeant(draft: Draft, words: ReadonlySet<string>): Set<number> {
  const { tokens, mentions } = draft;
  const shows = (mention: Mention): boolean =>
    !mayBePerson(mention) ||
    !words.has(tokens.folded[mention.firstToken] ?? '') ||
    (!isAddressed(draft, mention) && usageOf(tokens, mention) === 'locates');
  return new Set(mentions.flatMap((mention) => (mention.entry !== undefined && shows(mention) ? [mention.entry] : [])));
}

function asPerson({ tokens }: Draft, { start, end, firstToken, endToken }: Mention): Mention {
  return { start, end, firstToken, endToken, type: 'person', rule: 'discovered', confidence: 0.8, name: tokens.surface[firstToken] ?? '' };
}
