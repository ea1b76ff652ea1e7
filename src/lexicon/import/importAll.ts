import { fold } from '../../core/text/fold';
import { importAirports } from './airports';
import { importCities } from './cities';
import { importCompanies } from './companies';
import { importCountries } from './countries';
import type { ImportedEntry } from './importedEntry';
import { importLanguages } from './languages';
import type { Packages } from './packages';
import type { Synset } from './readWordNet';
import { slugOf } from './slug';
import { importSubdivisions } from './subdivisions';
import { ordinaryWords, type WordLists } from './wordLists';
import { importWordNet } from './wordNet';
import { spotsOf, type WorldShapes, worldShapes } from './worldShapes';

export interface Imported {
  /** The list that comes first keeps the name of a thing that several have. */
  readonly entries: readonly ImportedEntry[];
  readonly words: WordLists;
  readonly world: WorldShapes;
}

/** Every importer in the order of precedence. */
export function importAll(packages: Packages): Imported {
  const words = wordLists(packages);
  const countryNames = Object.fromEntries(Object.entries(packages.countries).map(([code, { name }]) => [code, name]));
  const world = worldShapes(packages.world, new Map(packages.countryCodes.map(([letters, , digits]) => [digits, letters])));
  const cities = importCities(packages.cities, countryNames, packages.subdivisions);
  const towns = new Set(cities.flatMap(({ name, forms }) => [name, ...forms.map((form) => form.text)].map(slugOf)));
  const entries = [
    ...importCountries({
      countries: packages.countries,
      names: packages.countryNames,
      demonyms: packages.demonyms,
      spots: spotsOf(world),
    }),
    ...cities,
    ...importWordNet(packages.nouns, words),
    ...importSubdivisions(packages.subdivisions, countryNames),
    ...importAirports(packages.airports, countryNames, (name) => towns.has(name)),
    ...importLanguages(packages.languages, languageGlosses(packages)),
    ...importCompanies(packages.companies, countryFinder(packages)),
  ];
  return { entries, words, world };
}

function wordLists({ nouns, otherParts, stopWords, firstNames, lastNames }: Packages): WordLists {
  const folded = (names: readonly string[]): Set<string> => new Set(names.map(fold));
  return {
    ...ordinaryWords([nouns, ...otherParts], stopWords),
    firstNames: folded(firstNames),
    lastNames: folded(lastNames),
  };
}

/** The lexicographer file of words for what is said and written, languages among it. */
const communication = '10';

function languageGlosses({ nouns, otherParts }: Packages): (name: string) => string | undefined {
  const senses = new Map<string, Synset[]>();
  for (const synset of [nouns, ...otherParts].flatMap(({ synsets }) => [...synsets.values()])) {
    for (const word of synset.words) senses.set(word, [...(senses.get(word) ?? []), synset]);
  }
  return (name) => {
    const [first, ...others] = senses.get(name) ?? [];
    return first?.file === communication && others.length === 0 ? first.gloss : undefined;
  };
}

function countryFinder({ countries, demonyms }: Packages): (text: string) => string | undefined {
  const codes = new Map<string, string>();
  for (const [code, demonym] of Object.entries(demonyms)) codes.set(demonym, code);
  for (const [code, { name, alias = [] }] of Object.entries(countries)) for (const text of [name, ...alias]) codes.set(text, code);
  return (text) => codes.get(text);
}
