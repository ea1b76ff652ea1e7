import { strict as assert } from 'node:assert';
import { feastNames } from '../../../../src/core/dates/feastNames';
import { feastsOf } from '../../../../src/core/dates/feasts';
import { printMoment } from '../../../../src/core/dates/printDate';

function daysOf(name: string, year: number): string[] {
  const words = name.split(' ');
  const found = feastNames.get(words[0] ?? '')?.find((feast) => feast.words.join(' ') === name);
  assert.ok(found, name);
  return feastsOf(found.rule, year).map(({ from, to }) => `${printMoment(from)?.interval}/${printMoment(to)?.interval}`);
}

describe('feasts', () => {
  const rows: readonly [name: string, year: number, days: readonly string[]][] = [
    ['ramadan', 2016, ['2016-06-06/2016-07-05']],
    ['ramadan', 1997, ['1997-01-10/1997-02-08', '1997-12-31/1998-01-28']],
    ['ramadan', 1850, []],
    ['eid al - adha', 2017, ['2017-09-01/2017-09-01']],
    ['thanksgiving', 2017, ['2017-11-23/2017-11-23']],
    ['black friday', 2019, ['2019-11-29/2019-11-29']],
    ['good friday', 2018, ['2018-03-30/2018-03-30']],
    ['holy week', 2018, ['2018-03-25/2018-03-31']],
    ['orthodox easter', 2016, ['2016-05-01/2016-05-01']],
    ['yom kippur', 2018, ['2018-09-19/2018-09-19']],
    ['memorial day', 2018, ['2018-05-28/2018-05-28']],
    ['lunar new year', 2020, ['2020-01-25/2020-01-25']],
  ];
  for (const [name, year, days] of rows) it(`knows ${name} of ${year}`, () => assert.deepEqual(daysOf(name, year), days));
});
