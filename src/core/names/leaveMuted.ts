import type { Mention, Step } from '../draft';
import { isWord, Shape, type Tokens } from '../text/tokens';

/** Leaves out unlisted names that the reader has muted; listed ones are not found in the first place. */
export const leaveMuted: Step = {
  name: 'leave-muted',
  run: ({ lexicon, tokens, mentions }) => {
    const muted = lexicon.mutedForms;
    if (!muted || muted.size === 0) return {};
    return { mentions: mentions.filter((mention) => mention.rule !== 'discovered' || !muted.has(wordsOf(tokens, mention))) };
  },
};

/** The folded words of a mention as those of a form are counted: without marks. */
function wordsOf(tokens: Tokens, { firstToken, endToken }: Mention): string {
  const words: string[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const folded = tokens.folded[at] ?? '';
    const shape = tokens.shapes[at] ?? 0;
    if (folded === '–') words.push('-');
    else if (isWord(shape) || shape === Shape.number || folded === '&' || folded === '/' || folded === '-') words.push(folded);
  }
  return words.join(' ');
}
