import { intervalWords } from '../core/cards/intervalWords';
import { namesKnown } from '../core/cards/unknownNames';
import type { Analysis } from '../core/model';
import { button, element } from './element';
import { say } from './words';

/** Words a minute of an adult who reads news with care. */
const readingSpeed = 230;

/** The quiet line below the title: who, when, how long, how many names; the last leads to those that are not known. */
export function articleHeader(analysis: Analysis, showUnknown?: () => void): HTMLElement {
  const { article } = analysis;
  const published = article.published && intervalWords(article.published);
  const time = published && element('time', 'published', published);
  if (time && article.published) time.dateTime = article.published;
  return element(
    'header',
    'articleFacts',
    article.byline && element('span', 'byline', article.byline),
    time || undefined,
    element('span', 'readingTime', say('minutes', Math.max(1, Math.round(article.words / readingSpeed)))),
    nameCount(analysis, showUnknown),
  );
}

function nameCount(analysis: Analysis, showUnknown: (() => void) | undefined): HTMLElement | undefined {
  const { known, all } = namesKnown(analysis);
  if (all === 0) return undefined;
  if (known === all) return element('span', 'nameCount', all === 1 ? say('oneName') : say('names', all));
  const text = all === 1 ? say('oneName') : say('namesKnown', known, all);
  if (!showUnknown) return element('span', 'nameCount', text);
  return element('span', 'nameCount', button('', `${text}. ${say('showUnknown')}`, showUnknown, text));
}
