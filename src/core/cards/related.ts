import { lastStartingBy } from '../lastStartingBy';
import type { Entity, Range, Relation } from '../model';
import { type ArticleIndex, rangesOf } from './articleIndex';
import type { RelatedLink } from './card';
import { linkTo } from './links';
import type { SentenceRanges } from './sentenceRanges';
import { wording } from './wording';

const shownAtMost = 6;

/** Entities that a relation ties to this one, then those that share most sentences with it. */
export function relatedTo(index: ArticleIndex, sentences: SentenceRanges, entity: Entity): RelatedLink[] {
  const shared = sharedSentences(index, sentences, entity.id);
  const links = new Map<string, RelatedLink>();
  const add = (id: string, relation: Relation['type'] | undefined, detail: string): void => {
    const link = links.has(id) || id === entity.id ? undefined : linkTo(index, id, detail);
    if (link) links.set(id, { ...link, shared: shared.get(id) ?? 0, ...(relation && { relation }) });
  };
  for (const relation of entity.relations ?? []) add(relation.entity, relation.type, wording.relation[relation.type]);
  for (const other of index.analysis.entities) {
    for (const relation of other.relations ?? []) {
      if (relation.entity === entity.id) add(other.id, relation.type, wording.relationBack[relation.type]);
    }
  }
  const bySentences = [...shared].sort((left, right) => right[1] - left[1]);
  for (const [id, count] of bySentences.slice(0, shownAtMost + links.size)) {
    if (isShownBySentences(index.entities.get(id))) add(id, undefined, wording.sharedSentences(count));
  }
  return [...links.values()].slice(0, shownAtMost);
}

function isShownBySentences(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.type !== 'event' && entity.type !== 'language';
}

/** By entity id: in how many sentences it stands together with this one, in reading order of first meeting. */
function sharedSentences(index: ArticleIndex, sentences: SentenceRanges, id: string): Map<string, number> {
  const counts = new Map<string, number>();
  let last = -1;
  for (const mention of rangesOf(index, id)) {
    const sentence = sentences.at(mention.start);
    if (!sentence || sentence.start === last) continue;
    last = sentence.start;
    for (const other of entitiesIn(index, sentence)) {
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return counts;
}

function entitiesIn(index: ArticleIndex, sentence: Range): ReadonlySet<string> {
  const { annotations } = index.analysis;
  const found = new Set<string>();
  for (let at = lastStartingBy(annotations, sentence.start - 1) + 1; at < annotations.length; at += 1) {
    const annotation = annotations[at];
    if (!annotation || annotation.start >= sentence.end) break;
    if (annotation.kind === 'entity') found.add(annotation.entity);
  }
  return found;
}
