import type { Line } from '../../figures/line';
import { type DateRecogniser, dateOf } from '../dateExpression';
import { readMonth, readOuterYear } from '../readParts';

/** Months that are also verbs, given names or family names: they need more than a capital. */
const ambiguous = new Set(['march', 'april', 'may', 'june', 'august']);
const openers = new Set(
  'in into since until till during from between before after through early late mid last next this that every each'.split(' '),
);
/** "the end of March", "the first week of June": no person has these. */
const periods = new Set(
  'end beginning start middle half week weeks fortnight days month months year quarter part parts month-end quarter'.split(' '),
);
/** Before "May" these are as often followed by the person. */
const openersOfMay = new Set('in into since until till early late mid last next this that'.split(' '));
const datedNouns = new Set(
  'election elections vote poll polls ballot referendum deadline summit meeting attack attacks bombing bombings massacre coup protests uprising revolution ceasefire agreement report issue edition figures quarter'.split(
    ' ',
  ),
);

/** "the figures for May", "planned for June"; "a blow for May" was hers. */
const measured = new Set(
  'figures figure data sales report reports numbers number forecast forecasts index survey exports imports output inflation rate orders results planned scheduled set due slated bill'.split(
    ' ',
  ),
);

/** "May 2018", "May of 2018", "May, 2018", and a month without a year where its company shows that it is one. */
export const monthAlone: DateRecogniser = {
  name: 'month',
  kinds: ['month', 'month-short'],
  read(line, at, word) {
    const month = readMonth(line, at);
    if (month === undefined) return undefined;
    const year = readOuterYear(line, at + 1);
    if (year !== undefined) return dateOf(at, year.end, { month: month.value, ...year.moment }, 0.98);
    if (word.kind === 'month-short' || !isMonth(line, at)) return undefined;
    return dateOf(at, at + 1, { month: month.value }, 0.9);
  },
};

function isMonth(line: Line, at: number): boolean {
  const before = line.word(at - 1);
  const name = line.word(at);
  if (isHyphenedTo(line, at + 1, at + 2) || isHyphenedTo(line, at - 1, at - 2)) return true;
  if (isListed(line, at)) return true;
  if (!ambiguous.has(name)) return !isPartOfName(line, at);
  if (isPartOfName(line, at)) return false;
  // "from March to August"
  if (before === 'to' && readMonth(line, at - 2) !== undefined) return true;
  if (before === 'of' || before === 'to') return periods.has(line.word(at - 2));
  if (before === 'for') return measured.has(line.word(at - 2));
  const dated = datedNouns.has(line.word(at + 1));
  if (before === 'the' || before === "'s" || before === 'a') return dated;
  // "mid-March": the hyphen belongs to the month.
  if (before === '-') return line.word(at - 2) === 'mid';
  if (dated) return true;
  return name === 'may' ? openersOfMay.has(before) : openers.has(before) || (before === 'by' && !line.isLower(at + 1));
}

/** "July, August and September": between two months stands no person. */
function isListed(line: Line, at: number): boolean {
  const link = line.word(at + 1);
  const isLast = line.word(at - 1) === 'and' && readMonth(line, at - 2) !== undefined;
  if (isLast) return !ambiguous.has(line.word(at - 2)) || (line.word(at - 3) === ',' && readMonth(line, at - 4) !== undefined);
  return (
    line.word(at - 1) === ',' &&
    readMonth(line, at - 2) !== undefined &&
    (link === 'and' || link === ',') &&
    readMonth(line, at + 2) !== undefined
  );
}

/** "the April-June quarter" */
function isHyphenedTo(line: Line, dash: number, month: number): boolean {
  return line.isDash(dash) && readMonth(line, month) !== undefined;
}

/** "July Fourth", "Theresa May", "Black September", "October Revolution". */
function isPartOfName(line: Line, at: number): boolean {
  const before = line.isCapitalised(at - 1) && !line.opensSentence(at - 1) && !openers.has(line.word(at - 1));
  return before || line.isCapitalised(at + 1);
}
