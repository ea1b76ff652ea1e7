import type { Entity, Figure } from '../model';
import { type ArticleIndex, rangesOf } from './articleIndex';
import type { CardLink } from './card';
import { isTemporal } from './figureWords';
import { eventsWith, linkTo } from './links';
import { wording } from './wording';

const shownAtMost = 6;

/**
 * Figures tied to an entity, at most six, the closest tie first: those that count its people or things ("4,000 Russian
 * citizens"), those of its events, those that it says.
 */
export function figuresOf(index: ArticleIndex, entity: Entity): CardLink[] {
  const mentions = rangesOf(index, entity.id);
  const ofEvents = new Map(eventsWith(index, entity.id).flatMap(({ figures, label }) => figures.map((id) => [id, label] as const)));
  const counts = ({ noun }: Figure): boolean =>
    noun !== undefined && mentions.some(({ start, end }) => start >= noun.start && end <= noun.end);
  const says = ({ statement }: Figure): boolean =>
    index.statements.get(statement ?? '')?.sources.some((source) => source.entity === entity.id) ?? false;
  const figures = index.analysis.figures.filter((figure) => !isTemporal(figure));
  const ties: readonly (readonly [(figure: Figure) => boolean, (figure: Figure) => string | undefined])[] = [
    [counts, () => undefined],
    [({ id }) => ofEvents.has(id), ({ id }) => ofEvents.get(id)],
    [says, () => wording.saidByIt],
  ];
  const found = new Map<string, CardLink>();
  for (const [isTied, detailOf] of ties) {
    for (const figure of figures) {
      const link = isTied(figure) && !found.has(figure.id) ? linkTo(index, figure.id, detailOf(figure)) : undefined;
      if (link) found.set(figure.id, link);
    }
  }
  return [...found.values()].slice(0, shownAtMost);
}
