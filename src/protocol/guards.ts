import type { Range } from '../core/model';
import { markTypes } from './markTypes';
import type { HostMessage, Place, Preferences, ReaderMessage } from './messages';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const isString: Check = (value) => typeof value === 'string';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isIndex: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** A few letters behind dots, so that no name leads elsewhere. */
const isEnding: Check = (value) => isString(value) && /^(?:\.[a-z]{1,12}){1,2}$/.test(value as string);

const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
/** Holes count: `every` would leave them out. */
const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!check(item)) return false;
    return true;
  };

/** Own properties only, so that nothing is read from a polluted prototype. */
function hasFields(value: unknown, fields: Fields): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const record = value as Record<string, unknown>;
  return Object.keys(fields).every((name) => fields[name]?.(Object.hasOwn(record, name) ? record[name] : undefined) === true);
}

const shape =
  (fields: Fields): Check =>
  (value) =>
    hasFields(value, fields);

const isRange: Check = (value) => hasFields(value, { start: isIndex, end: isIndex }) && (value as Range).start <= (value as Range).end;

const placeFields: Fields = { block: isIndex, offset: isIndex };

const choiceFields: Fields = {
  marksShown: isBoolean,
  density: oneOf('all', 'firstPerSection', 'first'),
  hiddenTypes: listOf(oneOf(...markTypes)),
};

const preferenceFields: Fields = {
  ...choiceFields,
  hoverMode: oneOf('hover', 'modifier', 'click', 'off'),
  hoverDelay: isNumber,
  hidingDelay: isNumber,
  font: oneOf('serif', 'editor'),
  fontSize: isNumber,
  measure: isNumber,
};

const isAnnotation: Check = (value) =>
  isRange(value) &&
  (hasFields(value, { kind: oneOf('entity'), type: isString, text: isString, entity: isString }) ||
    hasFields(value, { kind: oneOf('figure'), type: isString, text: isString, figure: isString }));

const isEvent: Check = (value) =>
  hasFields(value, {
    id: isString,
    type: isString,
    label: isString,
    mentions: listOf(isRange),
    actors: listOf(shape({ entity: isString })),
  });

const isAnalysis = shape({
  version: oneOf(1),
  article: shape({ blocks: listOf((block) => isRange(block) && hasFields(block, { kind: isString })), words: isIndex, language: isString }),
  annotations: listOf(isAnnotation),
  entities: listOf(shape({ id: isString, name: isString, type: isString, listed: isBoolean, mentions: isIndex })),
  figures: listOf(shape({ id: isString, type: isString })),
  events: listOf(isEvent),
  statements: listOf(isRange),
  warnings: listOf(shape({ code: isString, message: isString })),
});

const isArticle = shape({
  version: isIndex,
  blocks: listOf(shape({ html: isString, first: isIndex })),
  analysis: isAnalysis,
  text: isString,
});

const isWordsAction = oneOf('addToLexicon', 'aliasOf', 'notThis', 'mute', 'addNote', 'editNote', 'attachNote', 'deleteNote', 'copyNote');
const isNumberOfAny: Check = (value) => typeof value === 'number' && Number.isFinite(value);
/** Nothing but moves, lines and closings. */
const isPathData: Check = (value) => isString(value) && /^[MLz\d. -]*$/.test(value as string);
const spotFields: Fields = { x: isNumberOfAny, y: isNumberOfAny };
const isPicture = shape({
  words: isString,
  land: isPathData,
  own: isPathData,
  spot: optional(shape(spotFields)),
  labels: listOf(shape({ ...spotFields, text: isString, isOwn: isBoolean })),
});

const hostMessages: Readonly<Record<HostMessage['type'], Fields>> = {
  showArticle: { article: isArticle, preferences: isPreferences, place: optional(isPlace) },
  showBlocks: { blocks: listOf(shape({ number: isIndex, html: isString })) },
  setPreferences: { preferences: isPreferences },
  reveal: { range: isRange, focus: isBoolean },
  walk: { step: oneOf(1, -1), sameEntity: isBoolean },
  scrollTo: { readingOffset: isIndex },
  run: { action: oneOf('marks', 'lens', 'outline', 'timeline', 'ledger', 'keys', 'find', 'back', 'forward') },
  ask: { action: isWordsAction },
  showNotes: { notes: listOf((note) => isRange(note) && hasFields(note, { id: isString, text: isString, formerly: optional(isString) })) },
  spotlight: { id: optional(isString) },
  showMap: { id: isString, picture: optional(isPicture) },
  showProblem: { title: isString, detail: isString },
};

const readerMessages: Readonly<Record<ReaderMessage['type'], Fields>> = {
  ready: {},
  didPaint: { milliseconds: isNumber, marks: isIndex },
  didMove: { place: isPlace, isFollowing: isBoolean },
  didFocus: { id: isString },
  didAskForSource: { readingOffset: isIndex },
  didAskForUnknownNames: {},
  didAskFor: { action: isWordsAction, words: optional((value) => isRange(value) && hasFields(value, { id: optional(isString) })) },
  didAskForMap: { id: isString },
  didAskToCopy: { text: isString },
  didAskToSave: { text: isString, ending: isEnding },
  didChooseMarks: { choice: shape(choiceFields) },
  didChangeSpotlight: { id: optional(isString) },
  didChangeTrail: { back: isBoolean, forward: isBoolean },
  didFail: { message: isString },
};

function isMessage(value: unknown, messages: Readonly<Record<string, Fields>>): boolean {
  if (!hasFields(value, { type: isString })) return false;
  const type = (value as { type: string }).type;
  return Object.hasOwn(messages, type) && hasFields(value, messages[type] ?? {});
}

/** Whether a value, usually read back from the page's state, is a reading place. */
export function isPlace(value: unknown): value is Place {
  return hasFields(value, placeFields);
}

export function isPreferences(value: unknown): value is Preferences {
  return hasFields(value, preferenceFields);
}

/** Whether a value that reached the reader is an order of the host's. */
export function isHostMessage(value: unknown): value is HostMessage {
  return isMessage(value, hostMessages);
}

/** Whether a value that reached the host is a fact from the reader. */
export function isReaderMessage(value: unknown): value is ReaderMessage {
  return isMessage(value, readerMessages);
}
