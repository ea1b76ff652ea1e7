import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../../../src/core/dates/findDates';
import { findCounted } from '../../../../src/core/figures/findCounted';
import { findFigures } from '../../../../src/core/figures/findFigures';
import { countedMarks } from '../../../fixture/countedMarks';
import { draftOf } from '../../../fixture/draftOf';
import { parseFixtureLines } from '../../../fixture/fixtureLines';

/** `TEXT > NOUN (UNIT) role` of every figure of a sentence, dates left out. */
function counted(text: string): string[] {
  const draft = draftOf(text);
  const dated = { ...draft, ...findDates.run(draft) };
  const { figures = [] } = findCounted.run({ ...dated, ...findFigures.run(dated) });
  return figures
    .filter((mark) => mark.type !== 'date' && mark.type !== 'duration')
    .map(({ start, end, type, figure: { counts, unit, role, noun } }) => {
      if (noun) assert.equal(text.slice(noun.start, noun.end), counts);
      const words = [`${type} ${text.slice(start, end)}`, counts && `> ${counts}`, unit && `(${unit})`, role];
      return words.filter(Boolean).join(' ');
    });
}

describe('findCounted', () => {
  const rows: readonly [string, readonly string[]][] = [
    ['Approximately 4,000 Russian citizens left.', ['quantity Approximately 4,000 > Russian citizens (person)']],
    ['Two separate attacks hit the city.', ['quantity Two > separate attacks']],
    ['About 400 of those fighters returned.', ['quantity About 400 > fighters (person)']],
    ['Several of its top commanders died.', ['quantity Several > top commanders (person)']],
    ['Tens of thousands of people marched.', ['quantity Tens of thousands of > people (person)']],
    ['A number of plots were foiled.', ['quantity A number of > plots']],
    ['Some 4,000 citizens and 5,000 from Asia left.', ['quantity Some 4,000 > citizens (person)', 'quantity 5,000 > citizens (person)']],
    ['In Kabul 34 were killed.', ['number 34']],
    ['Two-thirds of voters stayed away.', ['number Two-thirds > voters (person) share']],
    ['He won 34% of votes.', ['percent 34% > votes share']],
    ['Prices rose 3.4 per cent.', ['percent 3.4 per cent change']],
    ['It fell by 120 points.', ['quantity 120 > points change']],
    ['A 5% increase followed.', ['percent 5% change']],
    ['A total of 34 houses burned.', ['quantity 34 > houses total']],
    ['The 12-member council met.', ['quantity 12 > member (person)']],
    ['It costs $2m a year.', ['money $2m a year rate']],
    ['It is the second most common language.', ['ordinal second rank']],
    ['Only one soldier died.', ['quantity one > soldier (person)']],
    ['More than 200 police were there.', ['quantity More than 200 > police (person)']],
    ['He rebuilt 300 flood-hit homes.', ['quantity 300 > flood-hit homes']],
    ['They fired 40 and left.', ['number 40']],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(counted(text), expected));
});

const folder = join(process.cwd(), 'test/fixture/counted');

describe('what figures count', () => {
  for (const file of readdirSync(folder)) {
    describe(file, () => {
      for (const { title, text, marks } of parseFixtureLines(readFileSync(join(folder, file), 'utf8')))
        it(title, () => assert.deepEqual(countedMarks(text), marks));
    });
  }
});
