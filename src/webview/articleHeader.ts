import { intervalWords } from '../core/cards/intervalWords';
import type { Analysis } from '../core/model';
import { element } from './element';
import { words } from './words';

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
    element('span', 'readingTime', words.minutes(Math.max(1, Math.round(article.words / readingSpeed)))),
    entities.length > 0 && element('span', 'nameCount', words.names(known, entities.length)),
  );
}
