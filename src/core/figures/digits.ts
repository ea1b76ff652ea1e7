/** What a token of digits says. */
export interface Digits {
  readonly value: number;
  /** Digits only, no comma and no point. */
  readonly plain: boolean;
  /** "05", "007": part of a date, a clock time or an identifier, not a figure. */
  readonly padded: boolean;
  readonly decimal: boolean;
}

const longest = 24;
const western = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const decimal = /^\d+\.\d+$/;
const digitsOnly = /^\d+$/;
/** "3.000.000", "1.234,56", "5,00": points between thousands where there are two, a comma before exactly two decimals. */
const continental = /^\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d{1,2})?|(?:\.\d{3})?,\d{2})$/;

/** Reads "4,000", "12,34,567", "3.4", "2017"; not versions ("1.2.3"), a single European point or runs too long for a number. */
export function parseDigits(surface: string): Digits | undefined {
  if (surface.length > longest) return undefined;
  if (digitsOnly.test(surface)) {
    if (surface.length > 15) return undefined;
    return { value: Number(surface), plain: true, padded: surface.length > 1 && surface.startsWith('0'), decimal: false };
  }
  if (decimal.test(surface)) {
    const padded = surface.length > 1 && surface.startsWith('0') && surface.charAt(1) !== '.';
    return { value: Number(surface), plain: false, padded, decimal: true };
  }
  if (continental.test(surface)) {
    const value = Number(surface.replaceAll('.', '').replace(',', '.'));
    return { value, plain: false, padded: surface.startsWith('0') && !surface.startsWith('0,'), decimal: surface.includes(',') };
  }
  if (!western.test(surface) && !indian.test(surface)) return undefined;
  const padded = surface.startsWith('0');
  return { value: Number(surface.replaceAll(',', '')), plain: false, padded, decimal: surface.includes('.') };
}
