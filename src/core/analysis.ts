import type { Draft, EntityDraft, EventDraft, FigureMark, Mention, StatementDraft } from './draft';
import type { LexiconEntry } from './lexicon';
import type {
  Analysis,
  Annotation,
  DatedRole,
  Entity,
  EntityAnnotation,
  Event,
  Figure,
  FigureAnnotation,
  Relation,
  Statement,
  Warning,
} from './model';

const entityId = (index: number): string => `e${index + 1}`;
export const figureId = (index: number): string => `f${index + 1}`;
const eventId = (index: number): string => `v${index + 1}`;
export const statementId = (index: number): string => `s${index + 1}`;

/** Turns the last draft into the public result: numbers become ids, lexicon facts are looked up. */
export function toAnalysis(draft: Draft): Analysis {
  const { text, ...article } = draft.article;
  const entryIndex = new Map<string, number>();
  draft.entities.forEach((entity, index) => {
    if (entity.entry !== undefined) entryIndex.set(draft.lexicon.entry(entity.entry).id, index);
  });
  return {
    version: 1,
    article,
    annotations: annotationsOf(draft, text),
    entities: draft.entities.map((entity, index) => toEntity(draft, entity, index, entryIndex)),
    figures: draft.figures.map(toFigure),
    events: draft.events.map(toEvent),
    statements: draft.statements.map(toStatement),
    warnings: warningsOf(draft),
  };
}

function annotationsOf(draft: Draft, text: string): Annotation[] {
  const marks: Annotation[] = [
    ...draft.mentions.filter((mention) => mention.entity !== undefined).map((mention) => toMark(draft, mention, text)),
    ...draft.figures.map((figure, index) => toFigureMark(figure, index, text)),
  ];
  return marks.sort((left, right) => left.start - right.start || right.end - left.end);
}

function toMark(draft: Draft, mention: Mention, text: string): EntityAnnotation {
  const surface = text.slice(mention.start, mention.end);
  const rivals = mention.rivalEntries?.map((entry) => draft.lexicon.entry(entry).name);
  return {
    start: mention.start,
    end: mention.end,
    text: surface,
    kind: 'entity',
    type: mention.type,
    entity: entityId(mention.entity ?? 0),
    confidence: mention.confidence,
    rule: mention.rule,
    ...(mention.inferred && { inferred: true }),
    ...(mention.form !== undefined && mention.form !== surface && { form: mention.form }),
    ...(rivals?.length && { rivals }),
  };
}

function toFigureMark(mark: FigureMark, index: number, text: string): FigureAnnotation {
  return {
    start: mark.start,
    end: mark.end,
    text: text.slice(mark.start, mark.end),
    kind: 'figure',
    type: mark.type,
    figure: figureId(index),
    confidence: mark.confidence,
  };
}

function toEntity(draft: Draft, entity: EntityDraft, index: number, entryIndex: ReadonlyMap<string, number>): Entity {
  const event = draft.events.findIndex((candidate) => candidate.entity === index);
  const base = {
    id: entityId(index),
    name: entity.name,
    type: entity.type,
    mentions: draft.mentions.filter((mention) => mention.entity === index).length,
    ...(entity.subtype !== undefined && { subtype: entity.subtype }),
    ...(entity.titles.length > 0 && { titles: entity.titles }),
    ...(event >= 0 && { event: eventId(event) }),
  };
  if (entity.entry === undefined) {
    const described = entity.described && draft.article.text.slice(entity.described.start, entity.described.end);
    return { ...base, listed: false, ...(described && { description: described, descriptionFrom: 'article' as const }) };
  }
  return { ...base, ...listedFacts(draft.lexicon.entry(entity.entry), draft.article.published, entryIndex) };
}

type ListedFacts = Omit<Entity, 'id' | 'name' | 'type' | 'mentions'>;

function listedFacts(entry: LexiconEntry, published: string | undefined, entryIndex: ReadonlyMap<string, number>): ListedFacts {
  const relations: Relation[] = [];
  for (const relation of entry.relations) {
    const other = entryIndex.get(relation.entry);
    if (other !== undefined) relations.push({ type: relation.type, entity: entityId(other), from: 'lexicon' });
  }
  const role = published === undefined ? undefined : roleAt(entry.roles, published);
  return {
    entry: entry.id,
    listed: true,
    description: role ? `${role.title}. ${entry.description}` : entry.description,
    descriptionFrom: 'lexicon',
    sources: [entry.source],
    licence: entry.licence,
    layer: entry.layer,
    ...(entry.subtype !== undefined && { subtype: entry.subtype }),
    ...(relations.length > 0 && { relations }),
    ...(entry.roles.length > 0 && { roles: entry.roles }),
  };
}

/** The role held on a day; of two, the one that began later. Dates of any precision compare by their common prefix. */
export function roleAt(roles: readonly DatedRole[], day: string): DatedRole | undefined {
  const held = roles.filter((role) => (role.from === undefined || role.from <= day) && (role.to === undefined || day <= `${role.to}~`));
  return held.sort((left, right) => (right.from ?? '').localeCompare(left.from ?? ''))[0];
}

function toFigure(mark: FigureMark, index: number): Figure {
  return { id: figureId(index), type: mark.type, ...mark.figure };
}

function toEvent(event: EventDraft, index: number): Event {
  const { entity, actors, places, figures, statement, ...rest } = event;
  return {
    id: eventId(index),
    ...rest,
    ...(entity !== undefined && { entity: entityId(entity) }),
    actors: actors.map((actor) => ({ entity: entityId(actor.entity), role: actor.role })),
    places: places.map(entityId),
    figures: figures.map(figureId),
    ...(statement !== undefined && { statement: statementId(statement) }),
  };
}

function toStatement(statement: StatementDraft, index: number): Statement {
  return {
    ...statement,
    id: statementId(index),
    sources: statement.sources.map(({ entity, ...source }) => ({ ...source, ...(entity !== undefined && { entity: entityId(entity) }) })),
  };
}

function warningsOf(draft: Draft): Warning[] {
  const warnings = [...draft.warnings];
  const unresolved = draft.figures.some((mark) => mark.figure.relative !== undefined && mark.figure.interval === undefined);
  if (unresolved) {
    warnings.push({
      code: 'relative-dates-unresolved',
      message: 'The article has no published date, so dates such as "last year" are not resolved.',
    });
  }
  return warnings;
}
