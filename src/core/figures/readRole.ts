import type { FigureMark } from '../draft';
import type { Figure } from '../model';
import { changeNouns, changeVerbs } from './changeWords';
import type { Line } from './line';

/** What the words around a figure make of it. Undefined where they say nothing. */
export function readRole(line: Line, mark: FigureMark): Figure['role'] | undefined {
  if (isTotal(line, mark)) return 'total';
  if (mark.type === 'percent' && line.word(mark.endToken) === 'of') return 'share';
  if (isChange(line, mark)) return 'change';
  return mark.figure.per === undefined ? undefined : 'rate';
}

/** "a total of 34", "34 in total", "34 people in all" (no further than the noun). */
function isTotal(line: Line, { firstToken, endToken }: FigureMark): boolean {
  const before = line.word(firstToken - 1);
  if (before === 'of' && line.word(firstToken - 2) === 'total') return true;
  if (before === 'totalling' || before === 'totaling' || before === 'totalled' || before === 'totaled') return true;
  for (let at = endToken; at < endToken + 4; at += 1) {
    if (line.word(at) === 'in') return line.word(at + 1) === 'total' || line.word(at + 1) === 'all';
    if (!line.isLower(at)) return false;
  }
  return false;
}

/** "rose 3%", "fell by 34", "a 5% increase", "an increase of $2m". "Rose to 5%" is where the change ends. */
function isChange(line: Line, { firstToken, endToken, type, figure }: FigureMark): boolean {
  const before = line.word(firstToken - 1);
  const isFraction = figure.value !== undefined && figure.value < 1 && figure.counts === undefined;
  if (before === 'by') return changeVerbs.has(line.word(firstToken - 2)) && line.word(firstToken - 2) !== 'lost';
  const noun = line.word(firstToken - 2);
  // "a loss of €4m" is what a firm lost.
  if (before === 'of') return changeNouns.has(noun) && !(type === 'money' && (noun === 'loss' || noun === 'gain'));
  if (type !== 'percent' && type !== 'money' && !isFraction) return false;
  if (type === 'money' && (before === 'raised' || before === 'raise' || before === 'raises')) return false;
  return changeVerbs.has(before) || changeNouns.has(line.word(endToken));
}
