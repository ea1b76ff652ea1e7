import type { Building } from './building';
import type { Draft, EntityDraft, EventDraft, FigureMark, Mention, StatementDraft } from './draft';
import { lastStartingBy } from './lastStartingBy';
import type { Lexicon, LexiconEntry } from './lexicon';
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
import { withFields } from './withFields';

const entityId = (index: number): string => `e${index + 1}`;
export const figureId = (index: number): string => `f${index + 1}`;
const eventId = (index: number): string => `v${index + 1}`;
export const statementId = (index: number): string => `s${index + 1}`;

/** Turns the last draft into the public result: numbers become ids, lexicon facts are looked up. */
export function toAnalysis(draft: Draft): Analysis {
  const { text, ...article } = draft.article;
  const index = indexOf(draft);
  return {
    version: 1,
    article,
    annotations: annotationsOf(draft, text),
    entities: draft.entities.map((entity, number) => toEntity(draft, entity, number, index)),
    figures: draft.figures.map(toFigure),
    events: draft.events.map(toEvent),
    statements: draft.statements.map(toStatement),
    warnings: warningsOf(draft),
  };
}

/** What entities are looked up by, gathered in one walk over the draft. */
interface EntityIndex {
  /** By number of the entity. */
  readonly mentions: Uint32Array;
  /** By number of the entity: the event that it is. */
  readonly events: ReadonlyMap<number, number>;
  /** By number of the entity: what the text says of it and others. */
  readonly relations: ReadonlyMap<number, readonly Relation[]>;
  /** By lexicon id: the number of the entity. */
  readonly entries: ReadonlyMap<string, number>;
}

function indexOf(draft: Draft): EntityIndex {
  const mentions = new Uint32Array(draft.entities.length);
  for (const { entity } of draft.mentions) if (entity !== undefined) mentions[entity] = (mentions[entity] ?? 0) + 1;
  const events = new Map<number, number>();
  draft.events.forEach(({ entity }, number) => {
    if (entity !== undefined && !events.has(entity)) events.set(entity, number);
  });
  const entries = new Map<string, number>();
  draft.entities.forEach(({ entry }, number) => {
    if (entry !== undefined) entries.set(draft.lexicon.entry(entry).id, number);
  });
  return { mentions, events, entries, relations: relationsOf(draft) };
}

function relationsOf(draft: Draft): ReadonlyMap<number, readonly Relation[]> {
  const byEntity = new Map<number, Relation[]>();
  for (const { type, from, to, start } of draft.relations) {
    const statement = lastStartingBy(draft.statements, start);
    const relation: Building<Relation> = { type, entity: entityId(to), from: 'article' };
    if (start < (draft.statements[statement]?.end ?? 0)) relation.statement = statementId(statement);
    const known = byEntity.get(from);
    if (known) known.push(relation);
    else byEntity.set(from, [relation]);
  }
  return byEntity;
}

const isKnown = (relations: readonly Relation[] | undefined, { type, entity }: Relation): boolean =>
  relations?.some((other) => other.type === type && other.entity === entity) ?? false;

function annotationsOf(draft: Draft, text: string): Annotation[] {
  const marks: Annotation[] = [];
  for (const mention of draft.mentions) if (mention.entity !== undefined) marks.push(toMark(draft, mention, mention.entity, text));
  draft.figures.forEach((figure, index) => {
    marks.push(toFigureMark(figure, index, text));
  });
  return marks.sort((left, right) => left.start - right.start || right.end - left.end);
}

function toMark(draft: Draft, mention: Mention, entity: number, text: string): EntityAnnotation {
  const surface = text.slice(mention.start, mention.end);
  const mark: Building<EntityAnnotation> = {
    start: mention.start,
    end: mention.end,
    text: surface,
    kind: 'entity',
    type: mention.type,
    entity: entityId(entity),
    confidence: mention.confidence,
    rule: mention.rule,
  };
  if (mention.inferred) mark.inferred = true;
  if (mention.form !== undefined && mention.form !== surface) mark.form = mention.form;
  if (mention.rivalEntries?.length) mark.rivals = mention.rivalEntries.map((entry) => draft.lexicon.entry(entry).name);
  return mark;
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

function toEntity(draft: Draft, entity: EntityDraft, number: number, index: EntityIndex): Entity {
  const result: Building<Entity> = {
    id: entityId(number),
    name: entity.name,
    type: entity.type,
    mentions: index.mentions[number] ?? 0,
    listed: entity.entry !== undefined,
  };
  const event = index.events.get(number);
  if (entity.subtype !== undefined) result.subtype = entity.subtype;
  if (entity.titles.length > 0) result.titles = entity.titles;
  if (event !== undefined) result.event = eventId(event);
  const told = index.relations.get(number);
  if (entity.entry !== undefined) addListedFacts(result, draft.lexicon.entry(entity.entry), draft, index);
  else if (entity.described && entity.described.end > entity.described.start) {
    result.description = draft.article.text.slice(entity.described.start, entity.described.end);
    result.descriptionFrom = 'article';
  }
  if (told) result.relations = [...(result.relations ?? []), ...told.filter((each) => !isKnown(result.relations, each))];
  return result;
}

function addListedFacts(result: Building<Entity>, entry: LexiconEntry, draft: Draft, index: EntityIndex): void {
  const { published } = draft.article;
  const relations: Relation[] = [];
  for (const relation of entry.relations) {
    const other = index.entries.get(relation.entry);
    if (other !== undefined) relations.push({ type: relation.type, entity: entityId(other), from: 'lexicon' });
  }
  const role = published === undefined ? undefined : roleAt(entry.roles, published);
  result.entry = entry.id;
  result.description = role ? `${role.title}. ${entry.description}` : entry.description;
  result.descriptionFrom = 'lexicon';
  result.sources = [entry.source];
  result.licence = entry.licence;
  result.layer = entry.layer;
  if (entry.subtype !== undefined) result.subtype = entry.subtype;
  if (relations.length > 0) result.relations = relations;
  if (entry.roles.length > 0) result.roles = entry.roles;
  const country = entry.at && countryOf(entry, draft.lexicon);
  if (entry.at) result.place = { at: entry.at, ...(country !== undefined && { country }) };
}

/** Entry id of the state or territory that a place belongs to, as far as relations tell; of a state its own. */
function countryOf(entry: LexiconEntry, lexicon: Lexicon): string | undefined {
  let at = entry;
  for (let steps = 0; steps < 5 && !isCountry(at); steps += 1) {
    const up = at.relations.find(({ type }) => type === 'located-in' || type === 'part-of' || type === 'capital-of');
    const number = up === undefined ? -1 : lexicon.indexOf(up.entry);
    if (number < 0) return undefined;
    at = lexicon.entry(number);
  }
  return isCountry(at) ? at.id : undefined;
}

const isCountry = ({ type, subtype }: LexiconEntry): boolean => type === 'state' || subtype === 'territory';

/** The role held on a day; of two, the one that began later. Dates of any precision compare by their common prefix. */
export function roleAt(roles: readonly DatedRole[], day: string): DatedRole | undefined {
  const held = roles.filter((role) => (role.from === undefined || role.from <= day) && (role.to === undefined || day <= `${role.to}~`));
  return held.sort((left, right) => (right.from ?? '').localeCompare(left.from ?? ''))[0];
}

function toFigure(mark: FigureMark, index: number): Figure {
  return { id: figureId(index), type: mark.type, ...mark.figure };
}

function toEvent(event: EventDraft, index: number): Event {
  const result: Building<Event> = {
    id: eventId(index),
    type: event.type,
    label: event.label,
    listed: event.listed,
    status: event.status,
    mentions: event.mentions,
    actors: event.actors.map((actor) => ({ entity: entityId(actor.entity), role: actor.role })),
    places: event.places.map(entityId),
    figures: event.figures.map(figureId),
  };
  if (event.count !== undefined) result.count = event.count;
  if (event.when) result.when = event.when;
  if (event.entity !== undefined) result.entity = entityId(event.entity);
  if (event.statement !== undefined) result.statement = statementId(event.statement);
  return result;
}

function toStatement(statement: StatementDraft, index: number): Statement {
  return withFields(statement, { id: statementId(index), sources: statement.sources.map(toSource) });
}

function toSource({ kind, start, end, entity }: StatementDraft['sources'][number]): Statement['sources'][number] {
  return entity === undefined ? { kind, start, end } : { kind, start, end, entity: entityId(entity) };
}

function warningsOf(draft: Draft): Warning[] {
  const warnings = [...draft.warnings];
  const isUnresolved = ({ figure }: FigureMark): boolean => figure.relative?.anchor === 'published' && figure.interval === undefined;
  if (draft.article.published === undefined && draft.figures.some(isUnresolved)) {
    warnings.push({
      code: 'relative-dates-unresolved',
      message: 'The article has no published date, so dates such as "last year" are not resolved.',
    });
  }
  return warnings;
}
