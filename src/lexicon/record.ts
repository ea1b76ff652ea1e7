import type { LexiconEntry, LexiconRelation } from '../core/lexicon';
import { present } from './present';
import type { Row } from './schema';

/** What the file knows of an entry besides its id, type and layer. */
export type EntryFields = Partial<Omit<LexiconEntry, 'id' | 'type' | 'layer'>>;

/** A record: fields by position, since names would be half of it. What many entries have alike lies in tables instead. */
export function encodeRecord({ description, roles, event }: Row): string {
  const fields = [
    description,
    roles?.map((role) => [role.title, role.from ?? null, role.to ?? null]),
    event && [event.type, event.when ?? null, event.places, event.actors.map((actor) => [actor.role, actor.entry])],
  ];
  while (fields.length > 0 && fields.at(-1) === undefined) fields.pop();
  return JSON.stringify(fields);
}

type Encoded<Type> = Type | null | undefined;
type EncodedRecord = readonly [
  description: Encoded<string>,
  roles: Encoded<readonly (readonly [string, string | null, string | null])[]>,
  event: Encoded<readonly [EventType, string | null, readonly string[], readonly (readonly [ActorRole, string])[]]>,
];
type EventType = NonNullable<LexiconEntry['event']>['type'];
type ActorRole = NonNullable<LexiconEntry['event']>['actors'][number]['role'];

export function decodeRecord(text: string): EntryFields {
  const [description, roles, event] = JSON.parse(text) as EncodedRecord;
  return present({
    description: description ?? undefined,
    roles: roles?.map(([title, from, to]) => ({ title, ...present({ from: from ?? undefined, to: to ?? undefined }) })),
    event: event ? decodeEvent(event) : undefined,
  });
}

function decodeEvent([type, when, places, actors]: NonNullable<EncodedRecord[2]>): NonNullable<LexiconEntry['event']> {
  return { type, ...(when !== null && { when }), places, actors: actors.map(([role, entry]) => ({ entry, role })) };
}

/** Source, licence and subtype, which thousands of entries have alike; empty texts for what is not there. */
export function sharedTexts({ source = '', licence = '', subtype = '' }: Row): string[] {
  return source === '' && licence === '' && subtype === '' ? [] : [source, licence, subtype];
}

export function fromSharedTexts([source, licence, subtype]: readonly string[]): EntryFields {
  return present({ source: source || undefined, licence: licence || undefined, subtype: subtype || undefined });
}

/** "located-in france": all towns of a country share one list. */
export function relationTexts(relations: readonly LexiconRelation[]): string[] {
  return relations.map(({ type, entry }) => `${type} ${entry}`);
}

export function fromRelationTexts(texts: readonly string[]): LexiconRelation[] {
  return texts.map((text) => {
    const [type, entry = ''] = text.split(' ');
    return { type: type as LexiconRelation['type'], entry };
  });
}
