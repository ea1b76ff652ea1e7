import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../../../src/core/dates/findDates';
import type { Draft } from '../../../../src/core/draft';
import { findCounted } from '../../../../src/core/figures/findCounted';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { draftOf } from '../../../fixture/draftOf';
import { parseFixtureLines } from '../../../fixture/fixtureLines';
import { printFigure } from '../../../fixture/printFigure';

const folder = join(process.cwd(), 'test/fixture/passages');

describe('passages of news, figures and dates together', () => {
  for (const file of readdirSync(folder)) {
    describe(file, () => {
      for (const { title, text, marks, published } of parseFixtureLines(readFileSync(join(folder, file), 'utf8'))) {
        it(title, () => {
          let draft: Draft = draftOf(text, published);
          for (const step of [findDates, findFigures, findCounted]) draft = { ...draft, ...step.run(draft) };
          assert.deepEqual(
            draft.figures.map((mark) => `${mark.start} ${text.slice(mark.start, mark.end)} ${mark.type}=${printFigure(mark.figure)}`),
            marks.map((mark) => `${mark.start} ${mark.text} ${mark.label}=${mark.value}`),
          );
        });
      }
    });
  }
});
