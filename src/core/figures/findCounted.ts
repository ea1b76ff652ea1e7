import type { Draft, FigureMark, Step } from '../draft';
import type { Figure } from '../model';
import { withFields } from '../withFields';
import { Line } from './line';
import { isPlural, type NounPhrase, readCountedPerson, readCountedPlural, readCountedThing, readMass } from './nounPhrase';
import { cardinalWords } from './numberWords';
import { isPersonNoun } from './personNouns';
import { readNumeral } from './readNumeral';
import { readRole } from './readRole';

/** What each number counts: the noun phrase behind it, and what the number is of it: a total, a change, a share. */
export const findCounted: Step = {
  name: 'find-counted',
  run(draft) {
    const figures: FigureMark[] = [];
    for (const mark of draft.figures) figures.push(countedMark(draft, mark, figures.at(-1)));
    return { figures };
  },
};

const counting = new Set(['number', 'quantity', 'percent']);

function countedMark(draft: Draft, mark: FigureMark, previous: FigureMark | undefined): FigureMark {
  if (!counting.has(mark.type) && mark.type !== 'money') return mark;
  const line = lineOf(draft, mark);
  const role = mark.figure.role ?? readRole(line, mark);
  const found = mark.type === 'number' || mark.type === 'percent' ? readCounted(draft, line, mark, previous) : {};
  if (role === undefined && Object.keys(found).length === 0) return mark;
  const isQuantity = mark.type === 'number' && found.counts !== undefined && mark.figure.role !== 'share';
  return {
    ...mark,
    type: isQuantity ? 'quantity' : mark.type,
    figure: withFields(mark.figure, role === undefined ? found : withFields(found, { role })),
  };
}

/** The figure's neighbourhood: its block, as far as anything here looks. */
function lineOf({ tokens }: Draft, mark: FigureMark): Line {
  const block = tokens.blocks[mark.firstToken];
  let first = mark.firstToken;
  let end = mark.endToken;
  // A cell of a table is a line of its own.
  while (first > 0 && mark.firstToken - first < reach && tokens.blocks[first - 1] === block && tokens.spaced[first] !== 2) first -= 1;
  while (end < tokens.count && end - mark.endToken < reach && tokens.blocks[end] === block && tokens.spaced[end] !== 2) end += 1;
  return new Line(tokens, first, end);
}

const reach = 16;
type Counted = Pick<Figure, 'counts' | 'noun' | 'unit'>;

function readCounted(draft: Draft, line: Line, mark: FigureMark, previous: FigureMark | undefined): Counted {
  const noun = readNoun(line, mark);
  if (noun !== undefined) return countedBy(draft, noun);
  const elliptical = mark.type === 'number' && mark.figure.role === undefined && isElliptical(draft, line, mark, previous);
  const head = elliptical ? headOf(previous) : undefined;
  if (head === undefined) return {};
  return { counts: head, ...(previous?.figure.unit !== undefined && { unit: previous.figure.unit }) };
}

function countedBy({ article, tokens }: Draft, noun: NounPhrase): Counted {
  const start = tokens.starts[noun.first] ?? 0;
  const end = tokens.ends[noun.end - 1] ?? 0;
  return {
    counts: article.text.slice(start, end),
    noun: { start, end },
    ...(isPersonNoun(tokens.folded[noun.head] ?? '') && { unit: 'person' }),
  };
}

const determiners = new Set(['the', 'those', 'these', 'its', 'their', 'his', 'her', 'our', 'all', 'such', 'my', 'your']);

/** "4,000 Russian citizens", "400 of those fighters", "dozens of homes", "12-member", "34% of voters", "half the fleet". */
function readNoun(line: Line, mark: FigureMark): NounPhrase | undefined {
  const end = mark.endToken;
  const isShare = mark.figure.role === 'share' || mark.type === 'percent';
  if (line.isTightDash(end))
    return mark.type === 'number' && line.isLower(end + 1) && !particles.has(line.word(end + 1)) && !isShare
      ? { first: end + 1, end: end + 2, head: end + 1 }
      : undefined;
  if (line.word(end) === 'of') return readPartitive(line, end + 1, isShare);
  if (mark.type === 'percent') return undefined;
  const isOne = mark.figure.value === 1 || mark.figure.min === 1 || mark.figure.max === 1;
  const from = fillers.has(line.word(end)) ? end + 1 : end;
  if (isShare && determiners.has(line.word(from))) return readPartitive(line, from, true);
  const single = isOne && !line.isNumber(mark.firstToken) ? readSingle(line, mark.firstToken, from) : undefined;
  if (single !== undefined) return single;
  const plural = readCountedPlural(line, from);
  if (plural !== undefined) return withCoordinates(line, plural);
  return isOne ? readCountedPerson(line, from) : readSharedHead(line, from);
}

function readSingle(line: Line, first: number, at: number): NounPhrase | undefined {
  return readCountedPerson(line, at) ?? readCountedThing(line, first, at);
}

const particles = new Set(['to', 'for', 'a', 'in', 'on', 'off', 'up', 'and', 'or', 'under', 'over']);
const ranks = new Set(['last', 'first', 'next', 'past', 'previous', 'final', 'remaining', 'original', 'other']);

/** "of the five judges", "of its coral": shares may be of what has no plural. */
function readPartitive(line: Line, at: number, isShare: boolean): NounPhrase | undefined {
  let from = at;
  while (determiners.has(line.word(from)) && from < at + 2) from += 1;
  // "of Yemen's food", "of the town's four banks", "of its last five matches"
  if (line.isWord(from) && line.word(from + 1) === "'s") from += 2;
  if (ranks.has(line.word(from))) from += 1;
  from = readNumeral(line, from)?.end ?? from;
  // "of those given the drug"
  if (line.word(from - 1) === 'those' && line.isLower(from))
    return isParticiple(line.word(from)) ? undefined : readCountedPlural(line, from);
  return readCountedPlural(line, from) ?? (isShare ? readMass(line, from) : undefined);
}

function isParticiple(word: string): boolean {
  return word === 'given' || word === 'taken' || word === 'who' || word === 'aged' || (word.endsWith('ed') && word.length > 4);
}

/** "212 men, women and children", "300 cars, buses and trucks": one number counts them all. */
function withCoordinates(line: Line, first: NounPhrase): NounPhrase {
  if (line.word(first.end) !== ',') return first;
  let end = first.end;
  for (let steps = 0; steps < 4; steps += 1) {
    const isLast = line.word(end) === 'and' || line.word(end) === 'or';
    if (!isLast && line.word(end) !== ',') return first;
    const next = end + 1;
    if (!line.isLower(next) || !isPlural(line.word(next))) return first;
    if (isLast) return { first: first.first, end: next + 1, head: next };
    end = next + 1;
  }
  return first;
}

/** "twelve Afghan and six Pakistani fighters": the noun stands behind the second number. */
function readSharedHead(line: Line, at: number): NounPhrase | undefined {
  if (!line.isCapitalised(at) || line.word(at + 1) !== 'and') return undefined;
  const number = at + 2;
  if (!line.isNumber(number) && !cardinalWords.has(line.word(number))) return undefined;
  const shared = readCountedPlural(line, number + 1);
  return shared === undefined || shared.end - shared.first < 2 ? undefined : { first: shared.head, end: shared.end, head: shared.head };
}

const fillers = new Set(['more', 'other', 'further', 'additional', 'new']);

const links = new Set(['and', ',', 'or', 'but', 'plus']);
const prepositions = new Set(['from', 'in', 'at', 'on', 'for', 'to', 'with', 'under', 'of', 'were', 'have', 'had', 'are']);

/** "4,000 Russian citizens and 5,000 from Central Asia": the second number counts what the first did. */
function isElliptical({ tokens }: Draft, line: Line, mark: FigureMark, previous: FigureMark | undefined): boolean {
  const noun = previous?.figure.noun;
  if (noun === undefined || !prepositions.has(line.word(mark.endToken))) return false;
  let at = mark.firstToken - 1;
  if (!links.has(line.word(at))) return false;
  while (links.has(line.word(at))) at -= 1;
  return (tokens.ends[at] ?? -1) === noun.end;
}

/** The head of what a figure counts: the last word. */
function headOf(mark: FigureMark | undefined): string | undefined {
  return mark?.figure.counts?.split(/[\s-]+/).at(-1);
}
