import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../../../src/core/dates/findDates';
import { draftOf } from '../../../fixture/draftOf';
import { parseFixtureLines } from '../../../fixture/fixtureLines';
import { printFigure } from '../../../fixture/printFigure';

const folder = join(process.cwd(), 'test/fixture/dates');

describe('dates', () => {
  for (const file of readdirSync(folder)) {
    describe(file, () => {
      for (const { title, text, marks, published } of parseFixtureLines(readFileSync(join(folder, file), 'utf8'))) {
        it(title, () => {
          const { figures = [] } = findDates.run(draftOf(text, published));
          assert.deepEqual(
            figures.map((mark) => `${mark.start} ${text.slice(mark.start, mark.end)} ${mark.type}=${printFigure(mark.figure)}`),
            marks.map((mark) => `${mark.start} ${mark.text} ${mark.label}=${mark.value}`),
          );
        });
      }
    });
  }
});
