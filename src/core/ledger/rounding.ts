import type { LedgerFigure, LedgerView } from './ledgerView';

/** The values that a rounded number may stand for. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * The values that the figure may stand for as it is written: half a unit of its last digit either way, which of a
 * whole number with zeros at its end is the first of them. "1.2m" is 1.15m to 1.25m, "4,000" is 3,950 to 4,050, "62" is 61.5 to 62.5.
 */
export function spanOf(view: LedgerView, { figure, start, end }: LedgerFigure): Span {
  const value = figure.value ?? 0;
  const numeral = figure.number ?? { start, end };
  const digits = /[\d.,]*\d/.exec(view.text.slice(numeral.start, numeral.end))?.[0]?.replaceAll(',', '');
  const written = Number(digits);
  if (digits === undefined || !Number.isFinite(written) || written === 0) return { low: value, high: value };
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const zeros = decimals > 0 ? 0 : Math.max(0, (/0*$/.exec(digits)?.[0].length ?? 0) - 1);
  const half = (0.5 * 10 ** (zeros - decimals) * value) / written;
  return { low: value - half, high: value + half };
}

export function overlaps(left: Span, right: Span): boolean {
  return left.low <= right.high && right.low <= left.high;
}
