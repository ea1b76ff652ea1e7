import { countryId } from './countries';
import { alias, type ImportedEntry, type ImportedForm } from './importedEntry';
import { IdGiver, slugOf } from './slug';
import { divisionId } from './subdivisions';
import { withArticle } from './withArticle';

/** Smaller places are left out. */
const fewestInhabitants = 10_000;

/** Where smaller ones lie is not kept: coordinates pack badly, and the package has to stay small. */
const fewestOnMap = 20_000;

/** Columns of a GeoNames table that are read. */
const Column = { name: 1, otherNames: 3, latitude: 4, longitude: 5, featureCode: 7, country: 8, division: 10, inhabitants: 14 } as const;

/** Kinds of place that are no town of their own: parts of one, ruins, farms. */
const notTowns = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLF', 'STLMT']);

/** Countries whose divisions have the same codes in GeoNames and in ISO 3166-2. */
const sharedCodes = new Set(['US']);

/**
 * Towns and cities.
 * @param table lines of GeoNames' cities table, columns parted by tabs
 * @param countryNames by code of two letters
 * @param divisionNames of CLDR, by code
 */
export function importCities(
  table: string,
  countryNames: Readonly<Record<string, string>>,
  divisionNames: Readonly<Record<string, string>>,
): ImportedEntry[] {
  const rows = table.split('\n').map((line) => line.split('\t'));
  const towns = rows.filter((row) => Number(row[Column.inhabitants]) >= fewestInhabitants && !notTowns.has(row[Column.featureCode] ?? ''));
  towns.sort((left, right) => Number(right[Column.inhabitants]) - Number(left[Column.inhabitants]));
  const ids = new IdGiver();
  return towns.flatMap((row) => {
    const [name, country] = [plainName(row[Column.name] ?? ''), row[Column.country] ?? ''];
    const countryName = countryNames[country];
    const slug = slugOf(name);
    if (countryName === undefined || slug === '') return [];
    const inhabitants = Number(row[Column.inhabitants]);
    const code = sharedCodes.has(country) ? `${country}${row[Column.division]}`.toLowerCase() : '';
    const division = divisionNames[code];
    // Nearly every article names the United States, so that a town there is told by its state.
    const where = division === undefined ? countryId(country) : divisionId(code);
    return [
      {
        id: ids.give(`${slug}-${country.toLowerCase()}`),
        type: 'place',
        subtype: 'city',
        name,
        forms: otherNames(name, row[Column.otherNames] ?? '', inhabitants),
        description: `${inhabitants < 100_000 ? 'Town' : 'City'} in ${division === undefined ? withArticle(countryName) : `${division}, ${countryName}`}, about ${rounded(inhabitants)} inhabitants.`,
        relations: [{ type: 'located-in', entry: where }],
        ...(inhabitants >= fewestOnMap && { at: { latitude: Number(row[Column.latitude]), longitude: Number(row[Column.longitude]) } }),
        source: 'cities',
        prominence: inhabitants,
        clues: [],
      },
    ];
  });
}

/** Without the strokes and points of scholars, which newspapers leave off: "Nizāmābād". */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0304\u0323\u0331]/g, '')
    .normalize('NFC')
    .replace(/[’‘]/g, "'");
}

/** Two figures are as much as an old count is good for. */
function rounded(count: number): string {
  return Number(count.toPrecision(2)).toLocaleString('en-US');
}

/**
 * Other spellings in Latin letters. The column mixes languages, abbreviations and airport codes, so that a spelling must
 * be capitalised like a name, and must be like the name or belong to a large place.
 */
function otherNames(name: string, list: string, inhabitants: number): ImportedForm[] {
  const seen = new Set([slugOf(name)]);
  return list.split(',').flatMap((text) => {
    const key = slugOf(text);
    if (seen.has(key) || !isSpelledLikeName(text)) return [];
    if (inhabitants < 100_000 && !isLike(key, slugOf(name))) return [];
    seen.add(key);
    return [alias(text)];
  });
}

/** Small words inside the names of towns; the transliterations of Chinese are all small words. */
const particles = new Set(
  'de del della di da do dos das la le les los las el al an am der den of on sur sous en e y i upon in the und et'.split(' '),
);

function isSpelledLikeName(text: string): boolean {
  if (!/^\p{Script=Latin}[\p{Script=Latin}\p{M}' -]+$/u.test(text) || text.length < 4 || text === text.toUpperCase()) return false;
  const isNamed = /^\p{Lu}/u.test(text) && text.split(/[ -]/).every((word) => /^\p{Lu}/u.test(word) || particles.has(word));
  return isNamed && !/(?:^City of | City$)/.test(text);
}

/** Whether two spellings begin and end alike: transliterations of one name mostly do. */
function isLike(left: string, right: string): boolean {
  return left.slice(0, 2) === right.slice(0, 2) || left.slice(-4) === right.slice(-4);
}
