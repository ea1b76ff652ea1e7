import { parseArticle } from '../article/parseArticle';
import type { ArticleFormat } from '../article/parsedArticle';
import { toAnalysis } from '../core/analysis';
import { steps } from '../core/annotate';
import { firstDraft } from '../core/firstDraft';
import type { EngineParts } from './createEngine';
import type { Reading } from './reading';

/**
 * What `Engine.read` gives, with a pause between the steps, so that a long article does not keep the thread from
 * everybody else. The pause may take as long as others need.
 */
export async function readInSteps(
  source: string,
  format: ArticleFormat,
  { lexicon, nameModel }: EngineParts,
  pause: () => Promise<void>,
): Promise<Reading> {
  const parsed = parseArticle(source, format);
  await pause();
  let draft = firstDraft(parsed.article, lexicon, nameModel);
  for (const step of steps) {
    await pause();
    draft = { ...draft, ...step.run(draft) };
  }
  await pause();
  return { parsed, analysis: toAnalysis(draft) };
}
