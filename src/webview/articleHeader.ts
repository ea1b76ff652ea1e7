import type { Analysis } from '../core/model';
import { element } from './element';
import { words } from './words';

/** Words a minute of an adult who reads news with care. */
const readingSpeed = 230;

/** The quiet line below the title: who, when, how long, how many names. */
export function articleHeader({ article, entities }: Analysis): HTMLElement {
  const known = entities.filter((entity) => entity.listed).length;
  const published = article.published && publishedDay(article.published, article.language);
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

function publishedDay(day: string, language: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, date));
  if (Number.isNaN(moment.getTime())) return day;
  return new Intl.DateTimeFormat(localeFor(language), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(moment);
}

/** Day before month reads well everywhere; a tag the browser does not take falls back to English. */
function localeFor(language: string): string {
  try {
    const [locale] = Intl.getCanonicalLocales(language);
    return locale === undefined || locale === 'en' ? 'en-GB' : locale;
  } catch {
    return 'en-GB';
  }
}
