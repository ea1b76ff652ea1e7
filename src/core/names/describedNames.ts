import type { Draft, Mention, Step } from '../draft';
import { isCapitalised, Shape } from '../text/tokens';
import { withFields } from '../withFields';

/** Nouns that say what a paper, party or firm is and are no part of its name: "Stern magazine". */
const classNouns = new Set(
  'magazine newspaper paper daily weekly website radio television channel network broadcaster agency party movement group company airline airlines carrier club regiment brigade battalion militia'.split(
    ' ',
  ),
);

/**
 * Listed things that are described rather than named: "Helmand province", "Israeli army". A span is the name alone: a noun in
 * small letters behind a place or a paper goes. Where the words before the noun name something else, as "Israeli" does,
 * that stays the name and the whole is marked as inferred. Treaties and books keep theirs: "Oslo accords".
 */
export const describedNames: Step = {
  name: 'described-names',
  run: (draft) => ({ mentions: settleDescribed(draft) }),
};

function settleDescribed(draft: Draft): Mention[] {
  return draft.mentions.map((mention, index) => {
    const nameEnd = endOfName(draft, mention);
    if (nameEnd === mention.endToken) return mention;
    if (opensWith(draft.mentions, index, nameEnd)) return withFields(mention, { inferred: true as const });
    const shrinks = mention.type === 'place' || classNouns.has(draft.tokens.folded[mention.endToken - 1] ?? '');
    return shrinks ? { ...mention, endToken: nameEnd, end: draft.tokens.ends[nameEnd - 1] ?? mention.end } : mention;
  });
}

/** Where the last capitalised word of a mention ends that begins with a capital and ends in small letters; else its end. */
function endOfName({ tokens }: Draft, { firstToken, endToken, type, entry, inferred }: Mention): number {
  const { shapes } = tokens;
  if (entry === undefined || inferred || type === 'work' || shapes[endToken - 1] !== Shape.lower || !isCapitalised(shapes[firstToken] ?? 0))
    return endToken;
  let end = endToken - 1;
  while (end > firstToken + 1 && !isCapitalised(shapes[end - 1] ?? 0)) end -= 1;
  return end;
}

/** Whether another mention fills the capitalised part, or begins it: "Israeli" in "Israeli army", "U.S." in "U.S.-led coalition". */
function opensWith(mentions: readonly Mention[], index: number, nameEnd: number): boolean {
  const { firstToken, endToken } = mentions[index] as Mention;
  for (let at = index + 1; ; at += 1) {
    const inner = mentions[at];
    if (inner === undefined || inner.firstToken >= endToken) return false;
    if (inner.firstToken === firstToken && inner.endToken <= nameEnd) return true;
  }
}
