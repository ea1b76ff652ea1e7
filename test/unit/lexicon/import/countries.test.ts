import assert from 'node:assert/strict';
import { importCountries } from '../../../../src/lexicon/import/countries';
import { assertCase, printed, readCases } from '../../../fixture/import/sections';

const listOf = (text: string): string[] => text.split(', ').filter((item) => item !== '');

describe('importing countries', () => {
  for (const one of readCases('countries')) {
    it(one.title, () => {
      const rows = one.rows.map((row) => row.split('|').map((column) => column.trim()));
      const byCode = <Value>(value: (columns: string[]) => Value) =>
        Object.fromEntries(rows.map((columns) => [columns[0] ?? '', value(columns)]));
      const countries = byCode(([, name = '', capital = '', alias = '']) => ({ name, ...(capital && { capital }), alias: listOf(alias) }));
      const names = byCode((columns) => listOf(columns[4] ?? ''));
      assertCase(one, importCountries({ countries, names, spots: {}, demonyms: byCode((columns) => columns[5] ?? '') }));
    });
  }

  it('says whose a territory is', () => {
    const countries = { FD: { name: 'Freedonia' }, GI: { name: 'Glass Island', capital: 'Ulm', partOf: 'FD' } };
    const [, island] = importCountries({ countries, names: {}, spots: {}, demonyms: {} });
    assert.equal(
      island && printed(island),
      'country-gi: Glass Island | place/territory | - | Territory of Freedonia; capital Ulm. | part-of country-fd',
    );
  });
});
