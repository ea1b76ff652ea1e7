import type { Figure } from '../model';

/** A value as it stands in a sum: "62 %", "1,200", "USD 3,400,000". */
export function printValue({ value, type, currency, unit }: Figure): string {
  const number = (value ?? 0).toLocaleString('en', { maximumFractionDigits: 4 });
  if (type === 'percent') return unit === 'percentage-point' || unit === 'percentage point' ? `${number} points` : `${number} %`;
  return currency ? `${currency} ${number}` : number;
}

/** With its sign, to one decimal: "+50 %". */
export function printChange(percent: number): string {
  const rounded = Math.round(percent * 10) / 10;
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${Math.abs(rounded).toLocaleString('en')} %`;
}
