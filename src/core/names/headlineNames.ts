import type { Sentence } from '../text/sentences';
import { isCapitalised, isWord } from '../text/tokens';
import { Casing } from '../text/wordUse';
import { isOrdinary, type NameContext } from './nameContext';
import type { NameGroup } from './nameGroup';
import type { Candidate } from './splitRun';

/** Longest name looked for, in tokens. */
const longest = 8;

/** A name in a headline, and the names of the article that it is one of. */
export interface HeadlineName extends Candidate {
  readonly group: NameGroup;
}

/**
 * Names in lines whose capitals say nothing (headings in title case, headlines in capitals): those that the rest of the
 * article has shown to be names, the longest first, and family names of its persons.
 */
export function headlineNames(
  context: NameContext,
  sentences: readonly Sentence[],
  groups: ReadonlyMap<string, NameGroup>,
): HeadlineName[] {
  const known = withFamilyNames(context, groups);
  const found: HeadlineName[] = [];
  sentences.forEach((sentence, index) => {
    if (context.use.casing[index] === Casing.sentence) return;
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const name =
        isCapitalised(context.tokens.shapes[at] ?? 0) && context.listedAt[at] === -1
          ? knownName(context, at, sentence.endToken, known)
          : undefined;
      if (name) found.push(name);
      at = name?.endToken ?? at + 1;
    }
  });
  return found;
}

/** Groups by their key, persons of several words by their last one too where no other is called so. */
function withFamilyNames(context: NameContext, groups: ReadonlyMap<string, NameGroup>): Map<string, NameGroup> {
  const known = new Map<string, NameGroup>();
  const shared = new Set<string>();
  for (const group of groups.values()) {
    const word = group.words.at(-1);
    if (group.type !== 'person' || group.words.length < 2 || word === undefined || word.length < 3 || isOrdinary(context, word)) continue;
    if (known.has(word)) shared.add(word);
    known.set(word, group);
  }
  for (const word of shared) known.delete(word);
  for (const [key, group] of groups) known.set(key, group);
  return known;
}

function knownName(context: NameContext, first: number, limit: number, known: ReadonlyMap<string, NameGroup>): HeadlineName | undefined {
  const { tokens, use } = context;
  let key = '';
  let name: HeadlineName | undefined;
  for (let at = first; at < Math.min(limit, first + longest); at += 1) {
    const word = tokens.folded[at] ?? '';
    if (!isWord(tokens.shapes[at] ?? 0) && word !== '-') break;
    if (word === '-') continue;
    key += key === '' ? word : ` ${word}`;
    const group = known.get(key);
    if (group && !(at === first && use.lower.has(word))) name = { firstToken: first, endToken: at + 1, group };
  }
  return name;
}
