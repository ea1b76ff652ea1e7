import { withFields } from '../../withFields';
import { type AmountRecogniser, figureOf } from '../figureExpression';

/** "a 7.2-magnitude quake", "magnitude 7.2", "a magnitude-6.5 earthquake". */
export const magnitude: AmountRecogniser = {
  name: 'magnitude',
  read(line, amount) {
    const { first, end, low, high } = amount;
    if (low.digits === undefined || high !== undefined || low.scale !== undefined || low.value > 10) return undefined;
    const figure = figureOf(amount, 'quantity', 0.95);
    const fields = withFields(figure.fields, { unit: 'magnitude' });
    const behind = line.isTightDash(end) ? end + 1 : end;
    if (line.word(behind) === 'magnitude') return { ...figure, end: behind + 1, fields };
    const before = line.isTightDash(first - 1) ? first - 2 : first - 1;
    return line.word(before) === 'magnitude' && line.isLower(before) ? { ...figure, first: before, fields } : undefined;
  },
};
