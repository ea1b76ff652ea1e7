import type { Line } from '../../figures/line';
import { readNumeral } from '../../figures/readNumeral';
import type { DateExpression, DateRecogniser } from '../dateExpression';
import { dateWords } from '../dateWords';
import { time } from './clockTime';

/** What happens at an hour. "Closed", "opened" and "ended" are said of prices too. */
const scheduled = new Set(
  'open opens close closes begin begins began start starts leave leaves depart departs arrive arrives resume resumes due kick kicks off woke'.split(
    ' ',
  ),
);
const priced = new Set('closed opened ended finished stood rose fell traded settled ended at'.split(' '));
const endings = new Set(['close', 'closes', 'leave', 'leaves', 'end', 'ends']);
const reach = 3;
const openReach = 7;

/** "closes at six", "at 11 on Sunday morning", "at eight tonight", "open from 10 to 6": an hour without its half of the day. */
export const bareHour: DateRecogniser = {
  name: 'bare-hour',
  kinds: ['number', 'number-word'],
  read(line, at) {
    const opener = line.word(at - 1);
    if (opener !== 'at' && opener !== 'from') return undefined;
    const hour = hourAt(line, at);
    if (hour === undefined) return undefined;
    if (opener === 'from') return openingHours(line, at, hour);
    const verb = verbBefore(line, at - 2);
    const isTonight = line.word(at - 2) === 'tonight' && !line.isWord(at + 1);
    if (!isTonight && !isBeforeDay(line, at + 1) && (verb === undefined || line.isWord(at + 1) || line.isDash(at + 1))) return undefined;
    if (priced.has(line.word(at - 2)) || priced.has(line.word(at - 3))) return undefined;
    const isNight = line.word(at + 1) === 'tonight' || line.word(at - 2) === 'tonight';
    if (isNight) return time(at, at + 1, { hour: (hour % 12) + 12, minute: 0 });
    return time(at, at + 1, { hour: inDay(hour, verb !== undefined && endings.has(verb)), minute: 0 });
  },
};

function hourAt(line: Line, at: number): number | undefined {
  const numeral = readNumeral(line, at);
  const isHour = numeral?.end === at + 1 && Number.isInteger(numeral.value) && numeral.value >= 1 && numeral.value <= 12;
  return isHour && line.word(at + 1) !== '%' && line.word(at + 1) !== '°' ? numeral.value : undefined;
}

function verbBefore(line: Line, from: number): string | undefined {
  for (let at = from; at > from - reach; at -= 1) if (scheduled.has(line.word(at))) return line.word(at);
  return undefined;
}

/** "on Sunday", "tonight", "this morning" */
function isBeforeDay(line: Line, at: number): boolean {
  const from = line.word(at) === 'on' || line.word(at) === 'this' ? at + 1 : at;
  const kind = dateWords.get(line.word(from))?.kind;
  if (kind === 'weekday') return line.isCapitalised(from);
  return line.word(at) === 'this' ? kind === 'day-part' : from === at && kind === 'deictic' && line.word(at) !== 'today';
}

/** Few things begin before seven in the morning or end before eight. */
function inDay(hour: number, isEnd: boolean): number {
  return hour < (isEnd ? 8 : 7) ? hour + 12 : hour;
}

/** "open Tuesday to Sunday from 10 to 6" */
function openingHours(line: Line, at: number, from: number): DateExpression | undefined {
  const to = line.word(at + 1) === 'to' ? hourAt(line, at + 2) : undefined;
  if (to === undefined || line.isWord(at + 3) || !isOpen(line, at)) return undefined;
  const value = { kind: 'range' as const, from: { hour: from, minute: 0 }, to: { hour: inDay(to, true), minute: 0 } };
  return { first: at, end: at + 3, type: 'time', value, confidence: 0.88 };
}

function isOpen(line: Line, at: number): boolean {
  for (let before = at - 1; before > at - openReach; before -= 1) {
    const word = line.word(before);
    if (word === 'open' || word === 'opens') return true;
  }
  return false;
}
