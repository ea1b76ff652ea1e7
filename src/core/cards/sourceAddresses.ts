/** Where the sources that cards name have their home; those of the project itself and of readers have none. */
const homes: readonly (readonly [RegExp, string])[] = [
  [/^GeoNames/, 'https://www.geonames.org/'],
  [/^WordNet/, 'https://wordnet.princeton.edu/'],
  [/^Unicode CLDR/, 'https://cldr.unicode.org/'],
  [/^airport-data-js/, 'https://www.npmjs.com/package/airport-data-js'],
  [/^countries-list/, 'https://www.npmjs.com/package/countries-list'],
  [/^Wikidata/, 'https://www.wikidata.org/'],
];

export function sourceAddress(source: string): string | undefined {
  return homes.find(([name]) => name.test(source))?.[1];
}
