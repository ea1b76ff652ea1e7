import { type DateRecogniser, dateOf } from '../dateExpression';

/** "the night before,", "the morning after.": the day before the one in force, or behind it. */
export const nightBefore: DateRecogniser = {
  name: 'night-before',
  kinds: ['day-part'],
  read(line, at) {
    const link = line.word(at + 1);
    if (line.word(at - 1) !== 'the' || !line.isLower(at) || line.isWord(at + 2)) return undefined;
    if (link !== 'before' && link !== 'after') return undefined;
    return dateOf(at - 1, at + 2, { shift: { unit: 'day', offset: link === 'before' ? -1 : 1, anchor: 'in-force' } }, 0.88);
  },
};
