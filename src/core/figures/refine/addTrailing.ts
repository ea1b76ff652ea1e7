import type { FigureExpression } from '../figureExpression';
import type { Line } from '../line';
import { boundFields } from './addBounds';

/** "400-odd", "400-plus", "400+", "400 or so", "400 or more": bounds and hedges behind a number. */
export function addTrailing(line: Line, figure: FigureExpression): FigureExpression {
  const { end, fields } = figure;
  const word = line.word(end);
  if (word === '+' && line.isJoined(end)) return { ...figure, end: end + 1, fields: boundFields(fields, ['least']) };
  // "50 plus families"
  if (word === 'plus' && line.isLower(end + 1) && figure.type === 'number')
    return { ...figure, end: end + 1, fields: boundFields(fields, ['least']) };
  if (word === '-' && line.isTightDash(end)) {
    if (line.word(end + 1) === 'odd') return { ...figure, end: end + 2, fields: boundFields(fields, ['about']) };
    if (line.word(end + 1) === 'plus') return { ...figure, end: end + 2, fields: boundFields(fields, ['least']) };
  }
  if (word === 'and' && figure.type === 'age') return withOlder(line, figure);
  if (word !== 'or') return figure;
  if (figure.type === 'age') {
    const older = withOlder(line, figure);
    if (older !== figure) return older;
  }
  switch (line.word(end + 1)) {
    case 'so':
      return { ...figure, end: end + 2, fields: boundFields(fields, ['about']) };
    case 'more':
      return { ...figure, end: end + 2, fields: boundFields(fields, ['least']) };
    case 'less':
    case 'fewer':
      return { ...figure, end: end + 2, fields: boundFields(fields, ['most']) };
    default:
      return figure;
  }
}

const older = new Set(['over', 'above', 'older', 'upwards', 'up']);
const younger = new Set(['under', 'below', 'younger']);

/** "aged 17 and over", "12 years old or younger". */
function withOlder(line: Line, figure: FigureExpression): FigureExpression {
  const word = line.word(figure.end + 1);
  if (older.has(word)) return { ...figure, end: figure.end + 2, fields: boundFields(figure.fields, ['least']) };
  return younger.has(word) ? { ...figure, end: figure.end + 2, fields: boundFields(figure.fields, ['most']) } : figure;
}
