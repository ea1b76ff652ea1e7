import type { Event } from '../model';
import { type ArticleIndex, rangesOf } from './articleIndex';
import type { CardLink } from './card';
import { eventTimeWords } from './eventTime';
import { figureWords } from './figureWords';
import { wording } from './wording';

/** A link to an entity, figure or event; nothing when the article has none of that id. */
export function linkTo(index: ArticleIndex, id: string, detail?: string): CardLink | undefined {
  const label = labelOf(index, id);
  if (label === undefined) return undefined;
  const range = rangesOf(index, id)[0];
  return { id, label, ...(detail !== undefined && { detail }), ...(range && { range }) };
}

export function linksTo(index: ArticleIndex, ids: readonly string[]): CardLink[] {
  return ids.flatMap((id) => linkTo(index, id) ?? []);
}

/** A link to an event with its date beside it. */
export function linkToEvent(index: ArticleIndex, event: Event): CardLink[] {
  return [linkTo(index, event.id, event.when && eventTimeWords(event.when, index.analysis.article.published)) ?? []].flat();
}

/** Events that have the entity as actor or place, or that it names. */
export function eventsWith(index: ArticleIndex, entity: string): Event[] {
  return index.analysis.events.filter(
    (event) => event.entity === entity || event.places.includes(entity) || event.actors.some((actor) => actor.entity === entity),
  );
}

/** Type and finer type: "Place · city". */
export function kindLabel(type: string, subtype: string | undefined): string {
  const fine = subtype?.replaceAll('-', ' ');
  return fine === undefined || fine.toLowerCase() === type.toLowerCase() ? type : `${type} · ${fine}`;
}

/** The figure's words with what it counts: "≈ 4,000 Russian citizens". */
export function figureLabel(index: ArticleIndex, id: string): string | undefined {
  const figure = index.figures.get(id);
  if (!figure) return undefined;
  const words = figureWords(figure, index.marks.get(id)?.[0]?.text ?? '');
  return figure.counts === undefined ? words : wording.counted(words, figure.counts);
}

function labelOf(index: ArticleIndex, id: string): string | undefined {
  return index.entities.get(id)?.name ?? index.events.get(id)?.label ?? figureLabel(index, id);
}
