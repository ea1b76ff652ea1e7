import type { Draft, Step } from '../../../src/core/draft';
import { firstDraft } from '../../../src/core/firstDraft';
import type { Lexicon } from '../../../src/core/lexicon';
import type { Block } from '../../../src/core/model';

/** Runs steps over plain text; blank lines part paragraphs, a block that begins with `# ` is a heading. */
export function runSteps(text: string, lexicon: Lexicon, steps: readonly Step[]): Draft {
  const blocks: Block[] = [];
  let at = 0;
  for (const part of text.split('\n\n')) {
    const isHeading = part.startsWith('# ');
    if (part.trim() !== '')
      blocks.push({ kind: isHeading ? 'heading' : 'paragraph', start: isHeading ? at + 2 : at, end: at + part.length });
    at += part.length + 2;
  }
  let draft = firstDraft({ text, blocks, language: 'en', words: 0 }, lexicon);
  for (const step of steps) draft = { ...draft, ...step.run(draft) };
  return draft;
}

/** The mentions as `type text`, in order. */
export function marksOf(draft: Draft): string[] {
  return draft.mentions.map((mention) => `${mention.type} ${draft.article.text.slice(mention.start, mention.end)}`);
}
