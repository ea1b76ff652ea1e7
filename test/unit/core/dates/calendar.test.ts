import { strict as assert } from 'node:assert';
import {
  addMonths,
  dayNumber,
  dayOf,
  easterOf,
  isDay,
  nthWeekdayOf,
  orthodoxEasterOf,
  parseDay,
  weekdayOf,
  weekOf,
} from '../../../../src/core/dates/calendar';

describe('calendar', () => {
  it('counts days there and back', () => {
    for (let number = -800_000; number < 800_000; number += 997) assert.equal(dayNumber(dayOf(number)), number);
    assert.equal(dayNumber({ year: 1970, month: 1, day: 1 }), 0);
    assert.deepEqual(dayOf(-1), { year: 1969, month: 12, day: 31 });
  });
  it('agrees with the built-in calendar', () => {
    for (let number = -100_000; number < 60_000; number += 31) {
      const date = new Date(number * 86_400_000);
      assert.deepEqual(dayOf(number), { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      assert.equal(weekdayOf(number) % 7, date.getUTCDay());
    }
  });
  it('numbers weeks as ISO 8601 does', () => {
    const week = (year: number, month: number, day: number): string => {
      const found = weekOf(dayNumber({ year, month, day }));
      return `${found.year}-W${found.week}`;
    };
    assert.equal(week(2018, 1, 1), '2018-W1');
    assert.equal(week(2017, 1, 1), '2016-W52');
    assert.equal(week(2018, 12, 31), '2019-W1');
    assert.equal(week(2021, 1, 3), '2020-W53');
  });
  it('keeps the last day of a shorter month', () => {
    assert.deepEqual(addMonths({ year: 2018, month: 3, day: 31 }, -1), { year: 2018, month: 2, day: 28 });
    assert.deepEqual(addMonths({ year: 2018, month: 1, day: 5 }, -13), { year: 2016, month: 12, day: 5 });
  });
  it('knows Easter', () => {
    const known: readonly [number, number, number][] = [
      [1954, 4, 18],
      [1981, 4, 19],
      [2000, 4, 23],
      [2008, 3, 23],
      [2011, 4, 24],
      [2018, 4, 1],
      [2024, 3, 31],
      [2038, 4, 25],
    ];
    for (const [year, month, day] of known) assert.deepEqual(easterOf(year), { year, month, day });
  });
  it('knows Easter of the eastern churches', () => {
    const known: readonly [number, number, number][] = [
      [2000, 4, 30],
      [2010, 4, 4],
      [2016, 5, 1],
      [2018, 4, 8],
      [2021, 5, 2],
      [2024, 5, 5],
    ];
    for (const [year, month, day] of known) assert.deepEqual(orthodoxEasterOf(year), { year, month, day });
  });
  it('counts the weekdays of a month from either end', () => {
    assert.deepEqual(nthWeekdayOf(2018, 11, 4, 4), { year: 2018, month: 11, day: 22 });
    assert.deepEqual(nthWeekdayOf(2018, 5, 1, 1), { year: 2018, month: 5, day: 7 });
    assert.deepEqual(nthWeekdayOf(2018, 5, 1, -1), { year: 2018, month: 5, day: 28 });
    assert.deepEqual(nthWeekdayOf(2016, 2, 1, -1), { year: 2016, month: 2, day: 29 });
  });
  it('rejects days that are none', () => {
    assert.equal(isDay({ year: 2018, month: 2, day: 29 }), false);
    assert.equal(isDay({ year: 2016, month: 2, day: 29 }), true);
    assert.equal(parseDay('2018-13-01'), undefined);
    assert.equal(parseDay('yesterday'), undefined);
    assert.deepEqual(parseDay('2018-11-02'), { year: 2018, month: 11, day: 2 });
  });
});
