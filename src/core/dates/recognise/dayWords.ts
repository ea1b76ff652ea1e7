import type { Line } from '../../figures/line';
import { cardinalWords } from '../../figures/numberWords';
import { type DateExpression, type DateRecogniser, dateOf, type Moment } from '../dateExpression';
import { dateWords } from '../dateWords';
import { readDayOfMonth, readMonth } from '../readParts';

const nicknames = new Set('black good bloody super ash holy easter cyber palm shrove maundy giving sheffield casual big'.split(' '));
const publications = new Set(
  'times telegraph mirror mail express post herald people sun independent world star tribune morning-post night football prayer prayers'.split(
    ' ',
  ),
);
const weekShifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "Tuesday", "Tuesday night", "Friday last week", "on Fridays". */
export const weekday: DateRecogniser = {
  name: 'weekday',
  kinds: ['weekday'],
  read(line, at, word) {
    if (!line.isCapitalised(at) || isPartOfName(line, at)) return undefined;
    const counted = countedWeekday(line, at, word.value);
    if (counted !== undefined) return counted;
    if (line.word(at).endsWith('days')) {
      const regular = line.word(at - 1) === 'on' || line.isWord(at - 2);
      return regular ? weekly(at, at + 1) : undefined;
    }
    if (dayPartsInPlural.has(line.word(at + 1))) return weekly(at, at + 2);
    if (line.word(at - 1) === 'and' && dateWords.get(line.word(at - 2))?.kind === 'weekday' && line.word(at - 3) === 'every')
      return weekly(at, at + 1);
    const end = dayPartEnd(line, at + 1);
    const week = readWeek(line, end);
    const moment: Moment = { weekday: word.value, ...week?.moment };
    return dateOf(at, week?.end ?? end, moment, 0.95);
  },
};

/** "two Fridays ago", "the Sunday before last", "the Tuesday after next", "Thursday week". */
function countedWeekday(line: Line, at: number, weekday: number): DateExpression | undefined {
  const day = (first: number, end: number, offset: number): DateExpression =>
    dateOf(first, end, { weekday, shift: { unit: 'week', offset, anchor: 'published' } }, 0.94);
  const next = line.word(at + 1);
  if (line.word(at).endsWith('days')) {
    const count = cardinalWords.get(line.word(at - 1)) ?? (line.isNumber(at - 1) ? Number(line.surface(at - 1)) : Number.NaN);
    return next === 'ago' && count >= 1 && count <= mostWeeks ? day(at - 1, at + 2, -count) : undefined;
  }
  if (line.word(at - 1) === 'the') {
    if (next === 'before' && line.word(at + 2) === 'last') return day(at - 1, at + 3, -2);
    if (next === 'after' && line.word(at + 2) === 'next') return day(at - 1, at + 3, 2);
  }
  return next === 'week' && !line.isWord(at + 2) && !line.isTightDash(at + 2) ? day(at, at + 2, 2) : undefined;
}

const mostWeeks = 60;

const dayPartsInPlural = new Set(['mornings', 'afternoons', 'evenings', 'nights']);

function weekly(first: number, end: number): DateExpression {
  return { first, end, type: 'set', value: { kind: 'set', interval: 'R/P1W' }, confidence: 0.93 };
}

/** "Tues 3 May", "Sun., Nov. 4": short names count beside a day alone, to which they are joined. */
export const weekdayShort: DateRecogniser = {
  name: 'weekday-short',
  kinds: ['weekday-short'],
  read(line, at, word) {
    if (!line.isCapitalised(at)) return undefined;
    let next = line.word(at + 1) === '.' ? at + 2 : at + 1;
    if (line.word(next) === ',') next += 1;
    const month = readMonth(line, next);
    const day = readDayOfMonth(line, month?.end ?? next);
    const isDated = day !== undefined && (month !== undefined || readMonth(line, day.end) !== undefined);
    return isDated ? dateOf(at, next, { weekday: word.value }, 0.95) : undefined;
  },
};

/** "of last week", "last week" behind a weekday. */
function readWeek(line: Line, at: number): { readonly moment: Moment; readonly end: number } | undefined {
  const from = line.word(at) === 'of' ? at + 1 : at;
  const offset = weekShifts.get(line.word(from));
  if (offset === undefined || line.word(from + 1) !== 'week') return undefined;
  return { moment: { within: true, shift: { unit: 'week', offset, anchor: 'published' } }, end: from + 2 };
}

function isPartOfName(line: Line, at: number): boolean {
  if (nicknames.has(line.word(at - 1)) && line.isCapitalised(at - 1)) return true;
  // "The Mail on Sunday"
  if (line.word(at - 1) === 'on' && line.isCapitalised(at - 2) && publications.has(line.word(at - 2))) return true;
  if (!line.isCapitalised(at + 1)) return false;
  // "Wednesday Addams", "the Friday Group"; "On Tuesday Putin said" has its preposition.
  return publications.has(line.word(at + 1)) || line.word(at - 1) === 'the' || line.opensSentence(at);
}

/** "morning", "night" behind a day. */
export function dayPartEnd(line: Line, at: number): number {
  return line.isLower(at) && dateWords.get(line.word(at))?.kind === 'day-part' ? at + 1 : at;
}

/** "yesterday", "tonight", "tomorrow morning". */
export const deictic: DateRecogniser = {
  name: 'deictic',
  kinds: ['deictic'],
  read(line, at, word) {
    // "USA Today", "Russia Today"
    if (line.isCapitalised(at) && !line.opensSentence(at) && line.isCapitalised(at - 1)) return undefined;
    const end = line.word(at) === 'today' || line.word(at) === 'tonight' ? at + 1 : dayPartEnd(line, at + 1);
    return dateOf(at, end, { shift: { unit: 'day', offset: word.value, anchor: 'published' } }, 0.97);
  },
};

const weekendOpeners = new Set(['over', 'at', 'during', 'on', 'of', 'before', 'by', 'since', 'until', 'for']);

const setOpeners = new Set(['at', 'on', 'and', 'or']);

/** "on weekdays", "over the weekend", "at the weekend"; "last weekend" is found by its first word. */
export const weekend: DateRecogniser = {
  name: 'weekend',
  kinds: ['weekend'],
  read(line, at): DateExpression | undefined {
    const isParts = line.word(at) === 'weekday' && dayPartsInPlural.has(line.word(at + 1));
    if (isParts) return weekly(at, at + 2);
    if (line.word(at).endsWith('s')) return setOpeners.has(line.word(at - 1)) && line.isLower(at) ? weekly(at, at + 1) : undefined;
    if (line.word(at) !== 'weekend' || line.word(at - 1) !== 'the' || !weekendOpeners.has(line.word(at - 2))) return undefined;
    return dateOf(at - 1, at + 1, { weekend: true }, 0.9);
  },
};
