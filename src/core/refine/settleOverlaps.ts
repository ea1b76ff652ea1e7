import type { FigureMark, Mention, Step } from '../draft';

/** Leaves mentions that nest or stand apart, never cross; one a span; none that is only part of a date. */
export const settleOverlaps: Step = {
  name: 'settle-overlaps',
  run: (draft) => ({ mentions: settle(draft.mentions, draft.figures.filter(isTime)) }),
};

const isTime = (figure: FigureMark): boolean =>
  figure.type === 'date' || figure.type === 'time' || figure.type === 'duration' || figure.type === 'set';

function settle(mentions: readonly Mention[], dates: readonly FigureMark[]): Mention[] {
  const kept: Mention[] = [];
  const open: Mention[] = [];
  let date = 0;
  for (const mention of mentions) {
    while (date < dates.length && (dates[date]?.end ?? 0) <= mention.start) date += 1;
    const during = dates[date];
    if (during && during.start <= mention.start && mention.end <= during.end) continue;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mention.start) open.pop();
    const outer = open.at(-1);
    if (outer && !mayStandInside(mention, outer)) continue;
    kept.push(mention);
    open.push(mention);
  }
  return kept;
}

/** Of two on one span the first stays; of two that cross, the one that begins first. */
function mayStandInside(inner: Mention, outer: Mention): boolean {
  if (inner.end > outer.end || (inner.start === outer.start && inner.end === outer.end)) return false;
  if (outer.rule !== 'discovered') return inner.rule !== 'discovered';
  if (outer.type === 'event' || outer.type === 'work') return inner.type !== 'person' && inner.type !== 'language';
  return (outer.type === 'organization' || outer.type === 'group') && (inner.type === 'state' || inner.type === 'place');
}
