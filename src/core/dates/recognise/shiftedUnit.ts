import type { Line } from '../../figures/line';
import { type DateExpression, type DateRecogniser, dateOf, type Moment, type Shift } from '../dateExpression';
import { dateWords, unitWords } from '../dateWords';
import { kindsOfYear, readDayOfMonth } from '../readParts';
import { readTimeSpan } from '../readTimeSpan';
import { dayPartEnd } from './dayWords';

type Anchor = Shift['anchor'];

/** What each of these words does to the unit behind it. */
const shifts: ReadonlyMap<string, { readonly offset: number; readonly anchor: Anchor }> = new Map([
  ['last', { offset: -1, anchor: 'published' }],
  ['past', { offset: -1, anchor: 'published' }],
  ['this', { offset: 0, anchor: 'published' }],
  ['current', { offset: 0, anchor: 'published' }],
  ['next', { offset: 1, anchor: 'published' }],
  ['coming', { offset: 1, anchor: 'published' }],
  ['that', { offset: 0, anchor: 'in-force' }],
  ['same', { offset: 0, anchor: 'in-force' }],
  ['previous', { offset: -1, anchor: 'in-force' }],
  ['preceding', { offset: -1, anchor: 'in-force' }],
  ['following', { offset: 1, anchor: 'in-force' }],
  ['subsequent', { offset: 1, anchor: 'in-force' }],
]);

const needArticle = new Set(['past', 'current', 'coming', 'same', 'previous', 'preceding', 'following', 'subsequent']);
const spanOpeners = new Set(['over', 'in', 'within', 'during', 'for', 'throughout', 'of']);

/** "last year", "this month", "the following day", "the past three years", "next Tuesday", "last March", "that night". */
export const shiftedUnit: DateRecogniser = {
  name: 'shifted-unit',
  kinds: ['shift'],
  read(line, at) {
    const word = line.word(at);
    const shift = shifts.get(word);
    if (shift === undefined || (line.isCapitalised(at) && !line.opensSentence(at))) return undefined;
    const articled = line.word(at - 1) === 'the' || ((word === 'past' || word === 'coming') && line.word(at - 1) === 'this');
    if (needArticle.has(word) && !articled) return undefined;
    const first = articled ? at - 1 : at;
    const anchor = word === 'next' && articled ? 'in-force' : shift.anchor;
    return (
      readUnit(line, first, at, { offset: shift.offset, anchor }) ??
      readLength(line, first, at, shift) ??
      readDay(line, first, at, shift.offset, anchor)
    );
  },
};

/** One unit: a date, or the length of time that reaches to the anchor where the article makes it one. */
function readUnit(line: Line, first: number, at: number, shift: { offset: number; anchor: Anchor }): DateExpression | undefined {
  const word = line.word(at);
  const isNamed = kindsOfYear.has(line.word(at + 1));
  const unitAt = isNamed ? at + 2 : at + 1;
  const row = unitWords.get(line.word(unitAt));
  if (row === undefined || row.plural || row.times > 1) return undefined;
  if (row.unit === 'second' || row.unit === 'minute' || row.unit === 'hour') return undefined;
  const end = unitAt + 1;
  if (line.isTightDash(end) || (row.unit === 'quarter' && line.word(end) === 'of') || isStock(line, at, row.unit)) return undefined;
  const articled = first < at;
  const lasting =
    articled && !isNamed && (word === 'last' || word === 'past' || (word === 'next' && spanOpeners.has(line.word(first - 1))));
  if (lasting) {
    const from: Shift = { unit: row.unit, offset: shift.offset, anchor: 'published' };
    return { first, end, type: 'duration', value: { kind: 'duration', unit: row.unit, count: 1, shift: from }, confidence: 0.93 };
  }
  if (word === 'past') return undefined;
  if (isNamed && word === 'next') return dateOf(first, end, { shift: { unit: row.unit, offset: 1, anchor: 'published' } }, 0.95);
  return dateOf(first, end, { shift: { unit: row.unit, ...shift } }, shift.anchor === 'published' ? 0.97 : 0.9);
}

/** "to this day", "that century-old": idioms and pronouns. "This day" and "last day" say no date. */
function isStock(line: Line, at: number, unit: string): boolean {
  const word = line.word(at);
  if (unit === 'day') return word === 'this' || word === 'last' || word === 'current' || (word === 'next' && line.word(at - 1) !== 'the');
  // "the fact that year after year"
  return word === 'that' && line.word(at + 2) === 'after';
}

/** "the last two weeks", "the next few months". */
function readLength(line: Line, first: number, at: number, shift: { offset: number; anchor: Anchor }): DateExpression | undefined {
  if (shift.offset === 0 || (first === at && isVerb(line, at))) return undefined;
  const length = readTimeSpan(line, at + 1);
  if (length === undefined || length.first !== at + 1) return undefined;
  const { unit, count, upTo, vague } = length;
  const offset = count === undefined ? undefined : Math.round(shift.offset * count);
  return {
    first,
    end: length.end,
    type: 'duration',
    value: {
      kind: 'duration',
      unit,
      ...(count !== undefined && { count }),
      ...(upTo !== undefined && { upTo }),
      ...(vague !== undefined && { vague }),
      ...(offset !== undefined && upTo === undefined && { shift: { unit, offset, anchor: shift.anchor } }),
    },
    confidence: 0.95,
  };
}

const auxiliaries = new Set(
  "will would can could may might must should shall to not n't cannot can't won't did does do typically usually often".split(' '),
);

/** "will last six weeks", "that last two years" */
function isVerb(line: Line, at: number): boolean {
  return line.word(at) === 'last' && (auxiliaries.has(line.word(at - 1)) || line.word(at - 1).endsWith('s'));
}

/** "next Tuesday", "last March", "this summer", "last weekend", "that night". */
function readDay(line: Line, first: number, at: number, offset: number, anchor: Anchor): DateExpression | undefined {
  const behind = dateWords.get(line.word(at + 1));
  const moment = behind && namedPart(line, at, behind.kind, behind.value, offset, anchor);
  if (moment === undefined) return undefined;
  if (behind?.kind === 'month') {
    const day = readDayOfMonth(line, at + 2);
    if (day !== undefined) return dateOf(first, day.end, { ...moment, day: day.value }, 0.95);
  }
  const end = behind?.kind === 'weekday' ? dayPartEnd(line, at + 2) : at + 2;
  return dateOf(first, end, moment, 0.95);
}

const clauseOpeners = new Set([',', ';', '(', '–', 'and', 'but']);

function namedPart(line: Line, at: number, kind: string, value: number, offset: number, anchor: Anchor): Moment | undefined {
  const capital = line.isCapitalised(at + 1);
  // "said that July sales rose"; "; that July a truce began"
  const plain = line.word(at) !== 'that' || !capital || line.opensSentence(at) || clauseOpeners.has(line.word(at - 1));
  switch (kind) {
    case 'weekday':
      return capital && plain && !line.word(at + 1).endsWith('days')
        ? { weekday: value, shift: { unit: 'week', offset, anchor } }
        : undefined;
    case 'month':
      return capital && plain ? { month: value, shift: { unit: 'year', offset, anchor } } : undefined;
    case 'season':
      return !capital && line.word(at + 2) !== 'in' ? { season: value, shift: { unit: 'year', offset, anchor } } : undefined;
    case 'weekend':
      return line.word(at + 1) === 'weekend' ? { weekend: true, shift: { unit: 'week', offset, anchor } } : undefined;
    case 'day-part':
      return { shift: { unit: 'day', offset, anchor } };
    default:
      return undefined;
  }
}
