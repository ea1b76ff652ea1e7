import type { Line } from '../../figures/line';
import type { DateExpression } from '../dateExpression';

/** "since 2013", "from 2016 onwards": the date is where an interval begins. */
export function openInterval(line: Line, date: DateExpression): DateExpression {
  if (date.type !== 'date' || date.value.kind !== 'moment') return date;
  const before = line.word(date.first - 1);
  const onwards = line.word(date.end);
  // "since Monday's vote": the vote is where it begins.
  if (onwards === "'s") return date;
  const isOpen = before === 'since' || onwards === 'onwards' || onwards === 'onward' || (before === 'from' && onwards === 'on');
  return isOpen ? { ...date, value: { kind: 'open', from: date.value.moment } } : date;
}
