import type { Line } from '../../figures/line';
import type { DateExpression, DateValue, Moment } from '../dateExpression';

/** Takes in a noun of time behind a date: "Labor Day weekend", "the July-September quarter", and the article before. */
export function extendNoun(line: Line, date: DateExpression): DateExpression {
  if (date.type !== 'date') return date;
  const value = readNoun(line.word(date.end), date.value);
  if (value === undefined) return date;
  return { ...date, first: line.word(date.first - 1) === 'the' ? date.first - 1 : date.first, end: date.end + 1, value };
}

function readNoun(noun: string, value: DateValue): DateValue | undefined {
  if (noun === 'weekend') return value.kind === 'moment' ? longWeekend(value.moment) : undefined;
  if (noun !== 'quarter') return undefined;
  if (value.kind === 'range') return quarterOf(value.from, value.to);
  return value.kind === 'moment' ? quarterEndingIn(value.moment) : undefined;
}

/** "the June quarter" */
function quarterEndingIn({ month = 1, day, year, weekday, shift }: Moment): DateValue | undefined {
  if (month % 3 !== 0 || day !== undefined || weekday !== undefined || shift !== undefined) return undefined;
  return { kind: 'moment', moment: { quarter: month / 3, ...(year !== undefined && { year }) } };
}

function longWeekend(moment: Moment): DateValue | undefined {
  const isOneDay = moment.feast !== undefined || (moment.day !== undefined && moment.month !== undefined);
  if (!isOneDay || moment.part !== undefined || moment.hour !== undefined) return undefined;
  return { kind: 'moment', moment: { ...moment, part: { unit: 'long-weekend', nth: 0 } } };
}

/** "October-December" is the fourth quarter; "November-January" is none of the year's. */
function quarterOf({ month: first = 0, day, year }: Moment, { month: last, day: lastDay, year: lastYear }: Moment): DateValue | undefined {
  if (day !== undefined || lastDay !== undefined || first % 3 !== 1 || last !== first + 2 || year !== lastYear) return undefined;
  return { kind: 'moment', moment: { quarter: (first + 2) / 3, ...(year !== undefined && { year }) } };
}
