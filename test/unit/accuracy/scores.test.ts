import { strict as assert } from 'node:assert';
import type {
  Annotation,
  EntityAnnotation,
  EntityType,
  Event,
  Figure,
  FigureAnnotation,
  FigureType,
  Statement,
} from '../../../src/core/model';
import { scoreEvents } from '../../accuracy/events';
import { sameValue, scoreFigures } from '../../accuracy/figures';
import { keysByEntity, scoreGathering } from '../../accuracy/gathering';
import { type MarkedArticle, parseMarkedArticle } from '../../accuracy/markedArticle';
import { namesOf, scoreNames } from '../../accuracy/names';
import { scoreStatements, sentencesOf } from '../../accuracy/statements';
import { f1Of } from '../../accuracy/tally';

function entity({ text }: MarkedArticle, words: string, type: EntityType, id = words, nth = 0): EntityAnnotation {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length, text: words, kind: 'entity', type, entity: id, confidence: 0.9, rule: 'discovered' };
}

describe('scores', () => {
  it('names: exact span and type, stray words, nested and optional ones left out', () => {
    const article = parseMarkedArticle(
      '[person Ada Stone] of the [organization Bank of Kor] met [organization|place Elm School] and the [organization? Guild] Today.',
    );
    const found = [
      entity(article, 'Ada Stone', 'person'),
      entity(article, 'Bank of Kor', 'place'),
      entity(article, 'Kor', 'place'),
      entity(article, 'Elm School', 'place'),
      entity(article, 'Guild', 'place'),
      entity(article, 'Today', 'work'),
    ];
    const { marked, found: judged, right, rightSpans, strayWords, faults } = scoreNames(article, found);
    assert.deepEqual({ marked, judged, right, rightSpans, strayWords }, { marked: 3, judged: 4, right: 2, rightSpans: 3, strayWords: 1 });
    assert.deepEqual(faults, ['Bank of Kor: place, not organization', 'Today: false work']);
  });

  it('names: a fragment without its whole is false, an inferred mention is none', () => {
    const article = parseMarkedArticle('The [organization Bank of Kor] closed.');
    assert.equal(scoreNames(article, [entity(article, 'Kor', 'place')]).found, 1);
    const inferred: Annotation = { ...entity(article, 'The', 'organization'), inferred: true };
    assert.deepEqual(namesOf([inferred]), []);
  });

  it('gathering: B³ of a split and a merged entity', () => {
    const article = parseMarkedArticle('[person#a Ada] [person#a Stone] [person#b Bo] [person#b Lund]');
    const split = [entity(article, 'Ada', 'person', 'e1'), entity(article, 'Stone', 'person', 'e2')];
    assert.deepEqual(scoreGathering(article, split, 'left-out'), { mentions: 2, precision: 2, recall: 1 });
    const merged = ['Ada', 'Stone', 'Bo', 'Lund'].map((words) => entity(article, words, 'person', 'e1'));
    assert.deepEqual(scoreGathering(article, merged, 'left-out'), { mentions: 4, precision: 2, recall: 4 });
    assert.deepEqual(scoreGathering(article, split, 'alone'), { mentions: 4, precision: 4, recall: 2 });
    assert.equal(keysByEntity(article, split).get('e2'), 'a');
  });

  it('values: amounts, bounds and currency; dates letter for letter', () => {
    assert.ok(sameValue('~4000', '4000', false));
    assert.ok(sameValue('2300000,USD', '2300000,USD/year', false));
    assert.ok(sameValue('0.3333', '0.333333333', false));
    assert.ok(!sameValue('2300000,USD', '2300000,EUR', false));
    assert.ok(!sameValue('34..', '34', false));
    assert.ok(!sameValue('4000', '5000', false));
    assert.ok(!sameValue('2018', '2019', true));
    assert.ok(sameValue('P2Y', '~P2Y', true));
  });

  it('figures: span and type, value and the head of the noun', () => {
    const article = parseMarkedArticle('[quantity=4 four] [noun old ships] in [date=2018 2018], [quantity=5 five] [noun boats].');
    const mark = (words: string, type: FigureType, figure: string): FigureAnnotation => {
      const start = article.text.indexOf(words);
      return { start, end: start + words.length, text: words, kind: 'figure', type, figure, confidence: 1 };
    };
    const figures: Figure[] = [
      { id: 'f1', type: 'quantity', value: 4, noun: { start: 5, end: 14 } },
      { id: 'f2', type: 'date', interval: '2018' },
      { id: 'f3', type: 'quantity', value: 50 },
    ];
    const found = [mark('four', 'quantity', 'f1'), mark('2018', 'date', 'f2'), mark('five', 'quantity', 'f3')];
    const { faults, ...score } = scoreFigures(article, found, figures, 'figures');
    assert.deepEqual(score, { marked: 2, found: 2, right: 2, valued: 2, rightValues: 1, nouned: 2, rightNouns: 1 });
    assert.equal(faults.length, 2);
    assert.equal(scoreFigures(article, found, figures, 'dates').rightValues, 1);
  });

  it('events: trigger, type, time and who', () => {
    const article = parseMarkedArticle(
      '[person#stone Stone] was [!arrest;target=stone;when=2018 arrested] and [!verdict? jailed] after the [!attack raid] and a fair.',
    );
    const event = (words: string, type: Event['type'], more: Partial<Event> = {}): Event => {
      const start = article.text.indexOf(words);
      const mentions = [{ start, end: start + words.length }];
      return { id: words, type, label: '', listed: false, status: 'happened', mentions, actors: [], places: [], figures: [], ...more };
    };
    const { faults, ...score } = scoreEvents(
      article,
      [
        event('arrested', 'arrest', {
          actors: [{ entity: 'e1', role: 'agent' }],
          when: { interval: '2018', precision: 'year', from: 'text' },
        }),
        event('jailed', 'trial'),
        event('raid', 'raid'),
        event('fair', 'ceremony'),
      ],
      new Map([['e1', 'stone']]),
    );
    assert.deepEqual(score, { marked: 2, found: 3, right: 1, dated: 1, rightTimes: 1, actors: { marked: 1, found: 1, right: 0 } });
    assert.deepEqual(faults, ['arrested: agent stone, not target stone', 'raid: raid, not attack', 'fair: false ceremony']);
  });

  it('statements: by sentence and class, and the speaker', () => {
    const article = parseMarkedArticle('{named#a [person#a Ada] said so. “Yes.”} {unnamed Some say no.} {none? It is said.} They left.');
    const statement = (start: number, end: number, attribution: Statement['attribution']): Statement => ({
      id: `s${start}`,
      start,
      end,
      mode: 'indirect',
      quotes: [],
      attribution,
      sources: [{ kind: 'named', entity: 'e1', start: 0, end: 3 }],
    });
    const { faults, ...score } = scoreStatements(
      article,
      [statement(0, 12, 'named'), statement(20, 32, 'named'), statement(33, 44, 'none'), statement(45, 55, 'none')],
      new Map([['e1', 'a']]),
    );
    assert.deepEqual(score, { marked: 3, found: 3, right: 1, named: 1, rightSpeakers: 1 });
    assert.equal(faults.length, 3);
    assert.equal(f1Of(score), 1 / 3);
  });

  it('sentences end at full stops and line ends, not behind a title', () => {
    const text = 'Mr. Lund left. “No!” he said.\nA heading\n\nLast';
    assert.deepEqual(
      sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
      ['Mr. Lund left.', '“No!”', 'he said.', 'A heading', 'Last'],
    );
  });
});
