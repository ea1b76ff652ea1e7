import type { Mention } from '../draft';
import { roleNouns } from '../names/roleNouns';
import { determiners, isAdverb, type Phrase, phraseAfter, phraseBefore } from '../text/nounPhrase';
import { addActor, addNumber, type Determiner, type FrameReading } from './candidate';
import { eventFrames, type Slot } from './eventFamily';
import {
  abstractTargets,
  beForms,
  casualtyVerbs,
  forceNouns,
  haveForms,
  hittingVerbs,
  isGoverning,
  isPeopleNoun,
  lightVerbs,
  soilNouns,
} from './eventPhrases';
import { type ArticleView, isLocative } from './sentenceView';
import { Slots } from './slots';
import { type Trigger, triggers } from './triggers';

const possessives = new Set('his her its their'.split(' '));
const demonstratives = new Set('this these that those'.split(' '));
const indefinites = new Set('a an another some several many no any each every other'.split(' '));
const countWords: ReadonlyMap<string, number> = new Map(
  Object.entries({ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twin: 2 }),
);
/** "occurred", "took place", "came": behind these stand place and day. */
const sceneVerbs = new Set('occurred happened took taken came broke erupted began started occurs took'.split(' '));
/** Phrases read behind the noun. */
const phraseLimit = 6;

/** Reads "the Russian invasion of X by Y in Z in 2001" from the noun outwards; nothing for a metaphor. */
export function readNounFrame(view: ArticleView, token: number, trigger: Trigger, floor: number, limit: number): FrameReading | undefined {
  const reader = new NounFrameReader(view, token, trigger, floor, limit);
  return reader.read();
}

class NounFrameReader {
  private readonly slots: Slots;
  private date: number | undefined;
  /** Phrases read that tell where; an "of" behind one goes on with it. */
  private places = 0;
  private end: number;
  /** "the arrest of three builders". */
  private people: Phrase | undefined;

  constructor(
    private readonly view: ArticleView,
    private readonly token: number,
    private readonly trigger: Trigger,
    private readonly floor: number,
    private readonly limit: number,
  ) {
    this.end = token + 1;
    this.slots = new Slots(trigger.family);
  }

  read(): FrameReading | undefined {
    const phrase = this.nounPhrase();
    this.readModifiers(phrase);
    if (!this.readBehind()) return undefined;
    const count = this.countIn(phrase);
    return {
      actors: this.slots.actors,
      places: this.slots.places,
      figures: [],
      determiner: this.determinerOf(phrase),
      isPlural: this.trigger.form === 'plural',
      first: phrase.first,
      end: this.end,
      date: this.date,
      count,
      people: this.people,
      pronoun: false,
    };
  }

  /** Without the verb that has the noun as its object: "hosted military drills", but "two planned attacks". */
  private nounPhrase(): Phrase {
    const phrase = phraseBefore(this.view.tokens, this.token + 1, this.floor) ?? { first: this.token, end: this.token + 1 };
    for (let at = this.token - 1; at >= phrase.first; at -= 1) {
      if (isGoverning(this.view.word(at)) && !this.isQualified(at, phrase.first)) return { first: at + 1, end: phrase.end };
    }
    return phrase;
  }

  private isQualified(token: number, first: number): boolean {
    const before = token - 1;
    if (before < first) return false;
    const word = this.view.word(before);
    return (
      determiners.has(word) ||
      word === '-' ||
      word === "'s" ||
      this.view.figureAt(before) >= 0 ||
      countWords.has(word) ||
      isAdverb(this.view.tokens, before)
    );
  }

  private determinerOf(phrase: Phrase): Determiner {
    const word = this.view.word(phrase.first);
    if (demonstratives.has(word)) return 'demonstrative';
    if (word === 'the' || word === 'its' || word === 'their' || word === 'his' || word === 'her') return 'definite';
    for (const mention of this.view.mentionsIn(phrase.first, this.token)) if (this.isPossessive(mention)) return 'definite';
    return indefinites.has(word) || this.countIn(phrase) !== undefined ? 'indefinite' : 'none';
  }

  /** "two separate attacks", "twin bombings"; "one of two attacks" is one. */
  private countIn(phrase: Phrase): number | undefined {
    if (this.trigger.form !== 'plural') return undefined;
    for (let at = phrase.first; at < this.token; at += 1) {
      const word = this.view.word(at);
      const value = countWords.get(word) ?? this.view.figure(this.view.figureAt(at))?.figure.value;
      if (value === undefined || value < 2 || !Number.isInteger(value)) continue;
      const figure = this.view.figure(this.view.figureAt(at));
      const isCount = !figure || figure.type === 'number' || figure.type === 'quantity';
      return isCount && !(this.view.word(at - 1) === 'of' && at - 1 >= this.floor) ? value : undefined;
    }
    return undefined;
  }

  private isPossessive(mention: Mention): boolean {
    const next = this.view.word(mention.endToken);
    return next === "'s" || (next === "'" && this.view.tokens.spaced[mention.endToken] === 0);
  }

  private readModifiers(phrase: Phrase): void {
    const frame = eventFrames[this.trigger.family];
    for (const mention of this.view.mentionsIn(phrase.first, this.token)) {
      const slot = this.modifierSlot(mention, this.isPossessive(mention) ? frame.possessive : frame.modifier);
      if (slot) this.slots.fill(mention, slot);
    }
    this.readPossessor(phrase, frame.possessive);
    this.readPronoun(phrase.first, frame.possessive);
    for (let at = phrase.first; at < this.token; at += 1) this.takeDate(at);
  }

  /** "his arrest", "her first visit": the entity that the pronoun stands for, when only one can be meant. */
  private readPronoun(token: number, slot: Slot | undefined): void {
    if (token < this.token && possessives.has(this.view.word(token))) this.fillPronoun(token, slot);
  }

  private fillPronoun(token: number, slot: Slot | undefined): void {
    const entity = this.view.antecedents.of(token);
    const type = entity === undefined ? undefined : this.view.draft.entities[entity]?.type;
    if (entity !== undefined && type !== undefined) this.slots.fill({ entity, type, rule: 'lexicon' }, slot);
  }

  /** "ISIS’ attack": an apostrophe ends the phrase, so what stands before it is read apart. */
  private readPossessor(phrase: Phrase, slot: Slot | undefined): void {
    const mark = phrase.first - 1;
    if (mark <= this.floor || this.view.word(mark) !== "'" || this.view.tokens.spaced[mark] === 1) return;
    const owner = this.view.lookup.endingWith(mark - 1);
    if (owner && slot) this.slots.fill(owner, slot);
  }

  /** A place named before the noun is where it happened, whatever the family: "the Kor bombing". */
  private modifierSlot(mention: Mention, slot: Slot | undefined): Slot | undefined {
    if (mention.type === 'place' && !this.isPossessive(mention)) return 'place';
    if (slot !== undefined || mention.rule === 'demonym' || this.isPossessive(mention)) return slot;
    return mention.type === 'organization' && mention.endToken === this.token ? 'target' : undefined;
  }

  /** False when the phrases behind show a metaphor. */
  private readBehind(): boolean {
    for (let read = 0; read < phraseLimit && this.end < this.limit; read += 1) {
      const word = this.view.word(this.end);
      const took = this.opensRelative(word) ? this.readRelative() : this.readPhrase(word);
      if (took === undefined) return false;
      if (!took) break;
    }
    this.readScene();
    this.readDoer();
    return true;
  }

  /** "that killed", ", which killed". */
  private opensRelative(word: string): boolean {
    if (word !== ',') return word === 'that' || word === 'which';
    return this.view.word(this.end + 1) === 'which';
  }

  /** One phrase behind a preposition; undefined for a metaphor. */
  private readPhrase(word: string): boolean | undefined {
    const start = word === ',' ? this.end + 2 : this.end + 1;
    const preposition = word === ',' ? this.view.word(this.end + 1) : word;
    if (word === ',') return this.readOuterPlace() || (preposition === 'in' && this.takeDatePhrase(start));
    if (preposition === 'of' && this.end > this.token + 1 && this.places > 0) return false;
    const slot = eventFrames[this.trigger.family].after.get(preposition);
    if (this.takeDate(this.end)) return true;
    if (this.takeDatePhrase(start)) return true;
    if (slot === undefined && !isLocative(preposition)) return false;
    const phrase = this.view.beforeDate(phraseAfter(this.view.tokens, start, this.limit));
    if (!phrase) return false;
    if ((preposition === 'on' || preposition === 'against') && this.isAbstract(phrase)) return undefined;
    this.takePhrase(phrase, preposition, slot);
    return true;
  }

  private takePhrase(phrase: Phrase, preposition: string, slot: Slot | undefined): void {
    const isPlace = isLocative(preposition);
    if (isPlace) this.places += 1;
    const filled = isPlace && preposition === 'in' ? 'place' : (slot ?? 'place');
    if (filled !== 'place' && isPeopleNoun(this.view.word(phrase.end - 1))) this.people ??= phrase;
    this.fillFrom(phrase, filled);
    if (preposition === 'at') this.readOwnerAt(phrase);
    this.end = this.endOf(phrase);
    this.readJoined(slot ?? 'place');
  }

  /** "a strike at its plant", "a blast at Acme's works": whose it is has it done to it. */
  private readOwnerAt(phrase: Phrase): void {
    if (this.trigger.family !== 'atPlace' && this.trigger.family !== 'harm') return;
    if (possessives.has(this.view.word(phrase.first))) this.fillPronoun(phrase.first, 'target');
    for (const mention of this.view.mentionsIn(phrase.first, phrase.end))
      if (mention.type === 'organization' && this.isPossessive(mention)) this.slots.fill(mention, 'target');
  }

  private isAbstract(phrase: Phrase): boolean {
    return abstractTargets.has(this.view.word(phrase.end - 1)) && this.view.mentionsIn(phrase.first, phrase.end).length === 0;
  }

  /** A mention may reach beyond the words that a phrase is walked by: "the Bank of Kor". */
  private endOf(phrase: Phrase): number {
    const last = this.view.lookup.over(phrase.end - 1);
    return Math.min(Math.max(phrase.end, last?.endToken ?? 0), this.limit);
  }

  /** "in Kor, Velia". */
  private readOuterPlace(): boolean {
    const mention = this.view.lookup.beginningAt(this.end + 1);
    if (this.slots.places.length === 0 || !mention || mention.type !== 'place' || mention.endToken > this.limit) return false;
    addNumber(this.slots.places, mention.entity ?? -1);
    this.end = mention.endToken;
    return true;
  }

  /** "between X and Y"; not "the bombing of X and the Y shooting". */
  private readJoined(slot: Slot): void {
    while (this.view.word(this.end) === 'and' && this.end + 1 < this.limit) {
      const phrase = phraseAfter(this.view.tokens, this.end + 1, this.limit);
      const first = phrase ? this.view.mentionsIn(phrase.first, Math.min(phrase.first + 2, phrase.end))[0] : undefined;
      if (!phrase || !first || this.hasTrigger(first.endToken, phrase.end)) return;
      this.fillFrom(phrase, slot);
      this.end = this.endOf(phrase);
    }
  }

  private hasTrigger(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (triggers.has(this.view.word(at))) return true;
    return false;
  }

  private fillFrom(phrase: Phrase, slot: Slot): void {
    const head = this.view.word(phrase.end - 1);
    for (const mention of this.view.mentionsIn(phrase.first, phrase.end)) {
      const isOwner = this.isPossessive(mention);
      // "an alleged Velian spy": where somebody is from.
      if (!isOwner && this.isOrigin(mention, phrase, slot)) continue;
      if (isOwner && soilNouns.has(head)) this.slots.fill(mention, 'place');
      else if (!isOwner || slot === 'target' || slot === 'agent') this.slots.fill(mention, slot);
    }
  }

  /** "an alleged Velian spy", "talks with a Velian rival": where somebody is from, who is not the state. */
  private isOrigin({ rule, endToken }: Mention, { end }: Phrase, slot: Slot): boolean {
    const head = this.view.word(end - 1);
    if (rule !== 'demonym' || slot === 'place' || endToken >= end || forceNouns.has(head)) return false;
    return slot === 'target' ? roleNouns.has(head) || roleNouns.has(this.view.word(endToken)) : !head.endsWith('s');
  }

  /** "that rocked Kor in …", "that killed all on board": whom it hit, or nothing of ours. */
  private readRelative(): boolean {
    let verb = this.view.word(this.end) === ',' ? this.end + 2 : this.end + 1;
    while (verb < this.limit && (isAdverb(this.view.tokens, verb) || haveForms.has(this.view.word(verb)))) verb += 1;
    const word = this.view.word(verb);
    if (!hittingVerbs.has(word) && !casualtyVerbs.has(word)) return false;
    const phrase = phraseAfter(this.view.tokens, verb + 1, this.limit);
    if (!phrase) return false;
    if (hittingVerbs.has(word)) this.fillFrom(phrase, 'target');
    this.end = this.endOf(phrase);
    return true;
  }

  /** "… occurred in the town of Kor on Monday": where and when it came about. */
  private readScene(): void {
    let at = this.end;
    const last = Math.min(this.limit, this.end + 5);
    while (at < last && (beForms.has(this.view.word(at)) || haveForms.has(this.view.word(at)) || isAdverb(this.view.tokens, at))) at += 1;
    if (at >= last || !sceneVerbs.has(this.view.word(at))) return;
    this.end = this.view.word(at + 1) === 'place' ? at + 2 : at + 1;
    for (let read = 0; read < 3 && this.end < this.limit; read += 1) {
      const word = this.view.word(this.end);
      if (this.takeDate(this.end)) continue;
      if (!isLocative(word) && word !== 'on' && word !== 'of') return;
      if (this.takeDatePhrase(this.end + 1)) continue;
      const phrase = this.view.beforeDate(phraseAfter(this.view.tokens, this.end + 1, this.limit));
      if (!phrase || word === 'on') return;
      this.fillFrom(phrase, 'place');
      this.end = this.endOf(phrase);
    }
  }

  /** "(was) carried out by X": the passive of a verb that only says that it was done. */
  private readDoer(): void {
    let at = this.end;
    const last = Math.min(this.limit, this.end + 8);
    while (at < last && (beForms.has(this.view.word(at)) || haveForms.has(this.view.word(at)) || isAdverb(this.view.tokens, at))) at += 1;
    if (!lightVerbs.has(this.view.word(at)) || at >= last) return;
    const by = this.view.word(at + 1) === 'out' ? at + 2 : at + 1;
    if (this.view.word(by) !== 'by') return;
    const phrase = phraseAfter(this.view.tokens, by + 1, this.limit);
    const owner = phrase && this.ownerBefore(phrase.end - 1);
    if (owner?.entity !== undefined) addActor(this.slots.actors, { entity: owner.entity, role: 'agent' });
    for (const mention of phrase ? this.view.mentionsIn(phrase.first, phrase.end) : []) {
      if (mention.endToken === phrase?.end && mention.entity !== undefined)
        addActor(this.slots.actors, { entity: mention.entity, role: 'agent' });
    }
  }

  /** "fighters from X … were done by fighters": whose the same people are, earlier in the sentence. */
  private ownerBefore(head: number): Mention | undefined {
    const word = this.view.word(head);
    if (!forceNouns.has(word) || this.view.lookup.over(head)) return undefined;
    for (let at = this.token; at > this.floor; at -= 1) {
      if (this.view.word(at) !== word) continue;
      const link = this.view.word(at + 1);
      const name = determiners.has(this.view.word(at + 2)) ? at + 3 : at + 2;
      const owner = link === 'from' || link === 'of' ? this.view.lookup.beginningAt(name) : undefined;
      return owner && owner.type !== 'place' && owner.type !== 'event' ? owner : undefined;
    }
    return undefined;
  }

  private takeDatePhrase(start: number): boolean {
    const first = determiners.has(this.view.word(start)) && this.view.figureAt(start) < 0 ? start + 1 : start;
    return first < this.limit && this.takeDate(first);
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
