import type { Annotation } from '../core/model';
import { markTypeOf } from '../protocol/markTypes';
import type { Density, MarkChoice } from '../protocol/messages';
import type { MentionRank } from './mentionRank';

const greatestRank: Readonly<Record<Density, MentionRank>> = { all: 2, firstPerSection: 1, first: 0 };

/** Whether marks of this kind are there at all: for hover, click and ruler. */
export function isTypeShown(annotation: Annotation, { marksShown, hiddenTypes }: MarkChoice): boolean {
  return marksShown && !hiddenTypes.includes(markTypeOf(annotation));
}

/** Whether a mark is painted, so that a walk over the marks stops at it. */
export function isMarkPainted(annotation: Annotation, rank: MentionRank, choice: MarkChoice): boolean {
  return isTypeShown(annotation, choice) && rank <= greatestRank[choice.density];
}
