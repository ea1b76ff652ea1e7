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

describe('lengths from an event', () => {
  const rows: readonly [text: string, offset: number | undefined][] = [
    ['Two years after the 2011 uprising he fled.', 2],
    ['It came three days before the vote.', -3],
    ['Six years after he took the job he left.', 6],
    ['It took two years.', undefined],
  ];
  for (const [text, offset] of rows) {
    it(text, () => {
      const length = findDates.run(draftOf(text)).figures?.find(({ type }) => type === 'duration');
      assert.equal(length?.figure.relative?.offset, offset);
      assert.equal(length?.figure.relative?.anchor, offset === undefined ? undefined : 'event');
      assert.match(length?.figure.interval ?? '', /^P/);
    });
  }
});
