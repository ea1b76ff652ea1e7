import type { Tokens } from '../text/tokens';
import type { DateExpression } from './dateExpression';
import { dateWords } from './dateWords';

/** Which number of "3/5/2018" is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** How many tokens are read for the habit: an article shows it early or not at all. */
const reach = 20_000;

/**
 * The order in which an article writes its dates, by the dates that leave no doubt: "3 May" and "23/5/2018" against
 * "May 3" and "5/23/2018". Nothing where it shows both or none.
 */
export function dayOrderOf(tokens: Tokens): DayOrder | undefined {
  const counts = { 'day-first': 0, 'month-first': 0 };
  const limit = Math.min(tokens.count, reach);
  for (let at = 0; at < limit; at += 1) {
    const order = orderAt(tokens, at);
    if (order !== undefined) counts[order] += 1;
  }
  if (counts['day-first'] === 0 && counts['month-first'] === 0) return undefined;
  if (counts['day-first'] >= 3 * counts['month-first']) return 'day-first';
  return counts['month-first'] >= 3 * counts['day-first'] ? 'month-first' : undefined;
}

function orderAt(tokens: Tokens, at: number): DayOrder | undefined {
  const word = tokens.folded[at] ?? '';
  if (word === '/') {
    if (!isSlashDate(tokens, at)) return undefined;
    if (numberAt(tokens, at - 1) > 12) return 'day-first';
    return numberAt(tokens, at + 1) > 12 ? 'month-first' : undefined;
  }
  const kind = dateWords.get(word)?.kind;
  if ((kind !== 'month' && kind !== 'month-short') || word === 'may') return undefined;
  if (isDay(tokens, at - 1)) return 'day-first';
  return isDay(tokens, at + 1) ? 'month-first' : undefined;
}

/** The date in the order that the article keeps; nothing where it keeps none. */
export function inOrder(date: DateExpression, order: DayOrder | undefined): DateExpression | undefined {
  if (date.value.kind !== 'moment' || !date.value.moment.isEither) return date;
  const { year = 0, month = 0, day = 0 } = date.value.moment;
  if (order === undefined) return undefined;
  const moment = order === 'day-first' ? { year, month, day } : { year, month: day, day: month };
  return { ...date, value: { kind: 'moment', moment } };
}

function isSlashDate(tokens: Tokens, at: number): boolean {
  return tokens.folded[at + 2] === '/' && numberAt(tokens, at - 1) <= 31 && numberAt(tokens, at + 1) <= 31;
}

function isDay(tokens: Tokens, at: number): boolean {
  const day = numberAt(tokens, at);
  return day >= 1 && day <= 31;
}

function numberAt(tokens: Tokens, at: number): number {
  const surface = tokens.surface[at] ?? '';
  return surface.length <= 2 && surface !== '' ? Number(surface) : Number.NaN;
}
