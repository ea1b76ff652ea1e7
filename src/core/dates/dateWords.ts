import { feastNames } from './feastNames';

/** What a word may be to a date. A word that begins none has no row. */
export type DateWordKind =
  | 'month'
  /** "Nov", "Sept": counts only beside a number. */
  | 'month-short'
  | 'weekday'
  | 'weekday-short'
  | 'season'
  | 'unit'
  | 'weekend'
  /** "yesterday" */
  | 'deictic'
  /** "morning" */
  | 'day-part'
  /** "last", "this", "next" */
  | 'shift'
  /** "early", "mid", "end" */
  | 'modifier'
  /** "Q3", "H1" */
  | 'quarter-code'
  /** "FY20"; "FY" alone has no year */
  | 'fiscal-code'
  /** "every", "each" */
  | 'every'
  /** "daily" */
  | 'frequency'
  /** "nineties" */
  | 'decade'
  /** "noon", "midnight" */
  | 'clock'
  /** "several", "few", "couple" */
  | 'vague'
  /** First word of a feast: "Christmas", "Boxing", "Good". */
  | 'feast'
  /** "recent" */
  | 'recent'
  /** "yearlong" */
  | 'long-word'
  | 'number'
  | 'number-word'
  | 'ordinal-word';

export interface DateWord {
  readonly kind: DateWordKind;
  /** Month 1 to 12, weekday 1 to 7, EDTF season 21 to 24, days from the anchor, years of a decade, hour. */
  readonly value: number;
}

export const numberWord: DateWord = { kind: 'number', value: 0 };

const rows = (kind: DateWordKind, words: string, first = 1): [string, DateWord][] =>
  words.split(' ').map((word, index) => [word, { kind, value: index + first }]);
const same = (kind: DateWordKind, words: string, value = 0): [string, DateWord][] =>
  words.split(' ').map((word) => [word, { kind, value }]);

/** Feasts that begin with a month's name are asked for where the month is. */
const months = new Set(['may', 'april', 'july']);

/** By folded word. */
export const dateWords: ReadonlyMap<string, DateWord> = new Map<string, DateWord>([
  ...rows(
    'number-word',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...same('number-word', 'hundred thousand million twenty thirty forty fifty sixty seventy eighty ninety half'),
  ...rows(
    'ordinal-word',
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  ...rows('month', 'january february march april may june july august september october november december'),
  ...rows('month-short', 'jan feb mar apr may jun jul aug sep oct nov dec').filter(([word]) => word !== 'may'),
  ['sept', { kind: 'month-short', value: 9 }],
  ...rows('weekday', 'monday tuesday wednesday thursday friday saturday sunday'),
  ...rows('weekday', 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
  ...rows('weekday-short', 'mon tue wed thu fri sat sun'),
  ...same('weekday-short', 'tues', 2),
  ...same('weekday-short', 'thur thurs', 4),
  ...rows('season', 'spring summer autumn winter', 21),
  ['fall', { kind: 'season', value: 23 }],
  ...same(
    'unit',
    'second seconds minute minutes hour hours day days week weeks fortnight month months quarter quarters year years decade decades century centuries',
  ),
  // "second" is a unit only behind a numeral, where the numeral leads; before a noun it ranks.
  ['second', { kind: 'ordinal-word', value: 2 }],
  ...same('weekend', 'weekend weekends weekday weekdays'),
  ...same('deictic', 'today tonight', 0),
  ...same('deictic', 'yesterday', -1),
  ...same('deictic', 'tomorrow', 1),
  ...same('day-part', 'morning afternoon evening night overnight'),
  ...same('shift', 'last past previous preceding', -1),
  ...same('shift', 'this current that same'),
  ...same('shift', 'next coming following subsequent', 1),
  ...same('modifier', 'early late mid earlier later end beginning start middle'),
  ...rows('quarter-code', 'q1 q2 q3 q4'),
  ...same('quarter-code', 'h1', 5),
  ...same('quarter-code', 'h2', 6),
  ['fy', { kind: 'fiscal-code', value: 0 }],
  ...fiscalCodes(),
  ...same('every', 'every each'),
  ...same('frequency', 'nightly hourly daily weekly fortnightly monthly quarterly yearly annually annual biennial'),
  ...[...'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')].map((word, index): [string, DateWord] => [
    word,
    { kind: 'decade', value: (index + 2) * 10 },
  ]),
  ['noughties', { kind: 'decade', value: 0 }],
  ...same('clock', 'noon midday', 12),
  ...same('clock', 'midnight', 0),
  ...[...feastNames.keys()].filter((word) => !months.has(word)).map((word): [string, DateWord] => [word, { kind: 'feast', value: 0 }]),
  ...same('recent', 'recent'),
  ...same('vague', 'several few couple dozen dozens many'),
  ...same(
    'long-word',
    'hourlong daylong weeklong monthlong yearlong decadelong hourslong dayslong weekslong monthslong yearslong decadeslong',
  ),
]);

/** "fy90" to "fy2050", by the year they end in. */
function fiscalCodes(): [string, DateWord][] {
  const years = Array.from({ length: 71 }, (_, index) => 1980 + index);
  return years.flatMap((year): [string, DateWord][] => [
    [`fy${year}`, { kind: 'fiscal-code', value: year }],
    [`fy${String(year).slice(2)}`, { kind: 'fiscal-code', value: year }],
  ]);
}

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export interface UnitWord {
  readonly unit: TimeUnit;
  /** How many of the unit one of the word is: a fortnight is two weeks. */
  readonly times: number;
  readonly plural: boolean;
}

export const unitWords: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ...(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const).flatMap((unit): [string, UnitWord][] => [
    [unit, { unit, times: 1, plural: false }],
    [`${unit}s`, { unit, times: 1, plural: true }],
  ]),
  ['century', { unit: 'century', times: 1, plural: false }],
  ['centuries', { unit: 'century', times: 1, plural: true }],
  ['fortnight', { unit: 'week', times: 2, plural: false }],
  ['fortnights', { unit: 'week', times: 2, plural: true }],
  ['hr', { unit: 'hour', times: 1, plural: true }],
  ['min', { unit: 'minute', times: 1, plural: true }],
  ['sec', { unit: 'second', times: 1, plural: true }],
  ['mins', { unit: 'minute', times: 1, plural: true }],
  ['secs', { unit: 'second', times: 1, plural: true }],
  ['hrs', { unit: 'hour', times: 1, plural: true }],
]);
