import { withFields } from '../../withFields';
import type { Amount } from '../amount';
import { type FigureExpression, figureOf } from '../figureExpression';
import type { Line } from '../line';
import { readCountedPlural } from '../nounPhrase';
import { isPersonNoun } from '../personNouns';
import { unitNames } from '../units';

/** A number without "aged" or "years old" that its company makes an age. */
export function readBareAge(line: Line, amount: Amount): FigureExpression | undefined {
  const { low, first } = amount;
  if (low.scale !== undefined || low.value < 1 || low.value > 115 || !Number.isInteger(low.value)) return undefined;
  const isPlain = low.digits === undefined ? low.value >= 2 : low.digits.plain;
  if (amount.high !== undefined) return isPlain && isAgeGroup(line, amount) ? aged(amount, 0.93) : undefined;
  if (!isPlain) return undefined;
  if (isSetOff(line, amount) || isInPair(line, amount) || isInAgedList(line, amount)) return aged(amount, 0.88);
  if (isWhen(line, amount) || isTurned(line, amount) || isSubjects(line, amount) || isAtAge(line, amount)) return aged(amount, 0.88);
  return low.value >= 2 && (isOfPerson(line, amount) || isBoundOfPeople(line, first, amount.end)) ? aged(amount, 0.9) : undefined;
}

function aged(amount: Amount, confidence: number): FigureExpression {
  const figure = figureOf(amount, 'age', confidence);
  return { ...figure, fields: withFields(figure.fields, { unit: 'year' }) };
}

const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'my', 'whose']);

/** "Smith, 34, said", "the judge, 63,", "her son Juan, 6, drowned", "Anna Berg (27)". */
function isSetOff(line: Line, { first, end, low }: Amount): boolean {
  const opened = line.word(first - 1);
  const closed = line.word(end);
  // "a chemist in Lyon, then 24, noticed"
  if (times.has(opened) && line.word(first - 2) === ',') return closed === ',' && low.value >= grown;
  if (!((opened === ',' && (closed === ',' || closed === '.')) || (opened === '(' && closed === ')'))) return false;
  return isPerson(line, first - 2, opened === '(') || (closed === ',' && first - 2 === line.first && isSubject(line, first - 2, end + 1));
}

const times = new Set(['then', 'now', 'just', 'aged']);

/** "Djokovic, 31, has won": one name that opens the line, and its verb. */
function isSubject(line: Line, at: number, verb: number): boolean {
  return line.isCapitalised(at) && (notNouns.has(line.word(verb)) || (line.isLower(verb) && /(?:ed|[^s]s)$/.test(line.word(verb))));
}

/** Two capitals for "(34)", which follows places and clubs too. */
function isPerson(line: Line, at: number, needsFullName: boolean): boolean {
  if (line.isCapitalised(at)) return line.isCapitalised(at - 1) || (!needsFullName && at > line.first);
  if (needsFullName || !line.isLower(at)) return false;
  // "A sixth man, 28,"
  return determiners.has(line.word(at - 1)) || (isPersonNoun(line.word(at)) && determiners.has(line.word(at - 2)));
}

/** "two teenagers, 15 and 17,", "Kayleigh and Amara, both 15,". */
function isInPair(line: Line, { first, end }: Amount): boolean {
  const before = line.word(first - 1);
  if (before === 'both') return line.word(first - 2) === ',' && isClosed(line, end);
  if (before === ',')
    return isPersonNoun(line.word(first - 2)) && line.word(end) === 'and' && isSmall(line, end + 1) && isClosed(line, end + 2);
  if (before !== 'and' || !isSmall(line, first - 2) || line.word(first - 3) !== ',') return false;
  return isPersonNoun(line.word(first - 4)) && isClosed(line, end);
}

function isClosed(line: Line, at: number): boolean {
  return !line.isWord(at) && !line.isNumber(at);
}

function isSmall(line: Line, at: number): boolean {
  return line.isNumber(at) && line.surface(at).length <= 2;
}

const longestList = 12;

/** "aged 23, 25 and 31": the numbers behind the first. */
function isInAgedList(line: Line, { first }: Amount): boolean {
  let at = first - 1;
  if (line.word(at) !== ',' && line.word(at) !== 'and') return false;
  while (at > first - longestList && (isSmall(line, at) || line.word(at) === ',' || line.word(at) === 'and')) at -= 1;
  return line.word(at) === 'aged' || line.word(at) === 'ages';
}

const turns = new Set(['turned', 'turns', 'turn', 'turning']);
const notNouns = new Set(
  'are were is was has had have will must may can could would should who whose or said says declined also in on last this next and but when while before after during at as with if he she for to by'.split(
    ' ',
  ),
);

/** No noun behind it that it could count. */
function standsAlone(line: Line, end: number): boolean {
  return !line.isNumber(end) && line.word(end) !== '-' && line.word(end) !== '–' && (!line.isWord(end) || notNouns.has(line.word(end)));
}

/** "turned 40 last week" */
function isTurned(line: Line, { first, end, low }: Amount): boolean {
  // "turned one by one", "took turns two by two"
  if (low.digits === undefined && line.word(end) === 'by') return false;
  return turns.has(line.word(first - 1)) && standsAlone(line, end) && line.word(end) !== '%' && line.word(end) !== '°';
}

const copulas = new Set(['was', 'is', 'were', 'are', "i'm", "he's", "she's"]);
const adverbs = new Set(['just', 'only', 'already', 'now', 'barely', 'then', 'still', 'about', 'around', 'nearly', 'almost']);
const subjects = new Set(['he', 'she', 'who', 'i', 'they']);

/** "He was 16 when", "she is just 19", "who is 58,", "the driver, Bakary Sanogo, was 19." */
function isSubjects(line: Line, { first, end, low }: Amount): boolean {
  const verb = adverbs.has(line.word(first - 1)) ? first - 2 : first - 1;
  if (!copulas.has(line.word(verb)) || !standsAlone(line, end) || line.word(end) === '%') return false;
  const subject = line.word(verb - 1);
  if (subjects.has(subject)) return !(subject === 'they' && line.word(end) === 'in');
  if (kin.has(subject) && !line.isWord(end)) return true;
  // "The judge is 72."
  if (low.value >= 15 && determiners.has(line.word(verb - 2)) && !line.isWord(end) && !subject.endsWith('s') && isPersonNoun(subject))
    return true;
  return subject === ',' && line.isCapitalised(verb - 2) && line.isCapitalised(verb - 3) && !line.isWord(end);
}

const eldest = new Set(['eldest', 'youngest', 'oldest', 'elder', 'younger']);

/** "Their eldest was four when", "and eleven when it ended": behind a child, or behind another such age. */
function isWhen(line: Line, { first, end }: Amount): boolean {
  if (line.word(end) !== 'when') return false;
  if (copulas.has(line.word(first - 1))) {
    const subject = line.word(first - 2);
    return subjects.has(subject) || eldest.has(subject) || isPersonNoun(subject) || line.isCapitalised(first - 2);
  }
  if (line.word(first - 1) !== 'and') return false;
  for (let at = first - 2; at > first - longestList && line.word(at) !== '.'; at -= 1)
    if (line.word(at) === 'when') return copulas.has(line.word(at - 2));
  return false;
}

const kin = new Set(
  'son daughter wife husband brother sister mother father girl boy eldest youngest child driver victim suspect'.split(' '),
);
const lifeVerbs = new Set(
  'died dies die dead retired retires retire married marries wed joined enlisted orphaned widowed debuted emigrated conscripted recruited graduated wrote composed published emigrated began started left'.split(
    ' ',
  ),
);
const pronouns = new Set(['he', 'she', 'i', 'mr', 'ms', 'mrs', 'dr', 'sir', 'lady']);

/** "died at 92", "At 71, he is": an age behind "at". */
function isAtAge(line: Line, { first, end, low }: Amount): boolean {
  if (line.word(first - 1) !== 'at' || low.value < 5 || line.word(end) === '%') return false;
  if (isBecoming(line, first, end)) return true;
  if (!standsAlone(line, end) && !pronouns.has(line.word(end))) return false;
  if (first - 1 === line.first && isBehindLife(line, first - 2, low.value)) return true;
  if (line.opensSentence(first - 1)) return pronouns.has(line.word(line.word(end) === ',' ? end + 1 : end));
  // "put the number of dead at 34", "the dead at 34"
  const before = line.word(first - 3);
  if (line.word(first - 2) === 'dead' && (before === 'of' || before === 'the')) return false;
  const verb = lifeVerbs.has(line.word(first - 2)) ? line.word(first - 2) : line.isLower(first - 2) ? before : '';
  // "the trial began at 10"
  return lifeVerbs.has(verb) && (low.value >= grown || !hours.has(verb));
}

const becoming = new Set(['become', 'became', 'becomes', 'becoming', 'is', 'was', 'remains']);

/** "became, at 19, the first", "and at 39 the youngest" */
function isBecoming(line: Line, first: number, end: number): boolean {
  const before = line.word(first - 2);
  if (before === ',') return becoming.has(line.word(first - 3)) && line.word(end) === ',';
  const rank = line.word(end + 1);
  return before === 'and' && line.word(end) === 'the' && (rank === 'first' || rank.endsWith('est'));
}

const hours = new Set(['began', 'started', 'left', 'joined']);
const lifeReach = 7;
const grown = 13;

/** "died on Monday at 92", "joined the navy in 1943 at 17": the date that stands between ends the line. */
function isBehindLife(line: Line, from: number, age: number): boolean {
  for (let at = from; at > from - lifeReach; at -= 1) {
    const word = line.context(at);
    if (word === 'died' || word === 'dies') return true;
    if (age >= grown && word !== 'left' && lifeVerbs.has(word)) return true;
    if (word === '.') return false;
  }
  return false;
}

const children = new Set(['boy', 'girl', 'child', 'lad']);

/** "a man of 50", "a boy of nine" */
function isOfPerson(line: Line, { first, end, low }: Amount): boolean {
  // "a mother of two" has two children.
  const youngest = children.has(line.word(first - 2)) ? 2 : 15;
  if (
    line.word(first - 1) !== 'of' ||
    low.value < youngest ||
    !(standsAlone(line, end) || (line.word(end).endsWith('ed') && readCountedPlural(line, end) === undefined)) ||
    !isPersonNoun(line.word(first - 2)) ||
    line.word(first - 2).endsWith('s')
  )
    return false;
  const article = determiners.has(line.word(first - 3)) ? first - 3 : first - 4;
  return line.word(article) === 'a' || line.word(article) === 'an' || line.word(article) === 'the';
}

const young = new Set(['children', 'kids', 'boys', 'girls', 'babies', 'infants']);
const limits = new Set(['over', 'under', 'above', 'below']);
const anybody = new Set(['nobody', 'anyone', 'everyone', 'anybody', 'everybody', 'somebody', 'someone']);
const groups = new Set([...anybody, 'them', 'few', 'those', 'anyone', 'everyone', 'all', 'people', 'adults', 'children', 'men', 'women']);

/** "people over 65", "children under five": the bound is added later. */
function isBoundOfPeople(line: Line, first: number, end: number): boolean {
  if (!limits.has(line.word(first - 1)) || line.word(end) === '%') return false;
  const verb = line.word(first - 2);
  if (anybody.has(verb) || (verb === 'one' && line.word(first - 3) === 'no')) return !isUnit(line, end);
  if (!standsAlone(line, end)) return young.has(verb) && !isMeasured(line, end);
  const noun = beings.has(verb) ? line.word(first - 3) : verb;
  const isSingular = line.word(first - 3) === 'a' || line.word(first - 3) === 'an' || line.word(first - 3) === 'any';
  return (
    groups.has(noun) || (isPersonNoun(noun) && (noun.endsWith('s') || isSingular)) || (beings.has(verb) && isHalfOfPeople(line, first - 3))
  );
}

const beings = new Set(['are', 'were', 'is', 'was']);
const shareReach = 10;
const peoples = new Set(['population', 'people', 'electorate', 'citizens', 'workforce']);

/** "one in four of the prisoners was under 18", "half the population is under 25" */
function isHalfOfPeople(line: Line, from: number): boolean {
  for (let at = from; at > from - shareReach && line.word(at) !== '.' && line.word(at) !== ','; at -= 1) {
    const word = line.word(at);
    if (peoples.has(word) || (word.endsWith('s') && isPersonNoun(word))) return true;
  }
  return false;
}

function isMeasured(line: Line, at: number): boolean {
  return isUnit(line, at) || readCountedPlural(line, at) !== undefined;
}

function isUnit(line: Line, at: number): boolean {
  return line.isTightDash(at) || unitNames.has(line.word(at)) || line.word(at) === 'per';
}

/** "the 18-24 age group", "children between 6 and 12". */
function isAgeGroup(line: Line, { first, end }: Amount): boolean {
  if (line.word(end) === 'age' && (line.word(end + 1) === 'group' || line.word(end + 1) === 'bracket' || line.word(end + 1) === 'range'))
    return true;
  return (
    line.word(first - 1) === 'between' &&
    (groups.has(line.word(first - 2)) || (isPersonNoun(line.word(first - 2)) && line.word(first - 2).endsWith('s'))) &&
    standsAlone(line, end)
  );
}
