import type { Annotation, Entity, EntityAnnotation, Range } from '../model';
import { type ArticleIndex, rangesOf } from './articleIndex';
import type { EntityCard } from './card';
import { figuresOf } from './figuresOf';
import { eventsWith, kindLabel, linkToEvent } from './links';
import { positionsOf } from './positions';
import { relatedTo } from './related';
import { plainDescription, shownRoles } from './roles';
import type { SentenceRanges } from './sentenceRanges';
import { bestSnippets } from './snippets';
import { whyMarked } from './why';
import { wording } from './wording';

/** The card of an entity, opened from a mention or, without one, from a tree. */
export function entityCard(
  index: ArticleIndex,
  text: string,
  sentences: SentenceRanges,
  entity: Entity,
  from?: EntityAnnotation,
): EntityCard {
  const mentions = rangesOf(index, entity.id);
  const roles = shownRoles(entity, index.analysis.article.published);
  const description = plainDescription(entity, roles);
  return {
    kind: 'entity',
    id: entity.id,
    type: entity.type,
    title: entity.name,
    kindLabel: kindLabel(wording.entityType[entity.type], entity.subtype),
    listed: entity.listed,
    positions: positionsOf(mentions, from?.start),
    titles: entity.titles ?? [],
    aliases: aliasesOf(index.marks.get(entity.id) ?? [], entity.name),
    snippets: bestSnippets(text, sentences, mentions, index.analysis.annotations, from?.start),
    related: relatedTo(index, sentences, entity),
    events: eventsWith(index, entity.id).flatMap((event) => linkToEvent(index, event)),
    figures: figuresOf(index, entity),
    hasMap: entity.place !== undefined,
    ...roles,
    ...(description !== undefined && { description }),
    ...(description !== undefined && entity.descriptionFrom && { descriptionFrom: entity.descriptionFrom }),
    ...describedAt(text, entity),
    ...(from && { why: whyMarked(from, entity) }),
    ...(entity.sources?.length && { source: entity.sources.join(', ') }),
    ...(entity.licence !== undefined && { licence: entity.licence }),
  };
}

/** The description is the article's own words. */
function describedAt(text: string, { description = '', descriptionFrom }: Entity): { readonly describedAt?: Range } {
  const start = descriptionFrom === 'article' && description !== '' ? text.indexOf(description) : -1;
  return start < 0 ? {} : { describedAt: { start, end: start + description.length } };
}

/** Spellings other than the name, the commonest first; inferred mentions ("the Group") are no names. */
export function aliasesOf(marks: readonly Annotation[], name: string): string[] {
  const counts = new Map<string, number>();
  for (const mark of marks) {
    if (mark.kind !== 'entity' || mark.inferred || mark.text === name) continue;
    const spelling = mark.text.replace(/\s+/g, ' ');
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return [...counts].sort((left, right) => right[1] - left[1]).map(([spelling]) => spelling);
}
