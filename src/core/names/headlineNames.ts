import type { Sentence } from '../text/sentences';
import { isCapitalised, isWord } from '../text/tokens';
import { Casing } from '../text/wordUse';
import type { NameContext } from './nameContext';
import type { NameGroup } from './nameGroup';
import type { Candidate } from './splitRun';

/** Longest name looked for, in tokens. */
const longest = 8;

/**
 * Names in lines whose capitals say nothing (headings in title case, headlines in capitals): those that the rest of the
 * article has shown to be names, the longest first.
 */
export function headlineNames(context: NameContext, sentences: readonly Sentence[], groups: ReadonlyMap<string, NameGroup>): Candidate[] {
  const found: Candidate[] = [];
  sentences.forEach((sentence, index) => {
    if (context.use.casing[index] === Casing.sentence) return;
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const end =
        isCapitalised(context.tokens.shapes[at] ?? 0) && context.listedAt[at] === -1
          ? endOfKnown(context, at, sentence.endToken, groups)
          : -1;
      if (end > 0) found.push({ firstToken: at, endToken: end });
      at = end > 0 ? end : at + 1;
    }
  });
  return found;
}

function endOfKnown(context: NameContext, first: number, limit: number, groups: ReadonlyMap<string, NameGroup>): number {
  const { tokens, use } = context;
  let key = '';
  let end = -1;
  for (let at = first; at < Math.min(limit, first + longest); at += 1) {
    const word = tokens.folded[at] ?? '';
    if (!isWord(tokens.shapes[at] ?? 0) && word !== '-') break;
    if (word !== '-') key += key === '' ? word : ` ${word}`;
    if (word !== '-' && groups.has(key) && !(at === first && use.lower.has(word))) end = at + 1;
  }
  return end;
}
