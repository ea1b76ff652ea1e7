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

/** "in the coming weeks": ahead of the published date. */
export const comingTimes: DateRecogniser = {
  name: 'coming-times',
  kinds: ['shift'],
  read(line, at) {
    if (line.word(at) !== 'coming' || line.word(at - 1) !== 'the') return undefined;
    const row = unitWords.get(line.word(at + 1));
    if (row === undefined || !row.plural) return undefined;
    return { first: at - 1, end: at + 2, type: 'date', value: { kind: 'duration', unit: row.unit, vague: 'coming' }, confidence: 0.9 };
  },
};
