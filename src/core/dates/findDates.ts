import type { FigureMark, Step } from '../draft';
import { type Line, linesOf } from '../figures/line';
import { parseDay } from './calendar';
import type { DateExpression, DateRecogniser, Moment } from './dateExpression';
import { type DateWordKind, dateWords, numberWord } from './dateWords';
import { clockInDigits, clockInWords } from './recognise/clockTime';
import { dayThenMonth, monthThenDay } from './recognise/dayAndMonth';
import { deictic, weekday, weekend } from './recognise/dayWords';
import { century, decadeInDigits, decadeInWords } from './recognise/decadeAndCentury';
import { feastDay } from './recognise/feast';
import { lengthOfTime, singleUnit } from './recognise/lengthOfTime';
import { monthAlone } from './recognise/monthAlone';
import { isoDate, pointDate, slashDate } from './recognise/numericDate';
import { recentTimes } from './recognise/recentTimes';
import { every, frequency, timesAUnit } from './recognise/repetition';
import { quarterCode, quarterInWords, season } from './recognise/seasonAndQuarter';
import { shiftedUnit } from './recognise/shiftedUnit';
import { yearAlone } from './recognise/yearAlone';
import { extendBounds } from './refine/extendBounds';
import { extendModifier, partOfUnit } from './refine/extendModifier';
import { joinDates } from './refine/joinDates';
import { openInterval } from './refine/openInterval';
import { toFigureMark } from './toFigureMark';

/** All kinds of dates. Of those that begin at one word the longest counts, of equal ones the first in this table. */
const recognisers: readonly DateRecogniser[] = [
  isoDate,
  slashDate,
  pointDate,
  dayThenMonth,
  monthThenDay,
  monthAlone,
  decadeInDigits,
  decadeInWords,
  century,
  quarterCode,
  quarterInWords,
  season,
  weekday,
  weekend,
  deictic,
  feastDay,
  recentTimes,
  shiftedUnit,
  partOfUnit,
  clockInDigits,
  clockInWords,
  timesAUnit,
  every,
  frequency,
  lengthOfTime,
  singleUnit,
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
export const findDates: Step = {
  name: 'find-dates',
  run({ article, tokens, figures }) {
    const day = article.published === undefined ? undefined : parseDay(article.published);
    const marks: FigureMark[] = [...figures];
    let inForce: Moment | undefined;
    for (const line of linesOf(tokens)) {
      for (const date of readLine(line)) {
        const dated = toFigureMark(line, date, { ...(day && { published: day }), ...(inForce && { inForce }) });
        inForce = dated.inForce ?? inForce;
        marks.push(dated.mark);
      }
    }
    return { figures: marks };
  },
};

/** The dates of one block, joined and extended, in order. */
function readLine(line: Line): DateExpression[] {
  const found: DateExpression[] = [];
  let at = line.first;
  while (at < line.end) {
    const date = readAt(line, at, found.at(-1)?.end ?? line.first);
    if (date !== undefined) push(line, found, date);
    at = Math.max(at + 1, date?.end ?? 0);
  }
  return found.map((date) => openInterval(line, date));
}

/** The longest date at this word that does not reach back into the one before. */
function readAt(line: Line, at: number, floor: number): DateExpression | undefined {
  const word = line.isNumber(at) ? numberWord : dateWords.get(line.word(at));
  if (word === undefined) return undefined;
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
  if (joined) found[found.length - 1] = joined;
  else found.push(extend(line, date, previous?.end ?? line.first));
}

function extend(line: Line, date: DateExpression, floor: number): DateExpression {
  return extendBounds(line, extendModifier(line, date, floor), floor);
}
