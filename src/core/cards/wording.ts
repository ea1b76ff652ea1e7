import type { FindingKind } from '../ledger/finding';
import type { FormKind } from '../lexicon';
import type { Direction } from '../map/whereIn';
import type {
  ActorRole,
  Attribution,
  EntityAnnotation,
  EntityType,
  EventStatus,
  EventTime,
  EventType,
  Figure,
  FigureType,
  LexiconLayer,
  Precision,
  RelationType,
  Statement,
} from '../model';
import type { LedgerColumn } from './ledgerColumns';

/** Every English word that cards and trees show. A translation is another object of this shape. */
export const wording = {
  entityType: {
    person: 'Person',
    organization: 'Organization',
    state: 'State',
    group: 'Group',
    place: 'Place',
    event: 'Event',
    work: 'Work',
    product: 'Product',
    language: 'Language',
  } satisfies Record<EntityType, string>,

  /** Names of the groups in the trees. */
  entityGroup: {
    person: 'People',
    organization: 'Organizations',
    state: 'States',
    group: 'Groups',
    place: 'Places',
    event: 'Events',
    work: 'Works',
    product: 'Products',
    language: 'Languages',
  } satisfies Record<EntityType, string>,

  figureType: {
    number: 'Number',
    ordinal: 'Rank',
    percent: 'Percentage',
    money: 'Money',
    quantity: 'Quantity',
    age: 'Age',
    date: 'Date',
    time: 'Time',
    duration: 'Duration',
    set: 'Repeated time',
  } satisfies Record<FigureType, string>,

  lostNotes: 'Without their place',
  editedNote: 'the words have changed',
  notesOn: (title: string): string => (title === '' ? 'Notes' : `Notes on ${title}`),

  claims: (count: number): string => (count === 1 ? '1 claim' : `${count} claims`),
  noClaims: 'No claims of others',
  claimsOf: {
    named: (count) => `${count} named`,
    unnamed: (count) => `${count} unnamed`,
    document: (count) => `${count} from documents`,
    none: (count) => `${count} without a source`,
  } satisfies Record<Attribution, (count: number) => string>,
  attributionKind: { named: 'named', unnamed: 'unnamed', document: 'document', none: 'no source' } satisfies Record<Attribution, string>,
  sourceHidden: 'Whose words these are is not said',
  statementMode: { direct: 'quoted', indirect: 'reported', mixed: 'quoted in part', attitude: 'attitude' } satisfies Record<
    Statement['mode'],
    string
  >,
  findings: 'Does not add up',
  finding: {
    'two-values': 'two values for one thing',
    change: 'the change does not follow',
    sum: 'the parts do not make the whole',
    shares: 'more than all',
    ratio: 'the share does not follow',
    age: 'the age does not follow',
  } satisfies Record<FindingKind, string>,

  ledgerColumn: {
    text: 'As written',
    value: 'Value',
    bounds: 'Bounds',
    noun: 'Of what',
    who: 'Who says so',
    when: 'When',
    where: 'Where',
  } satisfies Record<LedgerColumn, string>,

  figureGroup: {
    number: 'Numbers',
    ordinal: 'Ranks',
    percent: 'Percentages',
    money: 'Money',
    quantity: 'Quantities',
    age: 'Ages',
    date: 'Dates',
    time: 'Times of day',
    duration: 'Durations',
    set: 'Repeated times',
  } satisfies Record<FigureType, string>,

  eventType: {
    war: 'War',
    battle: 'Battle',
    invasion: 'Invasion',
    intervention: 'Intervention',
    conquest: 'Conquest',
    withdrawal: 'Withdrawal',
    deployment: 'Deployment',
    exercise: 'Exercise',
    ceasefire: 'Ceasefire',
    airstrike: 'Airstrike',
    attack: 'Attack',
    bombing: 'Bombing',
    shooting: 'Shooting',
    killing: 'Killing',
    execution: 'Execution',
    kidnapping: 'Kidnapping',
    threat: 'Threat',
    plot: 'Plot',
    arrest: 'Arrest',
    raid: 'Raid',
    trial: 'Trial',
    verdict: 'Verdict',
    extradition: 'Extradition',
    election: 'Election',
    vote: 'Vote',
    law: 'Law',
    appointment: 'Appointment',
    resignation: 'Resignation',
    coup: 'Coup',
    meeting: 'Meeting',
    negotiation: 'Negotiation',
    agreement: 'Agreement',
    sanction: 'Sanctions',
    visit: 'Visit',
    recognition: 'Recognition',
    protest: 'Protest',
    riot: 'Riot',
    strike: 'Strike',
    aid: 'Aid',
    evacuation: 'Evacuation',
    rescue: 'Rescue',
    deal: 'Deal',
    bankruptcy: 'Bankruptcy',
    launch: 'Launch',
    investment: 'Investment',
    layoff: 'Layoffs',
    disaster: 'Disaster',
    accident: 'Accident',
    outbreak: 'Outbreak',
    tournament: 'Tournament',
    match: 'Match',
    award: 'Award',
    ceremony: 'Ceremony',
    publication: 'Publication',
    birth: 'Birth',
    death: 'Death',
    marriage: 'Marriage',
    migration: 'Migration',
    return: 'Return',
    recruitment: 'Recruitment',
    founding: 'Founding',
  } satisfies Record<EventType, string>,

  status: {
    happened: 'Happened',
    ongoing: 'Under way',
    planned: 'Planned',
    offered: 'Offered',
    prevented: 'Prevented',
    possible: 'Possible',
    alleged: 'Alleged',
    negated: 'Did not happen',
  } satisfies Record<EventStatus, string>,

  actorRole: {
    agent: 'by',
    target: 'against',
    participant: 'with',
    beneficiary: 'for',
    instrument: 'using',
    'location-of': 'at',
  } satisfies Record<ActorRole, string>,

  whenFrom: {
    text: 'as the text says',
    'in-force': 'the date in force here',
    published: 'from the published date',
    lexicon: 'from the lexicon',
  } satisfies Record<EventTime['from'], string>,

  relation: {
    leads: 'leads',
    'member-of': 'member of',
    'part-of': 'part of',
    'capital-of': 'capital of',
    'ally-of': 'ally of',
    'rival-of': 'rival of',
    'located-in': 'in',
    owns: 'owns',
    succeeds: 'follows',
    attacks: 'attacks',
    arrests: 'arrests',
    meets: 'meets',
  } satisfies Record<RelationType, string>,

  /** The same relation told from its other end. */
  relationBack: {
    leads: 'led by',
    'member-of': 'has as member',
    'part-of': 'has as part',
    'capital-of': 'has as capital',
    'ally-of': 'ally of',
    'rival-of': 'rival of',
    'located-in': 'holds',
    owns: 'owned by',
    succeeds: 'followed by',
    attacks: 'attacked by',
    arrests: 'arrested by',
    meets: 'meets',
  } satisfies Record<RelationType, string>,

  figureRole: {
    total: 'a total',
    change: 'a change',
    rate: 'a rate',
    rank: 'a rank',
    share: 'a share',
  } satisfies Record<NonNullable<Figure['role']>, string>,

  precision: {
    minute: 'to the minute',
    hour: 'to the hour',
    day: 'to the day',
    week: 'to the week',
    month: 'to the month',
    quarter: 'to the quarter',
    season: 'to the season',
    year: 'to the year',
    decade: 'to the decade',
    century: 'to the century',
  } satisfies Record<Precision, string>,

  layer: {
    bundled: 'the bundled lexicon',
    user: 'your own lexicon',
    workspace: 'the lexicon of this workspace',
  } satisfies Record<LexiconLayer, string>,

  /** What a spelling is to its entry. */
  formKind: {
    name: 'name',
    alias: 'other name',
    acronym: 'acronym',
    surname: 'part of the name',
    adjective: 'adjective',
    people: 'its people',
    metonym: 'stands for it',
  } satisfies Record<FormKind, string>,
  tentativeForm: 'only where the article shows that it is meant',
  /** The entry as the lexicon has it. */
  lexiconEntry: {
    forms: 'Also written',
    roles: 'Roles',
    event: 'When',
    relations: 'Relations',
    origin: 'From',
    source: (source: string) => `Source: ${source}`,
    licence: (licence: string) => `Licence: ${licence}`,
    layer: (layer: string) => `In ${layer}`,
    id: (id: string) => `Id: ${id}`,
  },

  /** Why a mention is marked; `shown` is its text, or the form that matched, in quotes. */
  why: {
    lexicon: (shown, name, layer) => `${shown} is a name of ${name} in ${layer}.`,
    alias: (shown, name, layer) => `${shown} is another name of ${name} in ${layer}.`,
    acronym: (shown, name) => `${shown} is short for ${name}.`,
    surname: (shown, name) => `${shown} alone stands for ${name}, named in full elsewhere.`,
    demonym: (shown, name) => `${shown} is the word for what belongs to ${name}.`,
    metonym: (shown, name) => `${shown} stands for ${name}, as a seat of power does for those who hold it.`,
    'back-reference': (shown, name) => `${shown} can only mean ${name} here.`,
    discovered: (shown) => `${shown} is not in the lexicon; it reads as a name here.`,
  } satisfies Record<EntityAnnotation['rule'], (shown: string, name: string, layer: string) => string>,
  whyUnlisted: (shown: string, name: string) => `${shown} is another spelling of ${name} in this article.`,
  inferred: 'Inferred, not stated.',
  described: 'Described here, not named.',
  rivals: (names: readonly string[]) => `Also considered: ${names.join(', ')}.`,
  /** How sure the engine is of a mark, from 0 to 1. */
  sureness: (confidence: number): string => (confidence >= 0.95 ? 'Sure' : confidence >= 0.8 ? 'Likely' : 'A guess'),
  sureIn: (confidence: number): string => `${wording.sureness(confidence)} (${Math.round(confidence * 100)} in 100).`,

  attribution: {
    named: (sources) => `Said by ${sources}`,
    unnamed: (sources) => `Said by an unnamed source: ${sources}`,
    document: (sources) => `From ${sources}`,
    none: () => 'Reported without a source',
  } satisfies Record<Attribution, (sources: string) => string>,
  saidByArticle: 'The article itself',
  sourceUnknown: 'a source that is not named',

  resolved: {
    explicit: 'As written',
    partial: 'The year is not written and not known',
    published: (day: string) => `Counted from the published date, ${day}`,
    'in-force': 'Counted from the date in force here',
    event: 'Counted from an event',
    unpublished: 'Not resolved: the article has no published date',
    untimed: 'Not resolved: the published date has no time of day',
    unanchored: 'Not resolved: no date before it to count from',
    vague: 'Not resolved: the words give no exact time',
    unresolved: 'Not resolved',
  },

  months: 'January February March April May June July August September October November December'.split(' '),
  /** EDTF 21 to 24. */
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  quarters: ['first', 'second', 'third', 'fourth'],
  day: (day: number, month: string, year: string) => `${day} ${month}${year && ` ${year}`}`,
  month: (month: string, year: string) => `${month}${year && ` ${year}`}`,
  season: (season: string, year: string) => `${season} ${year}`,
  quarter: (quarter: string, year: string) => `${quarter} quarter of ${year}`,
  half: (half: 1 | 2, year: string) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  week: (week: number, year: string) => `week ${week} of ${year}`,
  weekend: (week: number, year: string) => `the weekend of week ${week}, ${year}`,
  decade: (year: string) => `the ${year}s`,
  century: (number: number) => `the ${ordinal(number)} century`,
  beforeChrist: (year: number) => `${year} BC`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  about: (date: string) => `about ${date}`,
  clock: (date: string, time: string) => (date ? `${date}, ${time}` : time),
  dayParts: {
    MO: 'morning',
    MI: 'midday',
    AF: 'afternoon',
    EV: 'evening',
    NI: 'night',
  } as Readonly<Record<string, string>>,
  every: (duration: string, isOne: boolean) => (isOne ? `every ${duration.replace(/^1 /, '')}` : `every ${duration}`),

  magnitudes: [
    { value: 1e12, word: 'trillion' },
    { value: 1e9, word: 'billion' },
    { value: 1e6, word: 'million' },
  ],
  approximately: '≈',
  atLeast: (value: string) => `at least ${value}`,
  atMost: (value: string) => `at most ${value}`,
  between: (least: string, most: string) => `between ${least} and ${most}`,
  vague: 'no exact number',
  few: (unit: string) => `few ${pluralOf(unit, undefined)}`,
  percent: (value: string) => `${value}%`,
  money: (value: string, currency: string) => `${currency} ${value}`,
  perUnit: (value: string, unit: string) => `${value} ${periodWord(unit)} ${unit}`,
  magnitude: (value: string) => `magnitude ${value}`,
  counted: (value: string, counts: string) => `${value} ${counts}`,
  ordinal,
  plural: pluralOf,

  saidByIt: 'said by it',
  sameAsArticle: { day: 'the day of the article', month: 'the month of the article', year: 'the year of the article' },
  /** @param count negative before the article, never 0 */
  fromArticle: (count: number, unit: string) =>
    `${Math.abs(count)} ${pluralOf(unit, Math.abs(count))} ${count < 0 ? 'before' : 'after'} the article`,

  mapOf: (name: string) => `Map: ${name}`,
  mapIn: (name: string, country: string) => `Map: ${name} in ${country}`,
  placeIn: (name: string, part: string, country: string) => `${name}, in the ${part} of ${country}`,
  direction: {
    north: 'north',
    south: 'south',
    east: 'east',
    west: 'west',
    'north-east': 'north-east',
    'north-west': 'north-west',
    'south-east': 'south-east',
    'south-west': 'south-west',
    middle: 'middle',
  } satisfies Record<Direction, string>,

  where: 'where',
  undated: 'undated',
  timesOver: (count: number) => `${count} times`,
  sharedSentences: (count: number) => (count === 1 ? 'in one sentence with it' : `in ${count} sentences with it`),
};

function ordinal(value: number): string {
  const tens = Math.abs(value) % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][tens % 10] ?? 'th');
  return `${value}${ending}`;
}

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  hertz: 'hertz',
  celsius: 'Celsius',
  fahrenheit: 'Fahrenheit',
  'percentage point': 'percentage points',
};

/** A unit as it stands behind a number: "kilometres per hour", "degrees Celsius", "square feet". */
const periods = new Set(['second', 'minute', 'day', 'night', 'week', 'month', 'quarter', 'year']);

/** "a year", "an hour", "per cubic metre". */
function periodWord(unit: string): string {
  if (unit === 'hour') return 'an';
  return periods.has(unit) ? 'a' : 'per';
}

function pluralOf(unit: string, value: number | undefined): string {
  if (value === 1) return unit;
  const known = irregular[unit];
  if (known !== undefined) return known;
  const cut = unit.search(/ per | celsius$| fahrenheit$/i);
  const head = cut < 0 ? unit : unit.slice(0, cut);
  const lastSpace = head.lastIndexOf(' ') + 1;
  const last = head.slice(lastSpace);
  const plural =
    irregular[last] ?? (/(?:s|x|ch|sh)$/.test(last) ? `${last}es` : /[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : `${last}s`);
  return head.slice(0, lastSpace) + plural + unit.slice(head.length);
}
