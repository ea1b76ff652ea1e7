import type { Analysis, Annotation, Entity, Event, Figure, Range, Statement } from '../model';

/** What cards and trees look up again and again, found once for each call. Linear in the analysis. */
export interface ArticleIndex {
  readonly analysis: Analysis;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly events: ReadonlyMap<string, Event>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** Annotations by the id of their entity or figure, in reading order. */
  readonly marks: ReadonlyMap<string, readonly Annotation[]>;
}

export function indexArticle(analysis: Analysis): ArticleIndex {
  const marks = new Map<string, Annotation[]>();
  for (const annotation of analysis.annotations) {
    const id = idOf(annotation);
    const known = marks.get(id);
    if (known) known.push(annotation);
    else marks.set(id, [annotation]);
  }
  return {
    analysis,
    entities: byId(analysis.entities),
    figures: byId(analysis.figures),
    events: byId(analysis.events),
    statements: byId(analysis.statements),
    marks,
  };
}

export function idOf(annotation: Annotation): string {
  return annotation.kind === 'entity' ? annotation.entity : annotation.figure;
}

/** Mentions of an entity, figure or event in reading order. */
export function rangesOf(index: ArticleIndex, id: string): readonly Range[] {
  return index.events.get(id)?.mentions ?? index.marks.get(id)?.map(({ start, end }) => ({ start, end })) ?? [];
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
