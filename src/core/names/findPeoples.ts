import type { Mention } from '../draft';
import type { TokenRange } from '../match/formConditions';
import { isCapitalised } from '../text/tokens';
import type { NameContext } from './nameContext';
import { doubtfulPeopleWords, peopleWords } from './peopleWords';

/** Peoples, faiths and camps that the lexicon does not list, where no longer name holds them. */
export function findPeoples(context: NameContext, names: readonly TokenRange[]): Mention[] {
  const { tokens, use } = context;
  const taken = new Uint8Array(tokens.count);
  for (const name of names) taken.fill(1, name.firstToken, name.endToken);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.folded[at] ?? '';
    if (taken[at] === 1 || context.listedAt[at] !== -1 || !isCapitalised(tokens.shapes[at] ?? 0) || !peopleWords.has(word)) continue;
    if (use.forced[at] === 1 && (doubtfulPeopleWords.has(word) || (use.lower.get(word) ?? 0) > 0)) continue;
    const name = tokens.surface[at] ?? '';
    mentions.push({
      start: tokens.starts[at] ?? 0,
      end: tokens.ends[at] ?? 0,
      firstToken: at,
      endToken: at + 1,
      type: 'group',
      rule: 'discovered',
      confidence: 0.8,
      name,
    });
  }
  return mentions;
}
