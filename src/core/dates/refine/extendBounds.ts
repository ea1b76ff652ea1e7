import type { Line } from '../../figures/line';
import { readBoundsBefore } from '../../figures/refine/addBounds';
import { withFields } from '../../withFields';
import type { DateExpression } from '../dateExpression';

/** Prepositions before a length of time ("over two years", "around a month") and bounds only behind another word. */
const prepositions = new Set(['over', 'under', 'above', 'below', 'some', 'around']);

/** "more than two years", "about three weeks ago", "at least a month": bounds belong to a length as to any number. */
export function extendBounds(line: Line, date: DateExpression, floor: number): DateExpression {
  const isLength = date.type === 'duration' || line.word(date.end - 1) === 'ago';
  if (!isLength || line.word(date.first) === 'the') return date;
  const { first, effects } = readBoundsBefore(line, date.first, floor);
  if (
    effects.length === 0 ||
    (first === date.first - 1 && prepositions.has(line.word(first)) && date.type === 'duration' && !followsVerb(line, first))
  )
    return date;
  return withFields(date, { first, bounds: effects });
}

/** "lasted over two years", "for around a month": there the word can only be a bound. */
function followsVerb(line: Line, at: number): boolean {
  const before = line.word(at - 1);
  return (
    before === 'for' ||
    before === 'lasted' ||
    before === 'took' ||
    before === 'after' ||
    before === 'within' ||
    before === 'spent' ||
    before === 'of' ||
    before === 'in'
  );
}
