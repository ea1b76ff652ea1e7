/** The data that entries come from, as cards name it; NOTICE has the full texts. */
export const sources = {
  countries: { source: 'countries-list and i18n-iso-countries', licence: 'MIT' },
  subdivisions: { source: 'Unicode CLDR', licence: 'Unicode-3.0' },
  languages: { source: 'Unicode CLDR and WordNet 3.1', licence: 'Unicode-3.0 and WordNet' },
  cities: { source: 'GeoNames, changed', licence: 'CC BY 4.0' },
  wordNet: { source: 'WordNet 3.1, shortened', licence: 'WordNet' },
  airports: { source: 'airport-data-js, changed', licence: 'CC BY 4.0' },
  companies: { source: 'Wikidata through name-suggestion-index', licence: 'CC0 and BSD-3-Clause' },
} as const;

export type SourceName = keyof typeof sources;
