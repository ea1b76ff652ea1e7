import type { Line } from './line';

/** A counted noun phrase: its tokens and its head. `end` exclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

const longest = 5;

/** Nouns that count without an "s"; adjectives that stand for people too. */
const plurals = new Set(
  'people men women children police troops personnel staff aircraft crew feet teeth mice geese sheep fish cattle livestock dead wounded injured missing killed others youth spacecraft hovercraft offspring militia cavalry infantry media data criteria phenomena alumni fungi bacteria servicemen servicewomen policemen policewomen firemen fishermen gunmen businessmen congressmen lawmen clergymen craftsmen salesmen sportsmen spokesmen grandchildren schoolchildren percent folk poultry species series means headquarters crossroads'.split(
    ' ',
  ),
);
/** Words in "s" that are no plural. */
const notPlural = new Set(
  "is was has his its this as us does plus less across thus perhaps always sometimes besides towards afterwards regardless unless nevertheless nonetheless whereas yes these those whose business process success access progress press loss mass class illness abbess address congress princess various previous serious famous religious dangerous enormous obvious anonymous numerous notorious suspicious ambitious gas bus plus virus census focus campus status bonus crisis basis analysis diagnosis politics economics physics news says goes gets makes takes gives comes seems remains needs wants means' 's".split(
    ' ',
  ),
);
const stops = new Set(
  'of in on at by for from with to into onto over under between among through during before after since until within without against about around near behind beyond per than as like and or but nor so yet if when while where because although though that which who whom whose what why how is are was were be been being am has have had do does did will would shall should can could may might must not no he she it they we you i him her them me my your his its their our this these those the a an there here also just only still even ever never already again too very now then today ago later earlier said say says told went came made took gave got met died left won lost fell rose grew saw ran sat set put cut hit led held kept found fled began became remained returned agreed asked arrived moved'.split(
    ' ',
  ),
);
const singularPeople = new Set(
  'person man woman child boy girl soldier officer policeman policewoman civilian fighter militant worker passenger victim journalist student protester suspect attacker gunman bomber prisoner hostage refugee migrant teacher doctor driver pilot sailor guard lawmaker senator candidate witness survivor resident member vote seat death arrest attack'.split(
    ' ',
  ),
);

/** The noun phrase that begins at this token and ends with a plural: "Russian citizens", "separate attacks". */
export function readCountedPlural(line: Line, at: number): NounPhrase | undefined {
  for (let head = at; head < at + longest; head += 1) {
    const hyphen = head > at && line.isTightDash(head);
    if (hyphen) continue;
    if (!line.isWord(head)) return undefined;
    const word = line.word(head);
    // "flood-hit homes": behind a hyphen no word stands for itself.
    if (stops.has(word) && !line.isTightDash(head - 1)) return undefined;
    if (isPeople(line, head)) return { first: at, end: head + 1, head };
    if (isPlural(word) && !(line.isTightDash(head + 1) && line.isWord(head + 2)))
      return { first: at, end: nounEnd(line, head), head: nounEnd(line, head) - 1 };
  }
  return undefined;
}

/** "five Vietnamese were held": a people in "-ese" with no noun behind it. */
function isPeople(line: Line, at: number): boolean {
  const word = line.word(at);
  return word.endsWith('ese') && line.isCapitalised(at) && (!line.isWord(at + 1) || stops.has(line.word(at + 1)));
}

/** "women fighters", "sales jobs": of two plurals in a row the second is the head. */
function nounEnd(line: Line, head: number): number {
  const next = line.word(head + 1);
  return line.isLower(head + 1) && !stops.has(next) && isPlural(next) && !states.has(next) ? head + 2 : head + 1;
}

/** "34 civilians dead": the state of the counted, not the counted. */
const states = new Set(['dead', 'wounded', 'injured', 'missing', 'killed', 'others']);

/** A person in the singular behind "one". */
export function readCountedPerson(line: Line, at: number): NounPhrase | undefined {
  for (let head = at; head < at + 3; head += 1) {
    const word = line.word(head);
    if (singularPeople.has(word) && line.isLower(head)) return { first: at, end: head + 1, head };
    if (!line.isWord(head) || stops.has(word)) return undefined;
  }
  return undefined;
}

export function isPlural(word: string): boolean {
  if (plurals.has(word)) return true;
  if (word.length < 4 || !word.endsWith('s') || notPlural.has(word)) return word.length === 3 && shortPlurals.has(word);
  return !word.endsWith('ss') && !word.endsWith('ous') && !word.endsWith('sis');
}

const shortPlurals = new Set(['mps', 'men', 'ids', 'gps', 'mds', 'vps']);
