import type { DateRecogniser } from '../dateExpression';
import { unitWords } from '../dateWords';

/** "in recent weeks": before the published date, and nobody says how far. */
export const recentTimes: DateRecogniser = {
  name: 'recent-times',
  kinds: ['recent'],
  read(line, at) {
    const row = unitWords.get(line.word(at + 1));
    if (row === undefined || !row.plural || !line.isLower(at)) return undefined;
    return { first: at, end: at + 2, type: 'date', value: { kind: 'duration', unit: row.unit, vague: 'recent' }, confidence: 0.9 };
  },
};
