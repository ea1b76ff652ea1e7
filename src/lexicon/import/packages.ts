import type { AirportRow } from './airports';
import type { CompanyRow } from './companies';
import type { CountryRow } from './countries';
import type { TaggedSynsets } from './wordLists';
import type { WorldTopology } from './worldShapes';

/** What the data packages hold, read and no more. Sizes and traps of each were looked at row by row before it was taken. */
export interface Packages {
  readonly countries: Readonly<Record<string, CountryRow>>;
  readonly countryNames: Readonly<Record<string, string | readonly string[]>>;
  readonly demonyms: Readonly<Record<string, string>>;
  readonly subdivisions: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
  /** ISO 3166: code of two letters, of three, of three digits. */
  readonly countryCodes: readonly (readonly [string, string, string])[];
  readonly world: WorldTopology;
  /** A GeoNames table. */
  readonly cities: string;
  readonly airports: readonly AirportRow[];
  readonly companies: Readonly<Record<string, CompanyRow>>;
  readonly stopWords: readonly string[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly nouns: TaggedSynsets;
  readonly otherParts: readonly TaggedSynsets[];
}
