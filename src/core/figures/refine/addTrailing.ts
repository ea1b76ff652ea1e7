import type { FigureExpression } from '../figureExpression';
import type { Line } from '../line';
import { boundFields } from './addBounds';

/** "400-odd", "400-plus", "400+", "400 or so", "400 or more": bounds and hedges behind a number. */
export function addTrailing(line: Line, figure: FigureExpression): FigureExpression {
  const { end, fields } = figure;
  const word = line.word(end);
  if (word === '+' && line.isJoined(end)) return { ...figure, end: end + 1, fields: boundFields(fields, ['least']) };
  if (word === '-' && line.isTightDash(end)) {
    if (line.word(end + 1) === 'odd') return { ...figure, end: end + 2, fields: boundFields(fields, ['about']) };
    if (line.word(end + 1) === 'plus') return { ...figure, end: end + 2, fields: boundFields(fields, ['least']) };
  }
  if (word !== 'or') return figure;
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
