import type { Event, EventTime, Range } from '../model';
import { type ArticleIndex, rangesOf } from './articleIndex';
import type { CardLink, EventActorLink, EventCard } from './card';
import { orderedInTime } from './eventsInOrder';
import { eventTimeWords } from './eventTime';
import { linksTo, linkTo, linkToEvent } from './links';
import { positionsOf } from './positions';
import { saidOf } from './said';
import type { SentenceRanges } from './sentenceRanges';
import { bestSnippets } from './snippets';
import { wording } from './wording';

/** The card of a listed or found event; `from` is the mention that it was opened from. */
export function eventCard(index: ArticleIndex, text: string, sentences: SentenceRanges, event: Event, from?: Range): EventCard {
  const mentions = rangesOf(index, event.id);
  const entity = event.entity === undefined ? undefined : index.entities.get(event.entity);
  const said = saidOf(index, text, event.statement);
  return {
    kind: 'event',
    id: event.id,
    type: event.type,
    title: event.label,
    kindLabel: wording.eventType[event.type],
    positions: positionsOf(mentions, from?.start),
    listed: event.listed,
    status: event.status,
    statusLabel: [wording.status[event.status], ...(event.count === undefined ? [] : [wording.timesOver(event.count)])].join(' · '),
    who: actorLinks(index, event),
    where: linksTo(index, event.places),
    figures: linksTo(index, event.figures),
    snippets: bestSnippets(text, sentences, mentions, index.analysis.annotations, from?.start),
    ...neighbours(index, event),
    ...(event.count !== undefined && { count: event.count }),
    ...(entity?.description !== undefined && { description: entity.description }),
    ...(event.when && { when: whenOf(event.when, index.analysis.article.published) }),
    ...(said.attribution && { said: said.said }),
    ...(entity?.sources?.length && { source: entity.sources.join(', ') }),
    ...(entity?.licence !== undefined && { licence: entity.licence }),
  };
}

function actorLinks(index: ArticleIndex, event: Event): EventActorLink[] {
  return event.actors.flatMap((actor) => {
    const role = wording.actorRole[actor.role];
    const link = linkTo(index, actor.entity, role);
    return link ? [{ ...link, role }] : [];
  });
}

function whenOf(when: EventTime, published: string | undefined): NonNullable<EventCard['when']> {
  return { label: eventTimeWords(when, published), from: wording.whenFrom[when.from], interval: when.interval };
}

function neighbours(index: ArticleIndex, event: Event): { before?: CardLink; after?: CardLink } {
  if (!event.when) return {};
  const dated = orderedInTime(index.analysis.events).filter((other) => other.when);
  const place = dated.findIndex((other) => other.id === event.id);
  const before = dated[place - 1];
  const after = dated[place + 1];
  const [beforeLink] = before ? linkToEvent(index, before) : [];
  const [afterLink] = after ? linkToEvent(index, after) : [];
  return { ...(beforeLink && { before: beforeLink }), ...(afterLink && { after: afterLink }) };
}
