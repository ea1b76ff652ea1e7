import assert from 'node:assert/strict';
import { readDateline } from '../../../../src/core/text/dateline';

/** What is read, by part; the rest is what stands behind. */
function partsOf(text: string, isFirst = true): Record<string, string> | undefined {
  const dateline = readDateline(text, { start: 0, end: text.length }, isFirst);
  if (!dateline) return undefined;
  const parts: Record<string, string> = {};
  for (const part of ['place', 'region', 'agency', 'date'] as const) {
    const range = dateline[part];
    if (range) parts[part] = text.slice(range.start, range.end);
  }
  return { ...parts, rest: text.slice(dateline.end) };
}

const runIn: [string, Record<string, string>][] = [
  ['MARLOW, Holm (QP) — The council', { place: 'MARLOW', region: 'Holm', agency: 'QP' }],
  ['UPPER HOLM, March 3 (Quay Press) - The council', { place: 'UPPER HOLM', date: 'March 3', agency: 'Quay Press' }],
  ['TESSEN — The council', { place: 'TESSEN' }],
  ['LANTERN BAY (QPA) -- The council', { place: 'LANTERN BAY', agency: 'QPA' }],
  ['TESSEN, 3 March 1998 – The council', { place: 'TESSEN', date: '3 March 1998' }],
  ['ST. EDMUND, N.H., Sept. 3 (QP) — The council', { place: 'ST. EDMUND', region: 'N.H.', date: 'Sept. 3', agency: 'QP' }],
  ['TESSEN, Friday (QP) - The council', { place: 'TESSEN', date: 'Friday', agency: 'QP' }],
  ['MARLOW ( Quay Press ) - The council', { place: 'MARLOW', agency: 'Quay Press' }],
  ['MARLOW,\nHolm (QP) — The council', { place: 'MARLOW', region: 'Holm', agency: 'QP' }],
  ['Tessen, March 3 (Quay Press) – The council', { place: 'Tessen', date: 'March 3', agency: 'Quay Press' }],
  ['McHOLM, March 3 - The council', { place: 'McHOLM', date: 'March 3' }],
];
const whole: [string, Record<string, string>][] = [
  ['TESSEN 1998-03-04', { place: 'TESSEN', date: '1998-03-04' }],
  ['UPPER HOLM , Holm 1998-03-04', { place: 'UPPER HOLM', region: 'Holm', date: '1998-03-04' }],
  ['TESSEN, March 4 (Quay Press)', { place: 'TESSEN', date: 'March 4', agency: 'Quay Press' }],
  ['Tessen, 4 March 1998', { place: 'Tessen', date: '4 March 1998' }],
  ['Marlow, Holm, March 4, 1998', { place: 'Marlow', region: 'Holm', date: 'March 4, 1998' }],
];
const none = [
  'The council of Marlow voted — the harbour will close.',
  'FOOTBALL - MARLOW GET LUCKY WIN',
  'UPDATE - The vote is over.',
  'NATO and its members - The list',
  'Ada Quill – the mayor – said so.',
  'Ada Quill (Labour) – 12,345',
  'Marlow — The council voted.',
  'Monday, March 3 - The council voted.',
  'March 3, 1998',
  'Sunday, March 3, 1998',
  'Attack on May 3',
  'MARLOW-TESSEN line to close, it is said.',
  'A - The first letter',
  'Q - What is it?',
  'JOHN: Hello - The end',
  '',
];
const firstOnly = ['TESSEN — The council', 'Tessen, 4 March 1998', 'Tessen (QP) - The council'];

describe('dateline', () => {
  for (const [text, parts] of runIn) it(text, () => assert.deepEqual(partsOf(text), { ...parts, rest: 'The council' }));
  for (const [text, parts] of whole) it(text, () => assert.deepEqual(partsOf(text), { ...parts, rest: '' }));
  for (const text of none) it(`none in ${JSON.stringify(text)}`, () => assert.equal(partsOf(text), undefined));
  for (const text of firstOnly)
    it(`only at the top: ${text}`, () => assert.deepEqual([partsOf(text) !== undefined, partsOf(text, false)], [true, undefined]));
});
