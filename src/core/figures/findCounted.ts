import type { Draft, FigureMark, Step } from '../draft';
import type { Figure } from '../model';
import { Line } from './line';
import { type NounPhrase, readCountedPerson, readCountedPlural } from './nounPhrase';
import { isPersonNoun } from './personNouns';
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
    figure: { ...mark.figure, ...found, ...(role !== undefined && { role }) },
  };
}

/** The figure's neighbourhood: its block, as far as anything here looks. */
function lineOf({ tokens }: Draft, mark: FigureMark): Line {
  const block = tokens.blocks[mark.firstToken];
  let first = mark.firstToken;
  let end = mark.endToken;
  while (first > 0 && mark.firstToken - first < reach && tokens.blocks[first - 1] === block) first -= 1;
  while (end < tokens.count && end - mark.endToken < reach && tokens.blocks[end] === block) end += 1;
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

const determiners = new Set(['the', 'those', 'these', 'its', 'their', 'his', 'her', 'our', 'all', 'such']);

/** "4,000 Russian citizens", "400 of those fighters", "dozens of homes", "12-member", "34% of voters". */
function readNoun(line: Line, mark: FigureMark): NounPhrase | undefined {
  const end = mark.endToken;
  if (line.isTightDash(end))
    return mark.type === 'number' && line.isLower(end + 1) ? { first: end + 1, end: end + 2, head: end + 1 } : undefined;
  const isOne = mark.figure.value === 1 || mark.figure.min === 1 || mark.figure.max === 1;
  if (line.word(end) !== 'of') {
    if (mark.type === 'percent') return undefined;
    const from = fillers.has(line.word(end)) ? end + 1 : end;
    return readCountedPlural(line, from) ?? (isOne ? readCountedPerson(line, from) : undefined);
  }
  let from = end + 1;
  while (determiners.has(line.word(from)) && from < end + 3) from += 1;
  return readCountedPlural(line, from);
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
