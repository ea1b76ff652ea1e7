import { countryId } from './countries';
import { alias, type ImportedEntry } from './importedEntry';
import { slugOf } from './slug';
import { withArticle } from './withArticle';

export interface AirportRow {
  readonly iata: string;
  readonly airport: string;
  readonly country_code: string;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Airports, also without "International" and without the town before the airport's own name: "O'Hare Airport".
 * @param isTown whether a folded name is that of a town
 */
export function importAirports(
  rows: readonly AirportRow[],
  countryNames: Readonly<Record<string, string>>,
  isTown: (name: string) => boolean,
): ImportedEntry[] {
  return rows.flatMap((row) => {
    const name = row.airport.trim();
    const country = countryNames[row.country_code];
    if (country === undefined || !/ Airport$/.test(name) || !/^[A-Z]{3}$/.test(row.iata)) return [];
    const short = name.replace(/ International(?= Airport$)/, '');
    const own = withoutTown(short, isTown);
    const others = [...new Set([short, own, own.replace(/ Airport$/, ' International Airport')])];
    return [
      {
        id: `airport-${row.iata.toLowerCase()}`,
        type: 'place',
        subtype: 'airport',
        name,
        forms: others
          .filter((text) => text !== name && (text !== own.replace(/ Airport$/, ' International Airport') || short !== name))
          .map(alias),
        description: `Airport in ${withArticle(country)}; code ${row.iata}.`,
        relations: [{ type: 'located-in', entry: countryId(row.country_code) }],
        at: { latitude: row.latitude, longitude: row.longitude },
        source: 'airports',
        prominence: 5e5,
        clues: [],
      },
    ];
  });
}

/** "Chicago O'Hare Airport" without "Chicago"; "Istanbul Airport" as it is. */
function withoutTown(name: string, isTown: (name: string) => boolean): string {
  const words = name.split(' ');
  for (let length = words.length - 2; length > 0; length -= 1) {
    if (isTown(slugOf(words.slice(0, length).join(' ')))) return words.slice(length).join(' ');
  }
  return name;
}
