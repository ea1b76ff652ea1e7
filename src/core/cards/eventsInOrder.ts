import { intervalBounds } from '../events/intervalBounds';
import type { Analysis, Event } from '../model';
import { type ArticleIndex, indexArticle, rangesOf } from './articleIndex';
import { eventTimeWords } from './eventTime';
import { figureLabel } from './links';
import type { Row } from './row';
import { saidOf } from './said';
import { SentenceRanges } from './sentenceRanges';
import { snippetOf } from './snippets';
import { wording } from './wording';

/**
 * Rows of the events by time, the undated last in reading order; each opens to who, where, when, its figures, who says
 * so, and where the reading text is given its mentions with their sentences.
 */
export function eventsInOrder(analysis: Analysis, text?: string): Row[] {
  const index = indexArticle(analysis);
  const sentences = text === undefined ? undefined : new SentenceRanges(text, analysis.article.blocks);
  return orderedInTime(analysis.events).map((event) => eventRow(index, event, text, sentences));
}

/** By first day, the longer interval first; events without a date last, in reading order. */
export function orderedInTime(events: readonly Event[]): Event[] {
  const keyed = events.map((event) => ({
    event,
    bounds: event.when && intervalBounds(event.when.interval),
    start: event.mentions[0]?.start ?? 0,
  }));
  return keyed
    .sort((left, right) => {
      if (left.bounds && right.bounds) {
        return order(left.bounds.first, right.bounds.first) || order(right.bounds.last, left.bounds.last) || left.start - right.start;
      }
      if (left.bounds || right.bounds) return left.bounds ? -1 : 1;
      return left.start - right.start;
    })
    .map(({ event }) => event);
}

/** Infinities have no difference. */
const order = (left: number, right: number): number => (left < right ? -1 : left > right ? 1 : 0);

function eventRow(index: ArticleIndex, event: Event, text = '', sentences?: SentenceRanges): Row {
  const { published } = index.analysis.article;
  const description = [
    event.when ? eventTimeWords(event.when, published) : wording.undated,
    ...(event.status === 'happened' ? [] : [wording.status[event.status].toLowerCase()]),
    ...(event.count === undefined ? [] : [wording.timesOver(event.count)]),
  ].join(' · ');
  const ranges = rangesOf(index, event.id);
  return {
    id: event.id,
    target: event.id,
    kind: 'event',
    type: event.type,
    label: event.label,
    description,
    ranges,
    count: ranges.length,
    children: [
      ...whoRows(index, event),
      ...whereRows(index, event),
      ...whenRows(event, published),
      ...figureRows(index, event),
      ...(sentences ? [...saidRows(index, text, event), ...mentionRows(text, sentences, event)] : []),
    ],
  };
}

function whoRows(index: ArticleIndex, event: Event): Row[] {
  return event.actors.flatMap((actor) => entityRow(index, event.id, actor.entity, wording.actorRole[actor.role]));
}

function whereRows(index: ArticleIndex, event: Event): Row[] {
  return event.places.flatMap((place) => entityRow(index, event.id, place, wording.where));
}

function entityRow(index: ArticleIndex, parent: string, id: string, description: string): Row[] {
  const entity = index.entities.get(id);
  if (!entity) return [];
  const ranges = rangesOf(index, id);
  return [
    {
      id: `${parent}/${id}/${description}`,
      target: id,
      kind: 'entity',
      type: entity.type,
      label: entity.name,
      description,
      ranges,
      count: ranges.length,
      children: [],
    },
  ];
}

function whenRows(event: Event, published: string | undefined): Row[] {
  if (!event.when) return [];
  return [
    {
      id: `${event.id}/when`,
      kind: 'fact',
      label: eventTimeWords(event.when, published),
      description: wording.whenFrom[event.when.from],
      ranges: event.mentions.slice(0, 1),
      count: 1,
      children: [],
    },
  ];
}

function figureRows(index: ArticleIndex, event: Event): Row[] {
  return event.figures.flatMap((id) => {
    const figure = index.figures.get(id);
    const label = figureLabel(index, id);
    if (!figure || label === undefined) return [];
    const ranges = rangesOf(index, id);
    return [{ id: `${event.id}/${id}`, target: id, kind: 'figure', type: figure.type, label, ranges, count: ranges.length, children: [] }];
  });
}

function saidRows(index: ArticleIndex, text: string, event: Event): Row[] {
  const { attribution, said, saidBy } = saidOf(index, text, event.statement);
  if (attribution === undefined) return [];
  const [source] = saidBy;
  return [{ id: `${event.id}/said`, kind: 'source', label: said, ranges: source ? [source.range] : [], count: 1, children: [] }];
}

/** Each mention with the sentence that it stands in. */
function mentionRows(text: string, sentences: SentenceRanges, { id, mentions }: Event): Row[] {
  return mentions.map((mention, number) => ({
    id: `${id}/mention${number}`,
    kind: 'mention',
    label: snippetOf(text, sentences.at(mention.start) ?? mention, [mention]).text,
    ranges: [{ start: mention.start, end: mention.end }],
    count: 1,
    children: [],
  }));
}
