import type { Line } from './line';
import { cardinalWords } from './numberWords';

/** A counted noun phrase: its tokens and its head. `end` exclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

const longest = 8;

/** Nouns that count without an "s"; adjectives that stand for people too. */
const plurals = new Set(
  'salmon cod trout squid shrimp prawns deer bison moose elk swine grouse oxen larvae vertebrae antennae nuclei stimuli strata mujahideen taliban paparazzi kibbutzim people men women children police troops personnel staff aircraft crew feet teeth mice geese sheep fish cattle livestock dead wounded injured missing killed others youth spacecraft hovercraft offspring militia cavalry infantry media data criteria phenomena alumni fungi bacteria servicemen servicewomen policemen policewomen firemen fishermen gunmen businessmen congressmen lawmen clergymen craftsmen salesmen sportsmen spokesmen grandchildren schoolchildren percent folk accused poultry species series means headquarters crossroads'.split(
    ' ',
  ),
);
/** Words in "s" that are no plural. */
const notPlural = new Set(
  "measles mumps rabies diabetes herpes tennis is was has his its this as us does plus less across thus perhaps always sometimes besides towards afterwards regardless unless nevertheless nonetheless whereas yes these those whose business process success access progress press loss mass class illness abbess address congress princess various previous serious famous religious dangerous enormous obvious anonymous numerous notorious suspicious ambitious gas bus plus virus census focus campus status bonus crisis basis analysis diagnosis politics economics physics news says goes gets makes takes gives comes seems remains needs wants means' 's".split(
    ' ',
  ),
);
const stops = new Set(
  'including each apiece altogether includes contains everything everyone everybody something anything nothing them of in on at by for from with to into onto over under between among through during before after since until within without against about around near behind beyond per than as like and or but nor so yet if when while where because although though that which who whom whose what why how is are was were be been being am has have had do does did will would shall should can could may might must not no he she it they we you i him her them me my your his its their our this these those the a an there here also just only still even ever never already again too very now then today ago later earlier said say says told went came made took gave got met died left won lost fell rose grew saw ran sat set put cut hit showed attended crossed refused appeared entered needed received suffered voted visited watched wanted earned contained included happened seemed belonged led held kept found fled began became remained returned agreed asked arrived moved'.split(
    ' ',
  ),
);
const singularPeople = new Set(
  'person man woman child boy girl soldier officer policeman policewoman civilian fighter militant worker passenger victim journalist student protester suspect attacker gunman bomber prisoner hostage refugee migrant teacher doctor driver pilot sailor guard lawmaker senator candidate witness survivor resident member vote abstention fatality goal seat death arrest attack'.split(
    ' ',
  ),
);

/** The noun phrase that begins at this token and ends with a plural: "Russian citizens", "12-year-old boys", "large, empty houses". */
export function readCountedPlural(line: Line, at: number): NounPhrase | undefined {
  for (let head = at; head < at + longest; head += 1) {
    if (goesOn(line, at, head)) continue;
    if (!line.isWord(head)) return undefined;
    const word = line.word(head);
    // "flood-hit homes", "illegally held rifles": behind a hyphen or an adverb no word stands for itself.
    if (stops.has(word) && !line.isTightDash(head - 1) && !line.isTightDash(head + 1) && !line.word(head - 1).endsWith('ly'))
      return undefined;
    if (isPeople(line, head)) return { first: at, end: head + 1, head };
    if (!isPlural(word) || isStateOf(line, head)) continue;
    const owned = ownedBy(line, head);
    if (owned !== undefined) head = owned - 1;
    else if (!isInside(line, head)) {
      const end = nounEnd(line, head);
      return { first: at, end, head: end - 1 };
    }
  }
  return undefined;
}

/** What stands inside a noun phrase without being a word of it: hyphens, numbers before them, quotes, and the comma or "and" between two adjectives. */
function goesOn(line: Line, at: number, head: number): boolean {
  if (line.isNumber(head)) return line.isTightDash(head + 1) || (line.isJoined(head + 1) && line.isTightDash(head + 2));
  const word = line.word(head);
  if (word === '"') return head > at || line.isWord(head + 1);
  if (head === at) return false;
  if (word === ',') return head === at + 1 && isModifier(line, at) && isModifier(line, head + 1);
  // "American and British journalists"
  if (word === 'and') return head === at + 1 && line.isCapitalised(at) && line.isCapitalised(head + 1) && !isPlural(line.word(at));
  return line.isTightDash(head);
}

function isModifier(line: Line, at: number): boolean {
  return line.isLower(at) && !stops.has(line.word(at)) && !isPlural(line.word(at)) && !line.word(at).endsWith('ly');
}

/** "women's shelters", "soldiers' bodies": where what they own begins. */
function ownedBy(line: Line, at: number): number | undefined {
  if (line.word(at + 1) === "'s") return line.isWord(at + 2) ? at + 2 : undefined;
  return line.word(at + 1) === "'" && line.isJoined(at + 1) && line.isLower(at + 2) ? at + 2 : undefined;
}

/** "cross-border", "United Nations peacekeepers": a plural that goes on with a hyphen, or a name before the noun. */
function isInside(line: Line, at: number): boolean {
  if (line.isTightDash(at + 1)) return line.isWord(at + 2);
  return line.isCapitalised(at) && line.isLower(at + 1) && isPlural(line.word(at + 1)) && !stops.has(line.word(at + 1));
}

/** "five Vietnamese were held": a people in "-ese" with no noun behind it. */
function isPeople(line: Line, at: number): boolean {
  const word = line.word(at);
  return word.endsWith('ese') && line.isCapitalised(at) && (!line.isWord(at + 1) || stops.has(line.word(at + 1)));
}

/** Plurals that stand before another as adjectives do; any other two in a row are a noun and its verb: "one in five adults smokes". */
const modifiers = new Set(
  'women men sales arms sports customs rights weapons drugs savings securities operations communications systems news goods parts claims standards human youth police media army security children prisons forces troops communities veterans intelligence'.split(
    ' ',
  ),
);

/** "women fighters", "sales jobs": of two plurals in a row the second is the head. */
function nounEnd(line: Line, head: number): number {
  const next = line.word(head + 1);
  const isCompound = modifiers.has(line.word(head)) && line.isLower(head + 1) && !stops.has(next) && isPlural(next) && !states.has(next);
  return isCompound ? head + 2 : head + 1;
}

/** "34 civilians dead": the state of the counted, not the counted. */
const states = new Set(['dead', 'wounded', 'injured', 'missing', 'killed', 'others']);

/** "missing miners", "wounded soldiers": there the state is an adjective. */
function isStateOf(line: Line, at: number): boolean {
  const next = line.word(at + 1);
  return states.has(line.word(at)) && line.isLower(at + 1) && !stops.has(next) && !states.has(next) && isPlural(next);
}

/** A noun without a plural that a share is of: "the budget", "coral", "arable land". It ends where a verb or link begins. */
export function readMass(line: Line, at: number): NounPhrase | undefined {
  let end = at;
  while (end < at + 3 && line.isWord(end) && !stops.has(line.word(end)) && !(end > at && isVerb(line, end))) end += 1;
  return end === at || !line.isLower(end - 1) ? undefined : { first: at, end, head: end - 1 };
}

function isVerb(line: Line, at: number): boolean {
  const word = line.word(at);
  return (
    line.isLower(at) &&
    (notPlural.has(word) || (word.length > 4 && word.endsWith('ed')) || (word.endsWith('s') && !word.endsWith('ss')) || word === 'back')
  );
}

/** A person in the singular behind "one". */
export function readCountedPerson(line: Line, at: number): NounPhrase | undefined {
  for (let head = at; head < at + 3; head += 1) {
    const word = line.word(head);
    if (singularPeople.has(word) && line.isLower(head)) return { first: at, end: head + 1, head };
    if (!line.isWord(head) || stops.has(word)) return undefined;
  }
  return undefined;
}

const idiomsOfOne = new Set(
  'day days night morning evening afternoon time times moment instant point stage thing way hand side kind sort end extreme degree word stroke voice reason another more such who or else to too and piece breath fell eye step sense aspect respect exception example area form part place half'.split(
    ' ',
  ),
);

/** A thing in the singular behind "one": "one reef was not enough", "one patrol". Its own word ends the phrase, or a word that begins no noun stands behind. */
export function readCountedThing(line: Line, first: number, at: number): NounPhrase | undefined {
  const before = line.word(first - 1);
  if (leadsPronoun.has(before) || (line.isCapitalised(first - 1) && !line.opensSentence(first - 1))) return undefined;
  for (let head = at; head < at + 3; head += 1) {
    const word = line.word(head);
    if (!line.isLower(head) || stops.has(word) || idiomsOfOne.has(word) || isPlural(word) || standsForNone(word)) return undefined;
    const next = line.word(head + 1);
    if (line.isTightDash(head + 1)) {
      if (!line.isLower(head + 2)) return undefined;
      head += 1;
      continue;
    }
    if (adjectives.has(word)) continue;
    if (!line.isWord(head + 1) || stops.has(next) || cardinalWords.has(next) || isVerb(line, head + 1) || behindThing.has(next))
      return { first: at, end: head + 1, head };
  }
  return undefined;
}

const behindThing = new Set(['standing', 'remaining', 'missing', 'left', 'each', 'apart', 'short']);

/** Before a "one" that stands for a person or thing said before. */
const leadsPronoun = new Set('the this that these those no each every any which another at in by as on than'.split(' '));
const notAdverb = new Set('family assembly reply anomaly monopoly butterfly ally rally bully jelly fly gully folly'.split(' '));
const notFinite = new Set(['red', 'bed', 'seed', 'deed', 'shed', 'weed', 'breed', 'feed', 'steed']);

/** "one killed", "one should": a verb, an adverb or what qualifies one. */
function standsForNone(word: string): boolean {
  return (
    (word.endsWith('ed') && !notFinite.has(word)) ||
    (word.endsWith('ly') && !notAdverb.has(word)) ||
    word.endsWith('ing') ||
    finite.has(word)
  );
}

const adjectives = new Set('wide long high deep tall old new big small good bad short large great young final single'.split(' '));
const finite = new Set(
  'should would could might must may can will shall wounded alone dead alive missing better worse best worst down up out off away back ahead behind apart'.split(
    ' ',
  ),
);

export function isPlural(word: string): boolean {
  if (plurals.has(word) || (word.endsWith('men') && word.length > 5 && !notMen.has(word))) return true;
  if (word.length < 4 || !word.endsWith('s') || notPlural.has(word)) return word.length === 3 && shortPlurals.has(word);
  return !word.endsWith('ss') && !word.endsWith('ous') && !word.endsWith('sis');
}

const notMen = new Set(['specimen', 'regimen', 'abdomen', 'acumen', 'cyclamen', 'bitumen', 'albumen', 'turkmen']);
const shortPlurals = new Set(['mps', 'men', 'ids', 'gps', 'mds', 'vps']);
