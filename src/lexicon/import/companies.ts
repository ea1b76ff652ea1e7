import { countryId } from './countries';
import type { ImportedEntry } from './importedEntry';

/** One item of name-suggestion-index, as Wikidata has it. */
export interface CompanyRow {
  readonly label?: string;
  readonly description?: string;
}

const wanted =
  /\b(?:company|bank|ministry|agency|party|alliance|army|airline|corporation|conglomerate|manufacturer|newspaper|insurer|operator)\b/;
/** Shops, schools, lines of buses and what is no more than local. */
const unwanted =
  /\b(?:school|shop|shops|store|stores|retail|retailer|restaurant|restaurants|transit|bus|railway|rail|tram|metro|cafe|coffee|bakery|supermarket|pharmacy|hotel|hotels|gym|church|library|college|university|hospital|clinic|municipal|county|city of|local|brand|brands|franchise|chain|chains|flag|former|defunct|subsidiary|division|fast food|real estate|car rental|parking)\b/i;

/**
 * Companies and public bodies that are more than shops.
 * @param rows by Wikidata's number
 * @param countryOf code of the country that a word or two name, as its name or its adjective
 */
export function importCompanies(
  rows: Readonly<Record<string, CompanyRow>>,
  countryOf: (text: string) => string | undefined,
): ImportedEntry[] {
  return Object.entries(rows).flatMap(([id, row]) => {
    const { description = '' } = row;
    const label = (row.label ?? '').replace(/^The /, '');
    if (!wanted.test(description) || unwanted.test(description) || description.length > 160 || !description.includes(' ')) return [];
    // Three capitals stand for many things.
    if (/^[\p{Lu}\d&.-]+$/u.test(label)) return [];
    if (!/^\p{Lu}/u.test(label) || !/^[\p{Script=Latin}\p{M}0-9 .,'’&-]+$/u.test(label)) return [];
    const country = countryIn(description, countryOf);
    return [
      {
        id: `company-${id.toLowerCase()}`,
        type: 'organization',
        name: label,
        forms: [],
        description: `${description.charAt(0).toUpperCase()}${description.slice(1).replace(/\.$/, '')}.`,
        relations: country === undefined ? [] : [{ type: 'located-in', entry: countryId(country) }],
        source: 'companies',
        prominence: 5e4,
        clues: [],
      },
    ];
  });
}

/** "Russian energy company", "bank in Moldova", "oil company of Sri Lanka". */
function countryIn(description: string, countryOf: (text: string) => string | undefined): string | undefined {
  for (const [text] of description.matchAll(/\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*/gu)) {
    const country = countryOf(text) ?? countryOf(text.split(' ')[0] ?? '');
    if (country !== undefined) return country;
  }
  return undefined;
}
