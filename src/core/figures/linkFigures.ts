import { figureId, statementId } from '../analysis';
import type { Building } from '../building';
import type { Draft, FigureMark, Mention, Step } from '../draft';
import type { Figure } from '../model';
import { withFields } from '../withFields';

/** Who says each figure, as of when, and which figures are about one thing. */
export const linkFigures: Step = {
  name: 'link-figures',
  run(draft) {
    const inStatement = statementFinder(draft);
    const inForce = dateFinder(draft);
    const whole = wholeFinder();
    const figures = draft.figures.map((mark, index) => {
      const statement = inStatement(mark);
      const asOf = isDate(mark) ? undefined : inForce(index);
      const partOf = whole(mark, index);
      if (statement === undefined && asOf === undefined && partOf === undefined) return mark;
      const links: Building<Pick<Figure, 'asOf' | 'partOf' | 'statement'>> = {};
      if (asOf !== undefined) links.asOf = asOf;
      if (partOf !== undefined) links.partOf = figureId(partOf);
      if (statement !== undefined) links.statement = statementId(statement);
      return { ...mark, figure: withFields(mark.figure, links) };
    });
    return { figures };
  },
};

function isDate({ type }: FigureMark): boolean {
  return type === 'date' || type === 'time' || type === 'duration' || type === 'set';
}

/** Number of the statement that a mark stands in; both come in order of the text. */
function statementFinder({ statements }: Draft): (mark: FigureMark) => number | undefined {
  const order = statements.map((_, index) => index).sort((left, right) => (statements[left]?.start ?? 0) - (statements[right]?.start ?? 0));
  let next = 0;
  return (mark) => {
    while (next < order.length && (statements[order[next] ?? 0]?.end ?? 0) <= mark.start) next += 1;
    const index = order[next];
    const statement = index === undefined ? undefined : statements[index];
    return statement !== undefined && statement.start <= mark.start && mark.end <= statement.end ? index : undefined;
  };
}

/**
 * The date in force at a figure: the last one before it in its sentence, else the first behind it there, else the last
 * of its block or of the block before. The year in a name ("2018 World Cup") puts nothing in force.
 */
function dateFinder(draft: Draft): (index: number) => string | undefined {
  const { figures, sentences, tokens } = draft;
  const isNamed = nameFinder(draft.mentions);
  const settles = figures.map((mark) => mark.type === 'date' && isSettled(mark) && !isNamed(mark));
  const before = lastBefore(settles);
  const behind = firstBehind(settles);
  const sentenceOf = sentenceFinder(sentences);
  const blockOf = (mark: FigureMark): number => tokens.blocks[mark.firstToken] ?? 0;
  return (index) => {
    const mark = figures[index];
    if (mark === undefined) return undefined;
    const sentence = sentenceOf(mark.firstToken);
    const left = figures[before[index] ?? -1];
    if (left !== undefined && sentence !== undefined && left.firstToken >= sentence.firstToken) return left.figure.interval;
    const right = figures[behind[index] ?? -1];
    if (right !== undefined && sentence !== undefined && right.endToken <= sentence.endToken) return right.figure.interval;
    return left !== undefined && blockOf(mark) - blockOf(left) <= 1 ? left.figure.interval : undefined;
  };
}

function isSettled({ figure }: FigureMark): boolean {
  return figure.interval !== undefined && !figure.interval.endsWith('/..');
}

function lastBefore(settles: readonly boolean[]): number[] {
  let last = -1;
  return settles.map((settled, index) => {
    const before = last;
    if (settled) last = index;
    return before;
  });
}

function firstBehind(settles: readonly boolean[]): number[] {
  const result: number[] = [];
  let first = -1;
  for (let index = settles.length - 1; index >= 0; index -= 1) {
    result[index] = first;
    if (settles[index]) first = index;
  }
  return result;
}

/** Asked in order of the text. */
function sentenceFinder(sentences: Draft['sentences']): (token: number) => Draft['sentences'][number] | undefined {
  let next = 0;
  return (token) => {
    while (next < sentences.length && (sentences[next]?.endToken ?? 0) <= token) next += 1;
    return sentences[next];
  };
}

/** Whether a mark lies inside a mention; asked in order of the text. */
function nameFinder(mentions: readonly Mention[]): (mark: FigureMark) => boolean {
  let next = 0;
  let reach = 0;
  return (mark) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) <= mark.start) {
      reach = Math.max(reach, mentions[next]?.end ?? 0);
      next += 1;
    }
    return mark.end <= reach;
  };
}

/** "Two attacks" may be two others each time; a large number said twice is one. */
const sureRepeat = 10;

/**
 * A figure that counts what one earlier figure alone counted, in the same words: the same value says it again, a
 * share is a part of it.
 */
function wholeFinder(): (mark: FigureMark, index: number) => number | undefined {
  const byNoun = new Map<string, { index: number; value: number | undefined; alone: boolean }>();
  return (mark, index) => {
    const { counts, value, role } = mark.figure;
    if (counts === undefined) return undefined;
    const key = counts.toLowerCase();
    const earlier = byNoun.get(key);
    if (earlier === undefined) {
      byNoun.set(key, { index, value, alone: role !== 'share' });
      return undefined;
    }
    if (value !== undefined && value >= sureRepeat && earlier.value === value) return earlier.index;
    const isPart = role === 'share' && earlier.alone;
    if (!isPart) earlier.alone = false;
    return isPart ? earlier.index : undefined;
  };
}
