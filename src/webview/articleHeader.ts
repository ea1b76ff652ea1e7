import { intervalWords } from '../core/cards/intervalWords';
import type { Analysis } from '../core/model';
import { element } from './element';
import { say } from './words';

/** Words a minute of an adult who reads news with care. */
const readingSpeed = 230;

/** The quiet line below the title: who, when, how long, how many names. */
export function articleHeader({ article, entities }: Analysis): HTMLElement {
  const known = entities.filter((entity) => entity.listed).length;
  const published = article.published && intervalWords(article.published);
  const time = published && element('time', 'published', published);
  if (time && article.published) time.dateTime = article.published;
  return element(
    'header',
    'articleFacts',
    article.byline && element('span', 'byline', article.byline),
    time || undefined,
    element('span', 'readingTime', say('minutes', Math.max(1, Math.round(article.words / readingSpeed)))),
    entities.length > 0 && element('span', 'nameCount', nameCount(known, entities.length)),
  );
}

function nameCount(known: number, all: number): string {
  if (all === 1) return say('oneName');
  return known === all ? say('names', all) : say('namesKnown', known, all);
}
