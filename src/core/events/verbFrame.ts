import type { Mention } from '../draft';
import type { ActorRole } from '../model';
import { organizationNouns } from '../names/roleNouns';
import { determiners, isAdverb, type Phrase, phraseAfter, prepositions } from '../text/nounPhrase';
import { Shape } from '../text/tokens';
import { addActor, type FrameReading } from './candidate';
import { eventFrames, type Slot } from './eventFamily';
import { beForms, forceNouns, haveForms, isPeopleNoun } from './eventPhrases';
import { type ArticleView, isLocative } from './sentenceView';
import { Takings } from './takings';
import type { Trigger } from './triggers';
import { verbGroupStart } from './verbGroup';
import { type ObjectsBefore, VerbSubject } from './verbSubject';

const phraseLimit = 5;
/** "Thousands marched": these stand for people. */
const crowds = new Set(['hundreds', 'thousands', 'dozens']);
const quantities = new Set(
  'hundreds thousands dozens scores number group series majority most many some half couple lot handful team unit'.split(' '),
);
const noObjects: ObjectsBefore = { whom: undefined, contact: undefined };
/** "bombed what it called a depot": a clause is the object. */
const clauseObjects = new Set(['what', 'whatever', 'whoever', 'those']);
const subjectPronouns = new Set('he she they it we i who'.split(' '));
const objectPronouns = new Set('me us you himself herself themselves itself each one another'.split(' '));
const homes = new Set(['home', 'homes', 'house', 'offices', 'office', 'headquarters', 'premises', 'flat', 'apartment']);
/** Before "of" and a name these are the place itself. */
const placeNouns = new Set(['port', 'city', 'town', 'village', 'region', 'province', 'district', 'suburb', 'capital', 'island']);
/** Where the verb begins with a prefix that a hyphen joins to it: "re-elected". */
function withPrefix(view: ArticleView, token: number, floor: number): number {
  const isJoined = view.word(token - 1) === '-' && view.tokens.spaced[token] === 0 && token - 2 >= floor;
  return isJoined && (view.word(token - 2) === 're' || view.word(token - 2) === 'co') ? token - 2 : token;
}

/** Reads "X (has) arrested Y in Z", "Y was arrested by X", "Y, arrested in Z" from the verb outwards; nothing when it is no verb here. */
export function readVerbFrame(view: ArticleView, token: number, trigger: Trigger, floor: number, limit: number): FrameReading | undefined {
  return new VerbFrameReader(view, token, trigger, floor, limit).read();
}

class VerbFrameReader {
  private readonly takings: Takings;
  private readonly subject: VerbSubject;
  private readonly first: number;
  private date: number | undefined;
  private end: number;

  constructor(
    private readonly view: ArticleView,
    private readonly token: number,
    private readonly trigger: Trigger,
    private readonly floor: number,
    private readonly limit: number,
  ) {
    this.first = verbGroupStart(view.tokens, withPrefix(view, token, floor), floor);
    this.end = token + 1;
    this.takings = new Takings(view, trigger.family);
    this.subject = new VerbSubject(view, this.takings, token, this.first, floor, limit);
  }

  read(): FrameReading | undefined {
    if (this.isAdjective()) return undefined;
    const frame = eventFrames[this.trigger.family];
    const object = this.objectPhrase();
    const { whom, contact } = object ? noObjects : this.subject.objectsBefore();
    const isPassive = !whom && !contact && this.isPassive(object);
    if (this.trigger.passive && !this.hasBe()) return undefined;
    if (!this.fits(object ?? contact, isPassive)) return undefined;
    if (this.lacksObject(object ?? whom ?? contact, isPassive)) return undefined;
    this.subject.read(isPassive ? frame.object : frame.subject);
    if (object && !isPassive) this.readObject(object, frame.object);
    else if (whom) this.takings.slots.fill(whom, frame.object);
    else if (contact) this.takeContact(contact, frame.object);
    else if (!isPassive) this.takings.takePronoun(this.token + 1, frame.object);
    this.readBehind(isPassive);
    return this.isAboutPersons(object, isPassive) ? this.reading() : undefined;
  }

  /** Whether subject and object are people, where the trigger asks for them. */
  private isAboutPersons(object: Phrase | undefined, isPassive: boolean): boolean {
    const { bySomeone, ofPerson } = this.trigger;
    if (bySomeone && !this.takings.slots.actors.some(({ entity }) => this.isPerson(entity))) return false;
    return !ofPerson || this.isPersonal(isPassive ? this.subject.phrase() : object, isPassive);
  }

  private isPerson(entity: number): boolean {
    return this.view.draft.entities[entity]?.type === 'person';
  }

  private reading(): FrameReading {
    return {
      actors: this.takings.slots.actors,
      places: this.takings.slots.places,
      figures: this.takings.figures,
      determiner: 'none',
      isPlural: false,
      first: this.first,
      end: this.end,
      date: this.date,
      count: undefined,
      people: this.takings.people,
      pronoun: this.takings.pronoun,
    };
  }

  /** Whether the object, or the subject of the passive, is a person or people. */
  private isPersonal(patient: Phrase | undefined, isPassive: boolean): boolean {
    const head = isPassive ? this.subject.headPhrase() : undefined;
    if (head && isPeopleNoun(this.view.word(head.end - 1))) return true;
    if (!patient) return isPassive ? this.takings.pronoun || this.hitsPerson() : this.takings.pronoun;
    if (isPeopleNoun(this.view.word(patient.end - 1)) || this.hitsPerson()) return true;
    const owned = this.view.word(patient.end) === 'of' ? phraseAfter(this.view.tokens, patient.end + 1, this.limit) : undefined;
    return owned !== undefined && isPeopleNoun(this.view.word(owned.end - 1));
  }

  private hitsPerson(): boolean {
    return this.takings.slots.actors.some(({ entity, role }) => role === 'target' && this.isPerson(entity));
  }

  /** "the arrested men", "newly elected officials": a participle inside a phrase. */
  private isAdjective(): boolean {
    if (this.trigger.form !== 'past') return false;
    const before = this.view.word(this.first - 1);
    if (this.first > this.floor && this.first === this.token && this.isCountedNoun()) return true;
    return this.first > this.floor && ((determiners.has(before) && !crowds.has(before)) || before === "'s");
  }

  /** "131 detained leaders": the number counts the noun behind the participle. */
  private isCountedNoun(): boolean {
    const type = this.view.figure(this.view.figureAt(this.first - 1))?.type;
    if (type !== 'number' && type !== 'quantity') return false;
    const next = this.view.word(this.token + 1);
    return (
      this.view.isLower(this.token + 1) && !prepositions.has(next) && !determiners.has(next) && !isAdverb(this.view.tokens, this.token + 1)
    );
  }

  private objectPhrase(): Phrase | undefined {
    const behind = isAdverb(this.view.tokens, this.token + 1) ? this.token + 2 : this.token + 1;
    const start = this.isShared(behind) ? behind + 2 : behind;
    const figure = this.view.figure(this.view.figureAt(start));
    if (figure?.type === 'date') return undefined;
    return this.view.beforeDate(phraseAfter(this.view.tokens, figure ? this.behindHedge(start, figure.endToken) : start, this.limit));
  }

  /** "killed at least 34": the object begins behind the words that hedge its number. */
  private behindHedge(start: number, end: number): number {
    let at = start;
    while (at < end && prepositions.has(this.view.word(at))) at += 1;
    return at < end ? at : start;
  }

  /** "shot and wounded a man": two verbs with one object. */
  private isShared(and: number): boolean {
    const verb = this.view.word(and + 1);
    return this.view.word(and) === 'and' && verb.endsWith('ed') && this.view.isLower(and + 1) && !prepositions.has(this.view.word(and + 2));
  }

  /** A form of "be" before the participle, or a verb that must have an object and has none behind it. */
  private isPassive(object: Phrase | undefined): boolean {
    if (this.trigger.form !== 'past') return false;
    if (this.hasBe()) return true;
    for (let at = this.first; at < this.token; at += 1) if (haveForms.has(this.view.word(at))) return false;
    if (subjectPronouns.has(this.view.word(this.first - 1))) return false;
    const next = this.view.word(this.token + 1);
    return (
      this.trigger.transitive &&
      !object &&
      (next !== 'from' || this.trigger.ofPerson) &&
      !clauseObjects.has(next) &&
      !this.view.antecedents.isPronoun(next)
    );
  }

  private hasBe(): boolean {
    for (let at = this.first; at < this.token; at += 1) if (beForms.has(this.view.word(at))) return true;
    return false;
  }

  /** "she elected to go": a verb that takes an object has none here. */
  private lacksObject(object: unknown, isPassive: boolean): boolean {
    if (!this.trigger.transitive || this.trigger.form !== 'past' || isPassive || object) return false;
    if (clauseObjects.has(this.view.word(this.token + 1))) return false;
    return !this.view.antecedents.isPronoun(this.view.word(this.token + 1)) && !objectPronouns.has(this.view.word(this.token + 1));
  }

  /** Whether the words of object and subject are those that this sense of the verb asks for. */
  private fits(object: Phrase | undefined, isPassive: boolean): boolean {
    const { beside, bars, subjects } = this.trigger;
    if (!beside && !bars && !subjects) return true;
    const subject = this.subject.wholePhrase();
    const patient = isPassive ? subject : object && this.withOwner(object);
    if (beside && !this.holds(patient, beside) && !(!object && this.holds(subject, beside))) return false;
    if (bars && this.holds(patient, bars)) return false;
    return !subjects || this.holds(subject, subjects);
  }

  /** "hundreds of militiamen": on over "of". */
  private withOwner(phrase: Phrase): Phrase {
    const owner =
      this.view.word(phrase.end) === 'of' && quantities.has(this.view.word(phrase.end - 1))
        ? phraseAfter(this.view.tokens, phrase.end + 1, this.limit)
        : undefined;
    return owner ? { first: phrase.first, end: owner.end } : phrase;
  }

  private holds(phrase: Phrase | undefined, words: ReadonlySet<string>): boolean {
    for (let at = phrase?.first ?? 0; at < (phrase?.end ?? 0); at += 1) if (words.has(this.view.word(at))) return true;
    return false;
  }

  /** "the troops it sent". */
  private takeContact(contact: Phrase, slot: Slot | undefined): void {
    this.takings.takePeople(contact, this.floor);
    for (const mention of this.view.mentionsIn(contact.first, contact.end)) this.takings.takeHead(mention, contact, slot);
  }

  private readObject(object: Phrase, slot: Slot | undefined): void {
    this.takings.takeFigures(object);
    this.takings.takePeople(object, this.floor);
    for (const mention of this.view.mentionsIn(object.first, object.end)) this.takings.takeHead(mention, object, slot);
    const last = this.view.lookup.over(object.end - 1);
    this.end = Math.min(Math.max(object.end, last?.endToken ?? 0), this.limit);
    this.readPlaceBehind(object, slot);
    this.readOwnerBehind(object, slot);
    this.readApposed(slot);
    this.readJoined(slot);
  }

  /** "raided the home of the Lund brothers", "searched the offices of Acme": whose it is. */
  private readOwnerBehind(object: Phrase, slot: Slot | undefined): void {
    if (this.view.word(this.end) !== 'of' || !homes.has(this.view.word(object.end - 1))) return;
    const phrase = phraseAfter(this.view.tokens, this.end + 1, this.limit);
    for (const mention of phrase ? this.view.mentionsIn(phrase.first, phrase.end) : []) this.takings.slots.fill(mention, slot);
    this.end = phrase?.end ?? this.end;
  }

  /** "struck the port of Kor". */
  private readPlaceBehind(object: Phrase, slot: Slot | undefined): void {
    if (this.view.word(this.end) !== 'of' || !placeNouns.has(this.view.word(object.end - 1))) return;
    const place = this.view.lookup.beginningAt(this.end + 1);
    if (!place || place.endToken > this.limit) return;
    this.takings.slots.fill(place, slot);
    this.end = place.endToken;
  }

  /** "met the chancellor, X", "bought a rival maker, X". */
  private readApposed(slot: Slot | undefined): void {
    if (this.view.word(this.end) !== ',') return;
    const name = this.view.lookup.beginningAt(this.end + 1);
    const isBody = name?.type === 'organization' && organizationNouns.has(this.view.word(this.end - 1));
    if (!name || !(name.type === 'person' || isBody) || name.endToken > this.limit) return;
    this.takings.slots.fill(name, slot);
    this.end = this.view.word(name.endToken) === ',' ? name.endToken + 1 : name.endToken;
  }

  private readBehind(isPassive: boolean): void {
    for (let read = 0; read < phraseLimit && this.end < this.limit; read += 1) {
      const word = this.view.word(this.end);
      if (this.takeDate(this.end)) continue;
      const phrase = phraseAfter(this.view.tokens, this.end + 1, this.limit);
      if (!phrase || this.view.tokens.shapes[this.end] === Shape.punctuation) return;
      if (this.takeDate(phrase.first)) continue;
      const slot = this.slotBehind(word, isPassive);
      if (!slot) return;
      for (const mention of this.view.mentionsIn(phrase.first, phrase.end)) this.takeBehind(mention, phrase, slot);
      this.end = Math.min(Math.max(phrase.end, this.view.lookup.over(phrase.end - 1)?.endToken ?? 0), this.limit);
      if (slot === 'participant') this.readApposed(slot);
      this.readJoined(slot);
    }
  }

  /** "from X and Y". */
  private readJoined(slot: Slot | undefined): void {
    const other = this.view.word(this.end) === 'and' ? this.view.lookup.beginningAt(this.end + 1) : undefined;
    if (!other || other.endToken > this.limit) return;
    this.takings.slots.fill(other, slot);
    this.end = other.endToken;
  }

  private takeBehind(mention: Mention, phrase: Phrase, slot: Slot | undefined): void {
    if (slot === 'place' || slot === 'participant' || mention.endToken >= phrase.end) this.takings.slots.fill(mention, slot);
    else if (slot === 'agent' && forceNouns.has(this.view.word(phrase.end - 1)) && mention.entity !== undefined)
      addActor(this.takings.slots.actors, { entity: mention.entity, role: 'agent' });
  }

  private slotBehind(word: string, isPassive: boolean): Slot | undefined {
    if (word === 'by') return isPassive ? this.agentRole() : undefined;
    if (isLocative(word)) return 'place';
    const slot = eventFrames[this.trigger.family].after.get(word);
    return word === 'to' || word === 'from' || word === 'with' || word === 'against' ? slot : undefined;
  }

  private agentRole(): ActorRole {
    return eventFrames[this.trigger.family].subject;
  }

  private takeDate(token: number): boolean {
    const number = this.view.figureAt(token);
    const figure = this.view.figure(number);
    if (figure?.type !== 'date') return false;
    this.date ??= number;
    if (token >= this.end) this.end = figure.endToken;
    return true;
  }
}
