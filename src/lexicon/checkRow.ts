import type { LexiconEvent, LexiconRelation } from '../core/lexicon';
import type { DatedRole } from '../core/model';
import { isAfter, isCalendarDate, isInterval } from './dates';
import { FieldReader, type Path, type RowProblem } from './fieldReader';
import { formWords } from './formWords';
import { present } from './present';
import { readForms } from './readForms';
import { descriptionLimit, eventFields, type Row, roleFields, rowFields } from './schema';
import { actorRoles, entityTypes, eventTypes, relationTypes } from './vocabulary';

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export interface CheckedRow {
  /** Absent when the row is beyond use. */
  readonly row?: Row;
  readonly problems: readonly RowProblem[];
}

/**
 * Reads one row of any origin; never throws.
 * @param mayExtend whether a row may leave out type, name and description, to extend an entry of an earlier layer
 */
export function checkRow(value: unknown, mayExtend: boolean): CheckedRow {
  const reader = new FieldReader();
  const fields = reader.record(value, [], 'a row', rowFields);
  const row = fields && readRow(reader, fields, mayExtend);
  return { problems: reader.problems, ...(row && { row }) };
}

function readRow(reader: FieldReader, fields: Readonly<Record<string, unknown>>, mayExtend: boolean): Row | undefined {
  const id = readId(reader, fields.id, ['id']);
  if (fields.id === undefined) reader.report([], 'a row needs an id');
  const name = reader.text(fields.name, ['name']);
  const type = reader.choice(fields.type, ['type'], entityTypes);
  const description = reader.text(fields.description, ['description'], descriptionLimit);
  if (!mayExtend || fields.type !== undefined) reportMissing(reader, fields);
  const event = readEvent(reader, fields.event);
  if (event && type !== undefined && type !== 'event')
    reader.report(['event'], `only an entry of type event has this field, not a ${type}`);
  const optional = present({
    type,
    subtype: reader.text(fields.subtype, ['subtype']),
    name,
    description,
    roles: fields.roles === undefined ? undefined : readRoles(reader, fields.roles),
    relations: fields.relations === undefined ? undefined : readRelations(reader, fields.relations),
    event,
    source: reader.text(fields.source, ['source']),
    licence: reader.text(fields.licence, ['licence']),
    not: fields.not === undefined ? undefined : reader.texts(fields.not, ['not']).map((item) => formWords(item.text)),
  });
  const forms = readForms(reader, fields, name);
  const mute = reader.flag(fields.mute, ['mute']);
  return id === undefined ? undefined : { id, ...optional, forms, mute };
}

function reportMissing(reader: FieldReader, fields: Readonly<Record<string, unknown>>): void {
  for (const field of ['type', 'name', 'description']) {
    if (fields[field] === undefined) reader.report([], `the row needs a ${field}`);
  }
}

function readId(reader: FieldReader, value: unknown, path: Path): string | undefined {
  const id = reader.text(value, path);
  if (id === undefined || idPattern.test(id)) return id;
  reader.report(path, `the id "${id}" must be of lower-case letters, digits and single hyphens`);
  return undefined;
}

function readRoles(reader: FieldReader, value: unknown): DatedRole[] {
  return reader.items(value, ['roles']).flatMap((item) => {
    const fields = reader.record(item.value, item.path, 'a role', roleFields);
    if (!fields) return [];
    const title = reader.text(fields.title, [...item.path, 'title']);
    if (fields.title === undefined) reader.report(item.path, 'a role needs a title');
    const from = readDate(reader, fields.from, [...item.path, 'from']);
    const to = readDate(reader, fields.to, [...item.path, 'to']);
    if (from !== undefined && to !== undefined && isAfter(from, to))
      reader.report(item.path, `the role ends (${to}) before it begins (${from})`);
    return title === undefined ? [] : [{ title, ...present({ from, to }) }];
  });
}

function readDate(reader: FieldReader, value: unknown, path: Path): string | undefined {
  const date = reader.text(value, path);
  if (date === undefined || isCalendarDate(date)) return date;
  reader.report(path, `"${date}" is not a date (2012, 2012-05 or 2012-05-07)`);
  return undefined;
}

function readRelations(reader: FieldReader, value: unknown): LexiconRelation[] {
  return reader.items(value, ['relations']).flatMap((item) => {
    const [type, entry] = readPair(reader, item.value, item.path, 'relation', relationTypes) ?? [];
    return type === undefined || entry === undefined ? [] : [{ type, entry }];
  });
}

/** "WORD ENTRY-ID", the word one of those known. */
function readPair<Name extends string>(
  reader: FieldReader,
  value: unknown,
  path: Path,
  what: string,
  names: readonly Name[],
): readonly [Name, string] | undefined {
  const text = reader.text(value, path);
  if (text === undefined) return undefined;
  const [word = '', entry = '', ...more] = text.split(/\s+/);
  if (!(names as readonly string[]).includes(word)) reader.report(path, `unknown ${what} "${word}"; known: ${names.join(', ')}`);
  else if (more.length > 0 || !idPattern.test(entry)) reader.report(path, `a ${what} is written "${word} ENTRY-ID", not "${text}"`);
  else return [word as Name, entry];
  return undefined;
}

function readEvent(reader: FieldReader, value: unknown): LexiconEvent | undefined {
  if (value === undefined) return undefined;
  const fields = reader.record(value, ['event'], 'an event', eventFields);
  if (!fields) return undefined;
  const type = reader.choice(fields.type, ['event', 'type'], eventTypes);
  if (fields.type === undefined) reader.report(['event'], 'an event needs a type');
  const when = reader.text(fields.when, ['event', 'when']);
  if (when !== undefined && !isInterval(when)) reader.report(['event', 'when'], `"${when}" is not a date or interval of ISO 8601 or EDTF`);
  const places = reader.texts(fields.places, ['event', 'places']).flatMap((item) => readId(reader, item.text, item.path) ?? []);
  const actors = reader.items(fields.actors, ['event', 'actors']).flatMap((item) => {
    const [role, entry] = readPair(reader, item.value, item.path, 'actor', actorRoles) ?? [];
    return role === undefined || entry === undefined ? [] : [{ entry, role }];
  });
  return type === undefined ? undefined : { type, ...present({ when }), places, actors };
}
