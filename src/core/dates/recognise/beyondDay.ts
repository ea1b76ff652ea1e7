import { type DateRecogniser, dateOf } from '../dateExpression';
import { type TimeUnit, unitWords } from '../dateWords';

/** "the day before yesterday", "the day after tomorrow", "the year before last", "the week after next": two steps from the published date. */
export const beyondDay: DateRecogniser = {
  name: 'beyond-day',
  kinds: ['unit'],
  read(line, at) {
    const unit = unitWords.get(line.word(at))?.unit;
    if (unit === undefined || line.word(at - 1) !== 'the') return undefined;
    const offset = stepsOf(unit, line.word(at + 1), line.word(at + 2));
    return offset === undefined ? undefined : dateOf(at - 1, at + 3, { shift: { unit, offset, anchor: 'published' } }, 0.97);
  },
};

function stepsOf(unit: TimeUnit, link: string, anchor: string): number | undefined {
  const [back, ahead] = unit === 'day' ? ['yesterday', 'tomorrow'] : ['last', 'next'];
  if (link === 'before' && anchor === back) return -2;
  return link === 'after' && anchor === ahead ? 2 : undefined;
}
