import { countryId } from './countries';
import type { ImportedEntry } from './importedEntry';
import { slugOf } from './slug';
import { withArticle } from './withArticle';

/** The id that other importers use for a subdivision: `ustx` of CLDR is `division-ustx`. */
export const divisionId = (code: string): string => `division-${code.toLowerCase()}`;

/**
 * First-level divisions of countries.
 * @param names English names of CLDR by code: two letters of the country, then the division's own
 * @param countryNames by code of two letters
 */
export function importSubdivisions(
  names: Readonly<Record<string, string>>,
  countryNames: Readonly<Record<string, string>>,
): ImportedEntry[] {
  return Object.entries(names).flatMap(([code, name]) => {
    const country = code.slice(0, 2).toUpperCase();
    const countryName = countryNames[country];
    if (countryName === undefined || slugOf(name) === '' || slugOf(name) === slugOf(countryName)) return [];
    return [
      {
        id: divisionId(code),
        type: 'place',
        subtype: 'subdivision',
        name,
        forms: [],
        description: `First-level division of ${withArticle(countryName)}.`,
        relations: [{ type: 'part-of', entry: countryId(country) }],
        source: 'subdivisions',
        prominence: 1e5,
        clues: [],
      },
    ];
  });
}
