import type { Coordinates } from '../../core/model';
import { alias, type ImportedEntry, type ImportedForm } from './importedEntry';
import { slugOf } from './slug';
import { withArticle } from './withArticle';

/** One country of the package countries-list. */
export interface CountryRow {
  readonly name: string;
  readonly capital?: string;
  readonly alias?: readonly string[];
  /** Code of the state that it belongs to. */
  readonly partOf?: string;
}

export interface CountrySources {
  /** By ISO 3166 code of two letters. */
  readonly countries: Readonly<Record<string, CountryRow>>;
  /** English names of i18n-iso-countries by code: one or several. */
  readonly names: Readonly<Record<string, string | readonly string[]>>;
  /** A spot in each, by code. */
  readonly spots: Readonly<Record<string, Coordinates>>;
  /** Demonyms of i18n-nationality by code. */
  readonly demonyms: Readonly<Record<string, string>>;
}

/** The id that other importers use for a country. */
export const countryId = (code: string): string => `country-${code.toLowerCase()}`;

/** Countries and territories with their names, aliases and demonyms. The states of the world are rows by hand already, to which these lend their names. */
export function importCountries({ countries, names, demonyms, spots }: CountrySources): ImportedEntry[] {
  return Object.entries(countries).map(([code, row]) => {
    const others = [...(row.alias ?? []), ...[names[code] ?? []].flat()];
    const owner = row.partOf === undefined ? undefined : countries[row.partOf];
    return {
      id: countryId(code),
      type: 'place',
      subtype: 'territory',
      name: row.name,
      forms: [...othersThan(row.name, others), ...demonymForms(demonyms[code])],
      description: `${owner ? `Territory of ${withArticle(owner.name)}` : 'Country or territory'}${row.capital ? `; capital ${row.capital}` : ''}.`,
      relations: owner ? [{ type: 'part-of', entry: countryId(row.partOf ?? '') }] : [],
      ...(spots[code] && { at: spots[code] }),
      source: 'countries',
      prominence: 1e8,
      clues: [],
    };
  });
}

/** The package gives some plurals and bare country names among its adjectives. */
function demonymForms(demonym: string | undefined): ImportedForm[] {
  return demonym !== undefined && /(?:an|ese|ish|i|ic|er)$/.test(demonym) && !/ or | and /.test(demonym)
    ? [{ text: demonym, kind: 'adjective' }]
    : [];
}

function othersThan(name: string, texts: readonly string[]): ImportedForm[] {
  const seen = new Set([slugOf(name)]);
  return texts.flatMap((text) => {
    const key = slugOf(text);
    if (seen.has(key) || key.length < 3) return [];
    seen.add(key);
    return [alias(text)];
  });
}
