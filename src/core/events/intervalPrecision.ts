import type { Precision } from '../model';

/** How fine an ISO 8601 or EDTF interval is; of a span the finer of its ends, which is how exactly it is known. */
export function intervalPrecision(interval: string): Precision {
  const ends = interval.split('/').filter((end) => end !== '' && end !== '..');
  const finest = ends.map(rankOfDate).reduce((left, right) => Math.max(left, right), 0);
  return order[finest] ?? 'year';
}

const order: readonly Precision[] = ['century', 'decade', 'year', 'season', 'quarter', 'month', 'week', 'day', 'hour', 'minute'];

function rankOfDate(date: string): number {
  const exact = date.replace(/[~?%]/g, '');
  if (/^-?\d{2}XX/i.test(exact)) return order.indexOf('century');
  if (/^-?\d{3}X/i.test(exact)) return order.indexOf('decade');
  return order.indexOf(precisionOfPart(exact));
}

function precisionOfPart(date: string): Precision {
  if (date.includes('T')) return date.includes(':') ? 'minute' : 'hour';
  if (/^-?\d{4}-\d{2}-\d{2}$/.test(date) || /-W\d{2}-\d$/.test(date)) return 'day';
  if (date.includes('-W')) return 'week';
  if (date.includes('-Q')) return 'quarter';
  const month = /^-?\d{4}-(\d{2})$/.exec(date)?.[1];
  if (month === undefined) return 'year';
  return Number(month) > 12 ? 'season' : 'month';
}
