import type { Annotation, Figure, FigureAnnotation } from '../../src/core/model';
import { printFigure } from '../fixture/printFigure';
import type { FigureMark, MarkedArticle } from './markedArticle';
import { sameSpan } from './names';
import type { Tally } from './tally';

export interface FigureScore extends Tally {
  /** Among the right ones: those with a value by hand, and those whose value is the same. */
  readonly valued: number;
  readonly rightValues: number;
  /** Among the right ones: those with a noun by hand, and those whose noun has the same head word. */
  readonly nouned: number;
  readonly rightNouns: number;
  readonly faults: readonly string[];
}

const dateTypes = new Set(['date', 'time', 'duration', 'set']);

export function isDateType(type: string): boolean {
  return dateTypes.has(type);
}

/** Exact span and type, of the figures or the dates alone. */
export function scoreFigures(
  { text, figures: marks }: MarkedArticle,
  annotations: readonly Annotation[],
  figures: readonly Figure[],
  which: 'figures' | 'dates',
): FigureScore {
  const isOfKind = (type: string) => isDateType(type) === (which === 'dates');
  const allFound = annotations.filter((annotation) => annotation.kind === 'figure') as FigureAnnotation[];
  const needed = marks.filter((mark) => !mark.optional && isOfKind(mark.types[0] ?? ''));
  const judged = allFound.filter((found) => isOfKind(found.type) && !isExcused(found, marks));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const score = { marked: needed.length, found: judged.length, right: 0, valued: 0, rightValues: 0, nouned: 0, rightNouns: 0 };
  const faults: string[] = [];
  for (const mark of needed) {
    const found = allFound.find((each) => sameSpan(each, mark));
    if (!found || !mark.types.includes(found.type)) {
      faults.push(`${mark.text}: ${found ? `${found.type}, not` : 'missed'} ${mark.types.join(' or ')}`);
      continue;
    }
    score.right += 1;
    judgeMeaning(mark, byId.get(found.figure), text, score, faults);
  }
  for (const found of judged) {
    if (!marks.some((mark) => sameSpan(mark, found))) faults.push(`${found.text}: false ${found.type}`);
  }
  return { ...score, faults };
}

function isExcused(found: FigureAnnotation, marks: readonly FigureMark[]): boolean {
  return marks.some((mark) => mark.optional && mark.start <= found.start && found.end <= mark.end);
}

type Counts = { -readonly [Field in 'valued' | 'rightValues' | 'nouned' | 'rightNouns']: number };

function judgeMeaning(mark: FigureMark, figure: Figure | undefined, text: string, score: Counts, faults: string[]): void {
  if (mark.values.length > 0) {
    score.valued += 1;
    const value = figure ? printFigure(figure) : '';
    if (mark.values.some((wanted) => sameValue(wanted, value, isDateType(mark.types[0] ?? '')))) score.rightValues += 1;
    else faults.push(`${mark.text}: value ${value}, not ${mark.values.join(' or ')}`);
  }
  if (!mark.noun) return;
  score.nouned += 1;
  const noun = figure?.noun;
  const head = /[^\s,]+$/.exec(text.slice(mark.noun.start, mark.noun.end))?.[0] ?? '';
  const headStart = mark.noun.end - head.length;
  if (noun && noun.start <= headStart && mark.noun.end <= noun.end) score.rightNouns += 1;
  else faults.push(`${mark.text}: counts ${figure?.counts ?? 'nothing'}, not ${text.slice(mark.noun.start, mark.noun.end)}`);
}

/** Dates letter for letter; amounts within half a percent, and each of currency, unit and period that the hand wrote. `~` is not compared. */
export function sameValue(wanted: string, printed: string, isDate: boolean): boolean {
  const plain = [wanted, printed].map((value) => value.replaceAll('~', '').replace(/\(.*\)$/, ''));
  if (isDate) return plain[0] === plain[1];
  const [[amount = '', ...rest], [other = '', ...known]] = plain.map((value) => value.split(/[,/]/)) as [string[], string[]];
  return sameAmount(amount, other) && rest.every((part) => part === '' || known.includes(part));
}

function sameAmount(wanted: string, printed: string): boolean {
  const [left, right] = [wanted.split('..'), printed.split('..')];
  if (left.length !== right.length) return false;
  return left.every((part, index) => part === right[index] || isNear(part, right[index] ?? ''));
}

function isNear(left: string, right: string): boolean {
  const isNumber = (part: string) => /^-?\d+(\.\d+)?$/.test(part);
  return isNumber(left) && isNumber(right) && Math.abs(Number(left) - Number(right)) <= 0.005 * Math.abs(Number(left));
}
