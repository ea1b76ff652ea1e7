import { importSubdivisions } from '../../../../src/lexicon/import/subdivisions';
import { assertCase, readCases } from '../../../fixture/import/sections';

describe('importing subdivisions', () => {
  for (const one of readCases('subdivisions')) {
    it(one.title, () => {
      const names = Object.fromEntries(one.rows.map((row) => row.split(' | ')));
      assertCase(one, importSubdivisions(names, { FD: 'Freedonia', US: 'United States' }));
    });
  }
});
