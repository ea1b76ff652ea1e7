import { prepositions } from '../text/nounPhrase';
import type { Sentence } from '../text/sentences';
import type { Finding } from './finding';
import { isExact, type LedgerFigure, type LedgerView, placesOf } from './ledgerView';
import { printValue } from './print';

const joints = new Set([',', 'and', ';', 'as', 'well', 'plus', 'another']);
const totals = new Set(['all', 'total', 'altogether']);

/**
 * "12 people: 5 men, 4 women and 2 children", "12 people, including 9 men and 5 women", "5 men and 4 women, a total of 12":
 * the parts must make the whole, or not more than it.
 */
export function checkSum(view: LedgerView, sentence: Sentence): Finding[] {
  const figures = view.in(sentence).filter((each) => each.figure.type !== 'ordinal' && each.figure.type !== 'age');
  for (let whole = 0; whole < figures.length; whole += 1) {
    const total = figures[whole] as LedgerFigure;
    const found = partsBehind(view, figures, whole) ?? partsBefore(view, figures, whole);
    if (!found || !isExact(total) || !found.parts.every(isExact)) continue;
    const sum = found.parts.reduce((so, { figure }) => so + (figure.value ?? 0), 0);
    const value = total.figure.value ?? 0;
    if (found.isComplete ? sum === value : sum <= value) continue;
    const involved = [total, ...found.parts].sort((left, right) => left.start - right.start);
    const sign = found.isComplete ? 'not' : 'more than';
    return [
      {
        kind: 'sum',
        ...placesOf(involved),
        arithmetic: `${found.parts.map(({ figure }) => printValue(figure)).join(' + ')} = ${printValue({ ...total.figure, value: sum })}, ${sign} ${printValue(total.figure)}`,
      },
    ];
  }
  return [];
}

interface Parts {
  readonly parts: readonly LedgerFigure[];
  /** Whether the parts are said to be all. */
  readonly isComplete: boolean;
}

function partsBehind(view: LedgerView, figures: readonly LedgerFigure[], whole: number): Parts | undefined {
  const total = figures[whole] as LedgerFigure;
  const first = figures[whole + 1];
  if (!first || total.figure.type === 'percent' || stray.has(view.word(total.firstToken - 1)) || first.firstToken - total.endToken > 9)
    return undefined;
  const opener = openerBefore(view, total, first);
  if (!opener) return undefined;
  const parts = chain(view, figures, whole + 1);
  if (parts.length < 2 || parts.some((part) => !isSameKind(total, part))) return undefined;
  // Parts told by what they do may be the same people twice.
  if (opener === 'including' && parts.some(({ figure }) => figure.counts === undefined && figure.type !== 'money')) return undefined;
  return { parts, isComplete: opener === ':' && endsThere(view, parts.at(-1) as LedgerFigure) };
}

/** Before these a number is a time, a place or an end, not a whole. */
const stray = new Set(['at', 'on', 'by', 'from', 'to']);

/** ":" or a bracket before a list that is all of it; "including" and "of whom" before one that need not be. */
function openerBefore(view: LedgerView, total: LedgerFigure, first: LedgerFigure): ':' | 'including' | 'whom' | undefined {
  for (let token = first.firstToken - 1; token >= total.endToken; token -= 1) {
    const word = view.word(token);
    if (word === ':' || word === '(') return token === first.firstToken - 1 ? ':' : undefined;
    const isNear = first.firstToken - token <= 2;
    if (word === 'including') return isNear ? 'including' : undefined;
    if (word === 'whom' && view.word(token - 1) === 'of') return isNear ? 'whom' : undefined;
  }
  return undefined;
}

/** Figures that follow each other in a list: nouns of a few words between them, and a comma or "and" before each. */
function chain(view: LedgerView, figures: readonly LedgerFigure[], first: number): LedgerFigure[] {
  const parts = [figures[first] as LedgerFigure];
  const before = view.word((parts[0]?.firstToken ?? 0) - 1);
  if (prepositions.has(before) && before !== 'including' && before !== 'as') return [];
  for (let next = first + 1; next < figures.length; next += 1) {
    const last = parts.at(-1) as LedgerFigure;
    const figure = figures[next] as LedgerFigure;
    if (figure.firstToken - last.endToken > 6 || !joints.has(view.word(figure.firstToken - 1))) break;
    if (holds(view, last.endToken, figure.firstToken, boundaries)) break;
    parts.push(figure);
  }
  return parts;
}

const boundaries = new Set([':', '(', ')', '.', 'from', 'to', 'of', 'in', 'per', 'than', 'with', 'who', 'that', 'out']);

function holds(view: LedgerView, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let token = from; token < to; token += 1) if (words.has(view.word(token))) return true;
  return false;
}

/** Whether the list ends the sentence or its bracket: what goes on may bring more parts. */
function endsThere(view: LedgerView, { endToken }: LedgerFigure): boolean {
  for (let token = endToken; token < Math.min(view.tokens.count, endToken + 3); token += 1) {
    const word = view.word(token);
    if (word === '.' || word === ')') return true;
    if (word === ',' || word === 'and' || word === ';') return false;
  }
  return false;
}

const breaks = new Set([',', '–', ';', ':', 'making', 'for']);

/** "5 men and 4 women, a total of 12", "… – 12 in all". */
function partsBefore(view: LedgerView, figures: readonly LedgerFigure[], whole: number): Parts | undefined {
  const total = figures[whole] as LedgerFigure;
  const isTotal =
    (view.word(total.firstToken - 1) === 'of' &&
      view.word(total.firstToken - 2) === 'total' &&
      breaks.has(view.word(total.firstToken - 4))) ||
    (view.word(total.endToken) === 'in' && totals.has(view.word(total.endToken + 1))) ||
    view.word(total.endToken) === 'altogether';
  if (!isTotal || whole < 2) return undefined;
  for (let first = 0; first < whole - 1; first += 1) {
    const parts = chain(view, figures.slice(0, whole), first);
    if (first + parts.length === whole && parts.length >= 2 && total.firstToken - (parts.at(-1)?.endToken ?? 0) <= 8)
      return parts.every((part) => isSameKind(total, part)) ? { parts, isComplete: true } : undefined;
  }
  return undefined;
}

function isSameKind(total: LedgerFigure, part: LedgerFigure): boolean {
  return (
    (part.figure.type === 'money') === (total.figure.type === 'money') &&
    part.figure.type !== 'percent' &&
    part.figure.currency === total.figure.currency
  );
}
