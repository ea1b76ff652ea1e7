import type { LexiconEntry } from '../core/lexicon';
import { present } from './present';
import type { Row } from './schema';

/** What the file knows of an entry besides its id, type and layer. */
export type EntryFields = Partial<Omit<LexiconEntry, 'id' | 'type' | 'layer'>>;

/** A record: fields by position, since names would be half of it. Source and licence lie in a table of their own. */
export function encodeRecord(row: Row): string {
  const { subtype, name, description, roles, relations, event } = row;
  const fields = [
    name,
    description,
    subtype,
    roles?.map((role) => [role.title, role.from ?? null, role.to ?? null]),
    relations?.map((relation) => [relation.type, relation.entry]),
    event && [event.type, event.when ?? null, event.places, event.actors.map((actor) => [actor.role, actor.entry])],
  ];
  while (fields.length > 0 && fields.at(-1) === undefined) fields.pop();
  return JSON.stringify(fields);
}

type Encoded<Type> = Type | null | undefined;
type EncodedRecord = readonly [
  name: Encoded<string>,
  description: Encoded<string>,
  subtype: Encoded<string>,
  roles: Encoded<readonly (readonly [string, string | null, string | null])[]>,
  relations: Encoded<readonly (readonly [LexiconEntry['relations'][number]['type'], string])[]>,
  event: Encoded<readonly [EventType, string | null, readonly string[], readonly (readonly [ActorRole, string])[]]>,
];
type EventType = NonNullable<LexiconEntry['event']>['type'];
type ActorRole = NonNullable<LexiconEntry['event']>['actors'][number]['role'];

export function decodeRecord(text: string): EntryFields {
  const [name, description, subtype, roles, relations, event] = JSON.parse(text) as EncodedRecord;
  return present({
    name: name ?? undefined,
    description: description ?? undefined,
    subtype: subtype ?? undefined,
    roles: roles?.map(([title, from, to]) => ({ title, ...present({ from: from ?? undefined, to: to ?? undefined }) })),
    relations: relations?.map(([type, entry]) => ({ type, entry })),
    event: event ? decodeEvent(event) : undefined,
  });
}

function decodeEvent([type, when, places, actors]: NonNullable<EncodedRecord[5]>): NonNullable<LexiconEntry['event']> {
  return { type, ...(when !== null && { when }), places, actors: actors.map(([role, entry]) => ({ entry, role })) };
}
