import { importAirports } from '../../../../src/lexicon/import/airports';
import { assertCase, readCases } from '../../../fixture/import/sections';

describe('importing airports', () => {
  for (const one of readCases('airports')) {
    it(one.title, () => {
      const rows = one.rows.map((row) => {
        const [iata = '', airport = '', country_code = ''] = row.split('|').map((column) => column.trim());
        return { iata, airport, country_code, latitude: 10, longitude: 20 };
      });
      assertCase(
        one,
        importAirports(rows, { FD: 'Freedonia' }, (name) => name === 'glasstadt'),
      );
    });
  }
});
