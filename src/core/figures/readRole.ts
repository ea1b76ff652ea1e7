import type { FigureMark } from '../draft';
import type { Figure } from '../model';
import type { Line } from './line';

const changeVerbs = new Set(
  'rose rise rises rising fell fall falls falling grew grow grows growing increased increase increases increasing dropped drop drops jumped jump climbed climb declined decline declining cut cuts raised lifted slashed shrank shrink surged surge plunged plunge slid slipped soared gained lost added up down'.split(
    ' ',
  ),
);
const changeNouns = new Set('increase rise fall drop decline cut gain loss jump surge growth reduction decrease slump'.split(' '));

/** What the words around a figure make of it. Undefined where they say nothing. */
export function readRole(line: Line, mark: FigureMark): Figure['role'] | undefined {
  if (isTotal(line, mark)) return 'total';
  if (isChange(line, mark)) return 'change';
  if (mark.figure.per !== undefined) return 'rate';
  return mark.type === 'percent' && line.word(mark.endToken) === 'of' ? 'share' : undefined;
}

/** "a total of 34", "34 in total", "34 people in all" (no further than the noun). */
function isTotal(line: Line, { firstToken, endToken }: FigureMark): boolean {
  const before = line.word(firstToken - 1);
  if (before === 'of' && line.word(firstToken - 2) === 'total') return true;
  if (before === 'totalling' || before === 'totaling' || before === 'totalled' || before === 'totaled') return true;
  return line.word(endToken) === 'in' && (line.word(endToken + 1) === 'total' || line.word(endToken + 1) === 'all');
}

/** "rose 3%", "fell by 34", "a 5% increase", "an increase of $2m". "Rose to 5%" is where the change ends. */
function isChange(line: Line, { firstToken, endToken, type }: FigureMark): boolean {
  const before = line.word(firstToken - 1);
  if (before === 'by') return changeVerbs.has(line.word(firstToken - 2));
  if (before === 'of') return changeNouns.has(line.word(firstToken - 2));
  if (type !== 'percent' && type !== 'money') return false;
  return changeVerbs.has(before) || changeNouns.has(line.word(endToken));
}
