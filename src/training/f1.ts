import type { Annotation, EntityType } from '../core/model';
import type { GoldName, NameClass } from './writeArticle';

/** Counts of exact matches: by span and class, and by span alone. */
export interface Tally {
  gold: number;
  found: number;
  typed: number;
  span: number;
}

export const emptyTally = (): Tally => ({ gold: 0, found: 0, typed: 0, span: 0 });

const classOfType: Readonly<Partial<Record<EntityType, NameClass>>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  state: 'place',
  group: 'other',
  event: 'other',
  work: 'other',
  product: 'other',
  language: 'other',
};

/** Adds one article: the outermost names found against the source's. Adjectives of states count as `other`, as the source has it. */
export function tally(sum: Tally, gold: readonly GoldName[], annotations: readonly Annotation[]): void {
  const wanted = new Map(gold.map((name) => [`${name.start} ${name.end}`, name.type]));
  let outerEnd = -1;
  sum.gold += gold.length;
  for (const mark of annotations) {
    if (mark.kind !== 'entity' || mark.inferred || mark.start < outerEnd) continue;
    outerEnd = mark.end;
    sum.found += 1;
    const type = wanted.get(`${mark.start} ${mark.end}`);
    if (type === undefined) continue;
    sum.span += 1;
    const own = mark.rule === 'demonym' ? 'other' : classOfType[mark.type];
    if (own === type) sum.typed += 1;
  }
}

export function f1(right: number, { gold, found }: Tally): number {
  return (200 * right) / Math.max(1, gold + found);
}
