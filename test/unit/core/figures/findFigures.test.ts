import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../../../src/core/dates/findDates';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { draftOf } from '../../../fixture/draftOf';
import { parseFixtureLines } from '../../../fixture/fixtureLines';
import { printFigure } from '../../../fixture/printFigure';

const folder = join(process.cwd(), 'test/fixture/figures');
const dated = new Set(['date', 'time', 'duration', 'set']);

describe('figures', () => {
  for (const file of readdirSync(folder)) {
    describe(file, () => {
      for (const { title, text, marks, published } of parseFixtureLines(readFileSync(join(folder, file), 'utf8'))) {
        it(title, () => {
          const draft = draftOf(text, published);
          const { figures = [] } = findFigures.run({ ...draft, ...findDates.run(draft) });
          assert.deepEqual(
            figures
              .filter((mark) => !dated.has(mark.type))
              .map((mark) => `${mark.start} ${text.slice(mark.start, mark.end)} ${mark.type}=${printFigure(mark.figure)}`),
            marks.map((mark) => `${mark.start} ${mark.text} ${mark.label}=${mark.value}`),
          );
        });
      }
    });
  }
});
