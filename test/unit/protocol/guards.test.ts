import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isHostMessage, isPlace, isReaderMessage } from '../../../src/protocol/guards';
import { readMarkedArticle } from '../../fixture/articleWithMarks';
import { articleView, preferences } from '../../fixture/readerHtml';

const article = articleView(readMarkedArticle('# Title\n[person Ada] paid [money $5].'));
const showArticle = { type: 'showArticle', article, preferences };

const hostMessages: readonly unknown[] = [
  showArticle,
  { ...showArticle, place: { block: 1, offset: 2 } },
  { type: 'showBlocks', blocks: [{ number: 3, html: '<p></p>' }] },
  { type: 'setPreferences', preferences },
  { type: 'reveal', range: { start: 1, end: 3 }, focus: true },
  { type: 'walk', step: -1, sameEntity: true },
  { type: 'scrollTo', readingOffset: 12 },
  { type: 'run', action: 'find' },
  { type: 'run', action: 'ledger' },
  { type: 'ask', action: 'addToLexicon' },
  { type: 'showNotes', notes: [{ start: 0, end: 2, id: 'n1', text: 'Why?', formerly: 'of' }] },
  { type: 'spotlight' },
  { type: 'spotlight', id: 'e1' },
  { type: 'showProblem', title: 'No', detail: '' },
  { type: 'showMap', id: 'e1' },
  { type: 'showMap', id: 'e1', picture: { words: 'Map', land: 'M1 2L-3 4z', own: '', labels: [{ text: 'a', x: 1, y: -2, isOwn: true }] } },
];

const readerMessages: readonly unknown[] = [
  { type: 'ready' },
  { type: 'didPaint', milliseconds: 12.5, marks: 3 },
  { type: 'didMove', place: { block: 0, offset: 0 }, isFollowing: false },
  { type: 'didFocus', id: 'e1' },
  { type: 'didAskForSource', readingOffset: 3 },
  { type: 'didAskForUnknownNames' },
  { type: 'didAskForMap', id: 'e1' },
  { type: 'didAskToCopy', text: '' },
  { type: 'didAskFor', action: 'notThis', words: { start: 2, end: 5, id: 'e1' } },
  { type: 'didAskFor', action: 'notThis', words: { start: 2, end: 5 } },
  { type: 'didAskFor', action: 'notThis' },
  { type: 'didAskToSave', text: 'a,b', ending: '.figures.csv' },
  { type: 'didChooseMarks', choice: { marksShown: true, density: 'all', hiddenTypes: ['person', 'date'] } },
  { type: 'didChangeSpotlight' },
  { type: 'didChangeSpotlight', id: 'e2' },
  { type: 'didChangeTrail', back: true, forward: false },
  { type: 'didFail', message: 'x' },
];

describe('isHostMessage', () => {
  it('takes every order, also after a journey through JSON', () => {
    for (const message of hostMessages) {
      assert.ok(isHostMessage(message), JSON.stringify(message).slice(0, 80));
      assert.ok(isHostMessage(JSON.parse(JSON.stringify(message))));
    }
  });

  it('takes no facts', () => {
    for (const message of readerMessages) assert.ok(!isHostMessage(message));
  });

  it('refuses an order with any part of it missing or of the wrong kind', () => {
    for (const message of hostMessages) {
      for (const broken of brokenForms(message)) assert.ok(!isHostMessage(broken), JSON.stringify(broken)?.slice(0, 200));
    }
  });

  it('refuses hostile values', () => {
    const { analysis } = article;
    const hostile: unknown[] = [
      { ...showArticle, place: { block: -1, offset: 0 } },
      { ...showArticle, place: { block: 0.5, offset: 0 } },
      { ...showArticle, place: null },
      { ...showArticle, article: { ...article, version: Number.NaN } },
      { ...showArticle, article: { ...article, blocks: [{ html: 1, first: 0 }] } },
      { ...showArticle, article: { ...article, blocks: new Array(2) } },
      { ...showArticle, article: { ...article, blocks: { length: 1, 0: { html: '', first: 0 } } } },
      { ...showArticle, article: { ...article, analysis: { ...analysis, annotations: [{ start: 0, end: 1 }] } } },
      { ...showArticle, article: { ...article, analysis: { ...analysis, entities: [null] } } },
      { ...showArticle, preferences: { ...preferences, density: 'constructor' } },
      { ...showArticle, preferences: { ...preferences, hoverDelay: Number.POSITIVE_INFINITY } },
      { ...showArticle, preferences: { ...preferences, hiddenTypes: ['toString'] } },
      { type: 'reveal', range: { start: 3, end: 1 }, focus: true },
      { type: 'walk', step: 0, sameEntity: true },
      { type: 'showMap', id: 'e1', picture: { words: '', land: 'url(https://x)', own: '', labels: [] } },
      { type: '__proto__' },
      { type: 'constructor' },
      Object.create({ type: 'showProblem', title: 'a', detail: 'b' }),
      JSON.parse('{"__proto__": {"type": "showProblem", "title": "a", "detail": "b"}}'),
    ];
    for (const [number, message] of hostile.entries()) assert.ok(!isHostMessage(message), `hostile value ${number}`);
  });
});

describe('isReaderMessage', () => {
  it('takes every fact and no orders', () => {
    for (const message of readerMessages) assert.ok(isReaderMessage(message), JSON.stringify(message));
    for (const message of hostMessages) assert.ok(!isReaderMessage(message));
  });

  it('refuses a fact with any part of it missing or of the wrong kind', () => {
    for (const message of readerMessages) {
      for (const broken of brokenForms(message)) assert.ok(!isReaderMessage(broken), JSON.stringify(broken));
    }
  });
});

describe('guards', () => {
  it('never throw, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withMap: true, withDate: true }), (value) => {
        for (const guard of [isHostMessage, isReaderMessage, isPlace]) assert.equal(guard(value), false);
        for (const type of ['showArticle', 'reveal', 'didMove']) isHostMessage({ type, article: value, range: value, place: value });
      }),
    );
  });
});

const optionalFields = ['didAskFor.words', 'showArticle.place', 'showMap.picture', 'spotlight.id', 'didChangeSpotlight.id'];

/** The value with each of its own fields in turn left out, or replaced by something of another kind. */
function brokenForms(message: unknown): unknown[] {
  const fields = message as Record<string, unknown>;
  return Object.keys(fields).flatMap((name) => {
    const { [name]: value, ...rest } = fields;
    const wrong = [null, Array.isArray(value) ? [7] : [], {}, typeof value === 'string' ? 7 : 'text'].map((other) => ({
      ...rest,
      [name]: other,
    }));
    return optionalFields.includes(`${fields.type}.${name}`) ? wrong : [rest, ...wrong];
  });
}
