import type { Analysis } from '../model';
import { checkAges } from './age';
import { checkChange } from './change';
import type { Finding } from './finding';
import { LedgerView } from './ledgerView';
import { checkMultiple } from './multiple';
import { checkRatio } from './ratio';
import { checkShares } from './shares';
import { checkSum } from './sum';
import { checkTolls } from './twoValues';

/** Checks within one sentence, in order; each has its own file. */
const sentenceChecks = [checkChange, checkMultiple, checkSum, checkShares, checkRatio] as const;
/** Checks over the whole article. */
const articleChecks = [checkTolls, checkAges] as const;

/**
 * What in the article's figures does not add up, in reading order. A doubtful check stays silent: hedged figures, figures
 * with bounds and values that rounding explains are never found. `text` is the reading text. Asked for only where it is shown; linear in the text.
 */
export function findingsOf(text: string, analysis: Analysis): Finding[] {
  if (analysis.article.language !== 'en') return [];
  const view = new LedgerView(text, analysis);
  const quoted = view.sentences.flatMap((sentence) => sentenceChecks.flatMap((check) => check(view, sentence)));
  return [...quoted, ...articleChecks.flatMap((check) => check(view))].sort(
    (left, right) => (left.ranges[0]?.start ?? 0) - (right.ranges[0]?.start ?? 0),
  );
}
