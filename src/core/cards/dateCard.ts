import { intervalBounds, overlap } from '../events/intervalBounds';
import type { Event, Figure } from '../model';
import { type ArticleIndex, rangesOf } from './articleIndex';
import type { DateCard } from './card';
import { dateDistance } from './dateDistance';
import { figureWords } from './figureWords';
import { intervalWords } from './intervalWords';
import { linkToEvent } from './links';
import { positionsOf } from './positions';
import type { SentenceRanges } from './sentenceRanges';
import { snippetOf } from './snippets';
import { wording } from './wording';

/** The card of a date, time, duration or repeated time. */
export function dateCard(index: ArticleIndex, text: string, sentences: SentenceRanges, figure: Figure): DateCard {
  const mentions = rangesOf(index, figure.id);
  const first = mentions[0];
  const sentence = first && sentences.at(first.start);
  const { published } = index.analysis.article;
  const distance =
    figure.interval === undefined || published === undefined ? undefined : dateDistance(figure.interval, figure.precision, published);
  return {
    kind: 'date',
    id: figure.id,
    type: figure.type,
    title: figureWords(figure, first ? text.slice(first.start, first.end) : ''),
    kindLabel: wording.figureType[figure.type],
    positions: positionsOf(mentions, first?.start),
    resolved: resolvedWords(figure, published),
    events: eventsIn(index, figure).flatMap((event) => linkToEvent(index, event)),
    ...(distance !== undefined && { distance }),
    ...(figure.interval !== undefined && { interval: figure.interval }),
    ...(figure.precision && { precision: figure.precision, precisionLabel: wording.precision[figure.precision] }),
    ...(sentence && { sentence: snippetOf(text, sentence, mentions) }),
  };
}

function resolvedWords(figure: Figure, published: string | undefined): string {
  if (!figure.relative) {
    if (figure.interval === undefined) return figure.vague === undefined ? wording.resolved.unresolved : wording.resolved.vague;
    return /^-?XX/.test(figure.interval) ? wording.resolved.partial : wording.resolved.explicit;
  }
  const { anchor, unit } = figure.relative;
  if (anchor !== 'published') return figure.interval === undefined ? wording.resolved.unanchored : wording.resolved[anchor];
  if (figure.interval === undefined) {
    if (published === undefined) return wording.resolved.unpublished;
    return unit === 'hour' || unit === 'minute' ? wording.resolved.untimed : wording.resolved.unresolved;
  }
  return published === undefined ? wording.resolved.explicit : wording.resolved.published(intervalWords(published));
}

/** Dated events that overlap the interval. */
function eventsIn(index: ArticleIndex, figure: Figure): Event[] {
  const bounds = figure.interval === undefined ? undefined : intervalBounds(figure.interval);
  if (!bounds) return [];
  return index.analysis.events.filter((event) => {
    const when = event.when && intervalBounds(event.when.interval);
    return when !== undefined && overlap(bounds, when);
  });
}
