import type { ArticleScore } from './scoreArticle';
import { f1Of, harmonicMean, precisionOf, recallOf, type Tally } from './tally';

type Cell = string | number;

const percent = (value: number): string => (100 * value).toFixed(1);
const share = (right: number, all: number): string => (all === 0 ? '-' : percent(right / all));
const three = (tally: Tally): Cell[] => [percent(precisionOf(tally)), percent(recallOf(tally)), percent(f1Of(tally))];
const three3 = (name: string): string[] => [`${name} P`, 'R', 'F1'];

/** Columns of one article or of a sum. */
const columns: readonly { readonly heads: readonly string[]; cells(score: ArticleScore): Cell[] }[] = [
  { heads: ['words'], cells: ({ words }) => [words] },
  { heads: three3('names'), cells: ({ names }) => three(names) },
  { heads: ['spans F1'], cells: ({ names }) => [percent(f1Of({ ...names, right: names.rightSpans }))] },
  { heads: ['B³'], cells: ({ gathering: { mentions, precision, recall } }) => [share(harmonicMean(precision, recall), mentions)] },
  { heads: ['stray'], cells: ({ names, words }) => [((1000 * names.strayWords) / words).toFixed(1)] },
  {
    heads: [...three3('figures'), 'value', 'noun'],
    cells: ({ figures }) => [...three(figures), share(figures.rightValues, figures.valued), share(figures.rightNouns, figures.nouned)],
  },
  { heads: [...three3('dates'), 'value'], cells: ({ dates }) => [...three(dates), share(dates.rightValues, dates.valued)] },
  {
    heads: ['events P', 'R', 'when', 'who P', 'who R'],
    cells: ({ events }) => [
      percent(precisionOf(events)),
      percent(recallOf(events)),
      share(events.rightTimes, events.dated),
      percent(precisionOf(events.actors)),
      percent(recallOf(events.actors)),
    ],
  },
  {
    heads: [...three3('statem.'), 'speaker'],
    cells: ({ statements }) => [...three(statements), share(statements.rightSpeakers, statements.named)],
  },
];

const heads = ['', ...columns.flatMap((column) => column.heads)];
const widths = heads.map((head, index) => (index === 0 ? 16 : Math.max(6, head.length + 2)));

export function headLine(): string {
  return line(heads);
}

export function scoreLine(title: string, score: ArticleScore): string {
  return line([title, ...columns.flatMap((column) => column.cells(score))]);
}

function line(cells: readonly Cell[]): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[index] ?? 0)))
    .join('');
}

/** What the columns leave out, in words. */
export function detailLines(score: ArticleScore): string[] {
  const { names, figures, dates, events, statements, gatheringWithMissed: all } = score;
  const counts = ({ marked, found, right }: Tally) => `${marked} by hand, ${found} found, ${right} right`;
  return [
    `names: ${counts(names)}; spans alone ${names.rightSpans}`,
    `B³ with missed mentions standing alone: ${share(harmonicMean(all.precision, all.recall), all.mentions)}`,
    `figures: ${counts(figures)}; dates: ${counts(dates)}`,
    `events: ${counts(events)}, ${events.dated} dated; actors: ${counts(events.actors)}`,
    `statements, by sentence: ${counts(statements)}, ${statements.named} with a named speaker`,
    'certainty of names:',
    ...score.calibration
      .filter(({ found }) => found > 0)
      .map(
        ({ from, found, right, confidence }) =>
          `  from ${from.toFixed(2)}: ${String(found).padStart(5)} marks, said ${share(confidence, found)}, right ${share(right, found)}`,
      ),
  ];
}
