import { isUpper } from './characters';

/** Abbreviations that keep their point inside the token. Folded, without the point. */
export const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st gen lt col maj sgt capt cpl cmdr adm gov sen rep rev hon pres jr sr inc ltd corp co bros vs etc no dept univ jan feb mar apr jun jul aug sep sept oct nov dec mt ft'.split(
    ' ',
  ),
);

export function isAbbreviation(text: string, start: number, end: number, limit: number): boolean {
  if (end >= limit || end - start > 5 || text.charCodeAt(end) !== 0x2e) return false;
  return isUpper(text.charAt(start)) && abbreviations.has(text.slice(start, end).toLowerCase());
}
