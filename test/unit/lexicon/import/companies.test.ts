import { importCompanies } from '../../../../src/lexicon/import/companies';
import { assertCase, readCases } from '../../../fixture/import/sections';

describe('importing companies', () => {
  for (const one of readCases('companies')) {
    it(one.title, () => {
      const rows = one.rows
        .map((row) => row.split(' | '))
        .map(([id = '', label = '', description = '']) => [id, { label, description }] as const);
      assertCase(
        one,
        importCompanies(Object.fromEntries(rows), (text) => (/^Freedonian?$/.test(text) ? 'FD' : undefined)),
      );
    });
  }
});
