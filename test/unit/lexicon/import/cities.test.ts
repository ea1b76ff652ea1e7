import { importCities } from '../../../../src/lexicon/import/cities';
import { assertCase, readCases } from '../../../fixture/import/sections';

/** A line of GeoNames' table out of the columns that are read. */
function tableLine(row: string): string {
  const [name, otherNames, code, country, division, inhabitants] = row.split('|').map((column) => column.trim());
  return [
    '1',
    name,
    name,
    otherNames,
    '1.5',
    '2.5',
    'P',
    code,
    country,
    '',
    division,
    '',
    '',
    '',
    inhabitants,
    '',
    '9',
    'Zone',
    '2020-01-01',
  ].join('\t');
}

describe('importing cities', () => {
  for (const one of readCases('cities')) {
    it(one.title, () => {
      const countries = { FD: 'Freedonia', US: 'United States' };
      assertCase(one, importCities(`${one.rows.map(tableLine).join('\n')}\n`, countries, { ussy: 'Sylvania' }));
    });
  }
});
