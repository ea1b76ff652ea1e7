import { strict as assert } from 'node:assert';
import { type CorpusArticle, readCorpus } from '../../accuracy/corpus';
import { wordCount } from '../../accuracy/names';

const topics = 'business courts culture disaster health local obituary opinion politics science sport war'.split(' ');
const eventTypes = new Set(
  (
    'war battle invasion intervention conquest withdrawal deployment exercise ceasefire airstrike attack bombing shooting killing execution ' +
    'kidnapping threat plot arrest raid trial verdict extradition election vote law appointment resignation coup meeting negotiation agreement ' +
    'sanction visit recognition protest riot strike aid evacuation rescue deal bankruptcy launch investment layoff disaster accident outbreak ' +
    'tournament match award ceremony publication birth death marriage migration return recruitment founding'
  ).split(' '),
);
const roles = new Set(['agent', 'target', 'participant', 'beneficiary', 'instrument']);

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Weekdays that are not those of the calendar. */
function wrongWeekdays({ figures }: CorpusArticle): string[] {
  return figures.flatMap(({ text, values, types }) => {
    const weekday = weekdays.find((name) => text.includes(name));
    const days = types.includes('date') ? values.filter((value) => /^\d{4}-\d\d-\d\d$/.test(value)) : [];
    const isRight = days.some((day) => weekdays[new Date(day).getUTCDay()] === weekday);
    return weekday === undefined || days.length === 0 || isRight ? [] : [`${text} is not ${days.join(' or ')}`];
  });
}

function faultsOf({ names, events, statements, figures }: CorpusArticle): string[] {
  const keys = new Set(names.map(({ key }) => key));
  const needed = names.filter(({ optional }) => !optional);
  return [
    ...events.flatMap(({ text, actors, types }) => [
      ...types.filter((type) => !eventTypes.has(type)).map((type) => `${text}: no event type ${type}`),
      ...actors.filter(({ key, role }) => !keys.has(key) || !roles.has(role)).map(({ key }) => `${text}: no actor ${key}`),
    ]),
    ...statements.filter(({ speaker }) => speaker !== undefined && !keys.has(speaker)).map(({ text }) => `${text}: no such speaker`),
    ...statements.filter(({ attribution, speaker }) => (attribution === 'named') !== (speaker !== undefined)).map(({ text }) => text),
    ...[...needed, ...figures, ...events].filter(({ text }) => text !== text.trim() || text === '').map(({ text }) => `spaces: ${text}`),
  ];
}

describe('hand-marked articles', () => {
  const halves = { tuned: readCorpus('tuned'), 'held-out': readCorpus('held-out') };
  for (const [half, articles] of Object.entries(halves)) {
    it(`${half}: every topic`, () =>
      assert.deepEqual(
        articles.map(({ topic }) => topic),
        topics,
      ));
    for (const article of articles)
      it(`${half}: ${article.topic} is well marked`, () => assert.deepEqual([...faultsOf(article), ...wrongWeekdays(article)], []));
  }
  it('holds over 12,000 words', () => {
    const words = [...halves.tuned, ...halves['held-out']].reduce((sum, { text }) => sum + wordCount(text), 0);
    assert.ok(words > 12_000, `${words} words`);
  });
});
