import type { Building } from '../building';
import { Cue } from '../cues';
import type { FigureMark, Step, WordedArticle } from '../draft';
import { type Line, linesOf } from '../figures/line';
import { Shape } from '../text/tokens';
import { type DayOrder, dayOrderOf, inOrder } from './articleOrder';
import { parseDay } from './calendar';
import type { DateExpression, DateRecogniser, Moment } from './dateExpression';
import { type DateWord, type DateWordKind, dateWords, numberWord } from './dateWords';
import { PublishedBounds } from './publishedBounds';
import { readDirection } from './readDirection';
import { bareHour } from './recognise/bareHour';
import { beyondDay } from './recognise/beyondDay';
import { clockInWords, noonOrMidnight, quarterHour } from './recognise/clockInWords';
import { clockInDigits } from './recognise/clockTime';
import { dayThenMonth, monthThenDay } from './recognise/dayAndMonth';
import { deictic, weekday, weekdayShort, weekend } from './recognise/dayWords';
import { century, decadeInDigits, decadeInWords } from './recognise/decadeAndCentury';
import { feastDay } from './recognise/feast';
import { fiscalYear } from './recognise/fiscalYear';
import { lengthOfTime } from './recognise/lengthOfTime';
import { dayAfterMonth, dayBeforeMonth } from './recognise/listedDays';
import { monthAlone } from './recognise/monthAlone';
import { nightBefore } from './recognise/nightBefore';
import { nthWeekday } from './recognise/nthWeekday';
import { compactDate, hyphenDate, isoDate, pointDate } from './recognise/numericDate';
import { ordinalAlone } from './recognise/ordinalAlone';
import { ordinalDay } from './recognise/ordinalDay';
import { partOfThisUnit } from './recognise/partOfThisUnit';
import { raceTime } from './recognise/raceTime';
import { comingTimes, recentTimes } from './recognise/recentTimes';
import { every, frequency, timesAUnit } from './recognise/repetition';
import { quarterCode, quarterInWords, season, yearThenQuarter } from './recognise/seasonAndQuarter';
import { shiftedUnit } from './recognise/shiftedUnit';
import { longWord, singleUnit } from './recognise/singleUnit';
import { slashDate } from './recognise/slashDate';
import { unitEarlier } from './recognise/unitEarlier';
import { unitOfSuperlative } from './recognise/unitOfSuperlative';
import { vagueLength } from './recognise/vagueLength';
import { yearAlone } from './recognise/yearAlone';
import { extendBounds } from './refine/extendBounds';
import { extendModifier, partOfUnit } from './refine/extendModifier';
import { extendNoun } from './refine/extendNoun';
import { extendPart } from './refine/extendPart';
import { joinDates } from './refine/joinDates';
import { openInterval } from './refine/openInterval';
import type { Anchors } from './resolved';
import { toFigureMark } from './toFigureMark';

/** All kinds of dates. Of those that begin at one word the longest counts, of equal ones the first in this table. */
const recognisers: readonly DateRecogniser[] = [
  isoDate,
  slashDate,
  pointDate,
  compactDate,
  hyphenDate,
  dayThenMonth,
  monthThenDay,
  dayBeforeMonth,
  dayAfterMonth,
  ordinalDay,
  ordinalAlone,
  nthWeekday,
  monthAlone,
  decadeInDigits,
  decadeInWords,
  century,
  quarterCode,
  quarterInWords,
  yearThenQuarter,
  fiscalYear,
  season,
  weekday,
  weekdayShort,
  weekend,
  deictic,
  nightBefore,
  feastDay,
  recentTimes,
  comingTimes,
  shiftedUnit,
  partOfUnit,
  partOfThisUnit,
  raceTime,
  clockInDigits,
  bareHour,
  clockInWords,
  quarterHour,
  noonOrMidnight,
  timesAUnit,
  every,
  frequency,
  lengthOfTime,
  unitEarlier,
  unitOfSuperlative,
  singleUnit,
  longWord,
  vagueLength,
  beyondDay,
  yearAlone,
];

const byKind: ReadonlyMap<DateWordKind, readonly DateRecogniser[]> = tableByKind();

function tableByKind(): Map<DateWordKind, DateRecogniser[]> {
  const table = new Map<DateWordKind, DateRecogniser[]>();
  for (const recogniser of recognisers) {
    for (const kind of recogniser.kinds) table.set(kind, [...(table.get(kind) ?? []), recogniser]);
  }
  return table;
}

/** Date, time, duration and set expressions, as figures. */
export const findDates = {
  name: 'find-dates',
  run({ article, tokens, cues, figures }: WordedArticle) {
    const day = article.published === undefined ? undefined : parseDay(article.published);
    const marks: FigureMark[] = [...figures];
    const bounds = day === undefined ? new PublishedBounds() : undefined;
    let inForce: Moment | undefined;
    let order: { readonly is: DayOrder | undefined } | undefined;
    for (const line of linesOf(tokens)) {
      for (const found of readLine(line, cues)) {
        if (isEither(found)) order ??= { is: dayOrderOf(tokens) };
        const date = inOrder(found, order?.is);
        if (date === undefined) continue;
        const anchors: Building<Anchors> = {};
        if (day !== undefined) anchors.published = day;
        if (inForce !== undefined) anchors.inForce = inForce;
        const dated = toFigureMark(line, date, anchors);
        inForce = dated.inForce ?? inForce;
        marks.push(dated.mark);
        bounds?.note(dated.mark, () => readDirection(line, date.first, date.end));
      }
    }
    const publishedBounds = bounds?.toInterval();
    return publishedBounds === undefined ? { figures: marks } : { figures: marks, article: { ...article, publishedBounds } };
  },
} satisfies Step;

function isEither({ value }: DateExpression): boolean {
  return value.kind === 'moment' && value.moment.isEither === true;
}

/** The dates of one block, joined and extended, in order. */
function readLine(line: Line, cues: Uint8Array): DateExpression[] {
  const found: DateExpression[] = [];
  const { folded, shapes } = line.tokens;
  let at = line.first;
  let floor = line.first;
  while (at < line.end) {
    if (((cues[at] ?? 0) & Cue.date) === 0) {
      at += 1;
      continue;
    }
    const word = shapes[at] === Shape.number ? numberWord : dateWords.get(folded[at] ?? '');
    const date = word && readAt(line, at, word, floor);
    if (date === undefined) {
      at += 1;
      continue;
    }
    push(line, found, date);
    at = Math.max(at + 1, date.end);
    floor = found[found.length - 1]?.end ?? line.first;
  }
  for (let index = 0; index < found.length; index += 1) {
    const date = found[index];
    if (date !== undefined) found[index] = openInterval(line, date);
  }
  return found;
}

/** The longest date at this word that does not reach back into the one before. */
function readAt(line: Line, at: number, word: DateWord, floor: number): DateExpression | undefined {
  let longest: DateExpression | undefined;
  for (const recogniser of byKind.get(word.kind) ?? []) {
    const date = recogniser.read(line, at, word);
    if (date !== undefined && date.first >= floor && (longest === undefined || date.end > longest.end)) longest = date;
  }
  return longest;
}

function push(line: Line, found: DateExpression[], date: DateExpression): void {
  const previous = found.at(-1);
  const joined = previous && joinDates(line, previous, date);
  if (joined) {
    found[found.length - 1] = joined;
    extendLast(line, found);
    return;
  }
  const floor = previous?.end ?? line.first;
  found.push(extendBounds(line, extendModifier(line, date, floor), floor));
  extendLast(line, found);
}

/** "the first week of May": what names the part may have been read as a date of its own, which the whole takes in. */
function extendLast(line: Line, found: DateExpression[]): void {
  const date = found.at(-1);
  if (date === undefined) return;
  const whole = extendPart(line, extendNoun(line, date), line.first);
  if (whole === date) return;
  const before = found.at(-2);
  if (before === undefined || before.end <= whole.first) found[found.length - 1] = whole;
  else if (before.first >= whole.first) found.splice(-2, 2, whole);
}
