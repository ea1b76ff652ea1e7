import { strict as assert } from 'node:assert';
import { findDates } from '../../../../src/core/dates/findDates';
import type { Draft } from '../../../../src/core/draft';
import { findCounted } from '../../../../src/core/figures/findCounted';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { linkFigures } from '../../../../src/core/figures/linkFigures';
import { draftOf } from '../../../fixture/draftOf';

const steps = [findDates, findFigures, findCounted, linkFigures];

function run(draft: Draft): Draft {
  let current = draft;
  for (const step of steps) current = { ...current, ...step.run(current) };
  return current;
}

/** Of processor time, which a busy machine does not stretch. */
function milliseconds(draft: Draft): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn += 1) {
    const begin = process.cpuUsage();
    run(draft);
    best = Math.min(best, process.cpuUsage(begin).user / 1000);
  }
  return best;
}

const shapes: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'digits and commas': '1,',
  'digits, commas and spaces': '1, 22 ,',
  'a range without end': '1 to 2 to ',
  'number words': 'two million and three ',
  dashes: '12-13–',
  hedges: 'at least about up to more than ',
  years: '2015-16 and 2017 to 2018, ',
  months: 'May March 3 May ',
  articles: 'the a the end of the ',
  slashes: '3/5/',
  lengths: 'two years ago later than a week ',
};

describe('dates and figures on hostile text', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(`are linear on ${name}`, function () {
      this.timeout(20_000);
      const text = (length: number): string => shape.repeat(Math.ceil(length / shape.length));
      const small = draftOf(text(10_000));
      const large = draftOf(text(80_000));
      milliseconds(small);
      const ratio = milliseconds(large) / Math.max(milliseconds(small), 1);
      // Eight times the text: a quadratic step would take 64 times as long, collecting more garbage at most a few times more.
      assert.ok(ratio < 40, `8 times the text took ${ratio.toFixed(1)} times as long`);
    });
  }

  for (const text of [
    '',
    '\u0000',
    '\ud800 12 \udc00',
    '12',
    '-',
    '$',
    '1.',
    ',,,,',
    '9'.repeat(400),
    'May',
    '31/12/',
    '0',
    '1e9',
    'the',
    'of of of',
    '٣٤ people',
  ]) {
    it(`does not throw on ${JSON.stringify(text).slice(0, 40)}`, () => {
      const { figures } = run(draftOf(text));
      for (const mark of figures) assert.ok(mark.start < mark.end && mark.end <= text.length);
    });
  }
});
