import type { Mention } from '../draft';
import type { ActorRole } from '../model';
import { determiners, isAdverb, type Phrase, phraseAfter, phraseBefore } from '../text/nounPhrase';
import { Shape } from '../text/tokens';
import { addActor, addNumber, type FrameReading } from './candidate';
import { subjectEnd } from './doer';
import { eventFrames, type Slot } from './eventFamily';
import { beForms, forceNouns, haveForms, isPeopleNoun } from './eventPhrases';
import { type ArticleView, isLocative } from './sentenceView';
import { Slots } from './slots';
import type { Trigger } from './triggers';
import { verbGroupStart } from './verbGroup';

const phraseLimit = 5;
const coordinators = new Set(['and', 'but', 'then']);

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
  private readonly slots: Slots;
  private readonly figures: number[] = [];
  private readonly first: number;
  private date: number | undefined;
  private people: Phrase | undefined;
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
    this.slots = new Slots(trigger.family);
  }

  read(): FrameReading | undefined {
    if (this.isAdjective()) return undefined;
    const frame = eventFrames[this.trigger.family];
    const object = this.objectPhrase();
    const isPassive = this.isPassive(object);
    if (this.trigger.beside && !this.hasBeside(object) && !(isPassive && this.hasBeside(this.subjectPhrase()))) return undefined;
    this.readSubject(isPassive ? frame.object : frame.subject);
    if (object && !isPassive) this.readObject(object, frame.object);
    else if (!isPassive) this.takePronoun(this.token + 1, frame.object);
    this.readBehind(isPassive);
    if (this.trigger.ofPerson && !this.people && !this.hitsPerson()) return undefined;
    return {
      actors: this.slots.actors,
      places: this.slots.places,
      figures: this.figures,
      determiner: 'none',
      isPlural: false,
      first: this.first,
      end: this.end,
      date: this.date,
      count: undefined,
      people: this.people,
    };
  }

  private hitsPerson(): boolean {
    return this.slots.actors.some(({ entity, role }) => role === 'target' && this.view.draft.entities[entity]?.type === 'person');
  }

  /** "the arrested men", "newly elected officials": a participle inside a phrase. */
  private isAdjective(): boolean {
    if (this.trigger.form !== 'past') return false;
    const before = this.view.word(this.first - 1);
    return this.first > this.floor && (determiners.has(before) || before === "'s");
  }

  private objectPhrase(): Phrase | undefined {
    const start = isAdverb(this.view.tokens, this.token + 1) ? this.token + 2 : this.token + 1;
    if (this.view.figure(this.view.figureAt(start))?.type === 'date') return undefined;
    return phraseAfter(this.view.tokens, start, this.limit);
  }

  /** A form of "be" before the participle, or a verb that must have an object and has none behind it. */
  private isPassive(object: Phrase | undefined): boolean {
    if (this.trigger.form !== 'past') return false;
    for (let at = this.first; at < this.token; at += 1) if (beForms.has(this.view.word(at))) return true;
    for (let at = this.first; at < this.token; at += 1) if (haveForms.has(this.view.word(at))) return false;
    const next = this.view.word(this.token + 1);
    return this.trigger.transitive && !object && next !== 'from' && !this.view.antecedents.isPronoun(next);
  }

  private hasBeside(object: Phrase | undefined): boolean {
    for (let at = object?.first ?? 0; at < (object?.end ?? 0); at += 1) if (this.trigger.beside?.has(this.view.word(at))) return true;
    return false;
  }

  /** A name that reaches over "of" is taken whole, with the article before it. */
  private subjectPhrase(): Phrase | undefined {
    const phrase = phraseBefore(this.view.tokens, this.subjectEnd(), this.floor);
    const name = phrase && this.view.lookup.over(phrase.first);
    if (!name || name.firstToken >= phrase.first) return phrase;
    const article = name.firstToken > this.floor && determiners.has(this.view.word(name.firstToken - 1)) ? 1 : 0;
    return { first: name.firstToken - article, end: phrase.end };
  }

  private subjectEnd(): number {
    const end = subjectEnd(this.view, this.first, this.floor);
    return this.view.word(end - 1) === ',' && end - 2 > this.floor ? this.beforeInsertion(end - 1) : end;
  }

  private readSubject(slot: Slot | undefined): void {
    if (this.first === this.floor) {
      this.readMainSubject(slot);
      return;
    }
    const phrase = this.subjectPhrase();
    if (!phrase && coordinators.has(this.view.word(this.first - 1))) {
      this.readSharedSubject(slot);
      return;
    }
    if (!phrase) {
      this.takePronoun(this.subjectEnd() - 1, slot);
      return;
    }
    this.takeFigures(phrase);
    this.takePeople(phrase);
    if (this.view.word(phrase.first - 1) === 'of') this.readOwner(phrase, slot);
    for (const mention of this.view.mentionsIn(phrase.first, phrase.end)) this.takeHead(mention, phrase, slot);
    this.takeJoined(phrase.first, slot);
  }

  /** "Born in Kor, X …": the participle that opens a sentence is the main subject's. */
  private readMainSubject(slot: Slot | undefined): void {
    for (let at = this.token + 1; at < this.limit && at - this.token < 16; at += 1) {
      if (this.view.word(at) !== ',') continue;
      const mention = this.view.lookup.beginningAt(at + 1) ?? this.view.lookup.beginningAt(at + 2);
      if (mention?.type === 'person' || mention?.type === 'organization') {
        this.slots.fill(mention, slot);
        return;
      }
      if (this.takePronoun(at + 1, slot)) return;
    }
  }

  /** "the former head of the port", "eleven workers": the head before "of", else the last word. */
  private takePeople(phrase: Phrase): void {
    const owner = this.view.word(phrase.first - 1) === 'of' ? phraseBefore(this.view.tokens, phrase.first - 1, this.floor) : undefined;
    for (const each of owner ? [owner, phrase] : [phrase]) {
      if (this.people === undefined && this.view.isLower(each.end - 1) && isPeopleNoun(this.view.word(each.end - 1))) this.people = each;
    }
  }

  /** "She joined the band and was arrested": the subject that the sentence begins with. */
  private readSharedSubject(slot: Slot | undefined): void {
    if (this.takePronoun(this.floor, slot)) return;
    const start = determiners.has(this.view.word(this.floor)) ? this.floor + 1 : this.floor;
    const mention = this.view.lookup.beginningAt(start);
    if (mention && mention.rule !== 'demonym') this.slots.fill(mention, slot);
  }

  /** The figures of "three of the soldiers"; of "soldiers of the Malian army" whose they are. */
  private readOwner(phrase: Phrase, slot: Slot | undefined): void {
    const head = phrase.first - 2;
    if (head < this.floor) return;
    this.takeFigures({ first: Math.max(this.floor, head - 1), end: phrase.first - 1 });
    if (!forceNouns.has(this.view.word(head))) return;
    for (const mention of this.view.mentionsIn(phrase.first, phrase.end))
      if (mention.endToken >= phrase.end) this.slots.fill(mention, slot);
  }

  /** "he was arrested": the entity that the pronoun stands for, when only one can be meant. */
  private takePronoun(token: number, slot: Slot | undefined): boolean {
    const entity = token >= this.floor ? this.view.antecedents.of(token) : undefined;
    const type = entity === undefined ? undefined : this.view.draft.entities[entity]?.type;
    if (entity === undefined || type === undefined) return false;
    this.slots.fill({ entity, type, rule: 'lexicon' }, slot);
    return true;
  }

  /** "X, a Y, resigned": over a short insertion to what stands before its first comma. */
  private beforeInsertion(comma: number): number {
    for (let at = comma - 1; at > this.floor && comma - at < 14; at -= 1) if (this.view.word(at) === ',') return at;
    return comma;
  }

  /** "X and Y met". */
  private takeJoined(first: number, slot: Slot | undefined): void {
    if (this.view.word(first - 1) !== 'and') return;
    const other = this.view.lookup.endingWith(first - 2);
    if (other && first - 2 >= this.floor) this.slots.fill(other, slot);
  }

  private readObject(object: Phrase, slot: Slot | undefined): void {
    this.takeFigures(object);
    this.takePeople(object);
    for (const mention of this.view.mentionsIn(object.first, object.end)) this.takeHead(mention, object, slot);
    const last = this.view.lookup.over(object.end - 1);
    this.end = Math.min(Math.max(object.end, last?.endToken ?? 0), this.limit);
    this.readApposed(slot);
    this.readJoined(slot);
  }

  /** "met the chancellor, X". */
  private readApposed(slot: Slot | undefined): void {
    if (this.view.word(this.end) !== ',') return;
    const person = this.view.lookup.beginningAt(this.end + 1);
    if (person?.type !== 'person' || person.endToken > this.limit) return;
    this.slots.fill(person, slot);
    this.end = this.view.word(person.endToken) === ',' ? person.endToken + 1 : person.endToken;
  }

  /** A name counts when it heads the phrase, or when its forces or citizens do. */
  private takeHead(mention: Mention, phrase: Phrase, slot: Slot | undefined): void {
    const isHead = mention.endToken >= phrase.end;
    const head = this.view.word(phrase.end - 1);
    if (isHead || forceNouns.has(head) || (slot === 'target' && mention.rule === 'demonym')) this.slots.fill(mention, slot);
  }

  private takeFigures(phrase: Phrase): void {
    for (let at = phrase.first; at < phrase.end; at += 1) {
      const number = this.view.figureAt(at);
      const type = this.view.figure(number)?.type;
      if (type === 'number' || type === 'quantity' || type === 'percent' || type === 'money') addNumber(this.figures, number);
    }
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
      this.readJoined(slot);
    }
  }

  /** "from X and Y". */
  private readJoined(slot: Slot | undefined): void {
    const other = this.view.word(this.end) === 'and' ? this.view.lookup.beginningAt(this.end + 1) : undefined;
    if (!other || other.endToken > this.limit) return;
    this.slots.fill(other, slot);
    this.end = other.endToken;
  }

  private takeBehind(mention: Mention, phrase: Phrase, slot: Slot | undefined): void {
    if (slot === 'place' || slot === 'participant' || mention.endToken >= phrase.end) this.slots.fill(mention, slot);
    else if (slot === 'agent' && forceNouns.has(this.view.word(phrase.end - 1)) && mention.entity !== undefined)
      addActor(this.slots.actors, { entity: mention.entity, role: 'agent' });
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
