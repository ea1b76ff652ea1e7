import type { Mention } from '../draft';
import { roleNouns } from '../names/roleNouns';
import { determiners, type Phrase, phraseBefore, prepositions } from '../text/nounPhrase';
import { subjectEnd } from './doer';
import type { Slot } from './eventFamily';
import { forceNouns } from './eventPhrases';
import { type ArticleView, isLocative } from './sentenceView';
import type { Takings } from './takings';
import { triggers } from './triggers';
import { verbGroupStart } from './verbGroup';

const coordinators = new Set(['and', 'but', 'then']);
const subjectPronouns = new Set(['he', 'she', 'they', 'it', 'who']);
/** Tokens back to the verb whose subject is shared. */
const verbReach = 18;
const contactPronouns = new Set(['he', 'she', 'they', 'it', 'we']);
/** Before role nouns. */
const titleParts = new Set(
  'former ex acting deputy vice prime foreign interior defence defense finance police army chief senior opposition'.split(' '),
);
/** Prepositions whose phrases hang on a subject. */
const hanging = new Set('of in at from for near on with outside'.split(' '));
/** Phrases that are climbed over, at most. */
const climbs = 3;

/** "the firm which her father founded", "the troops it sent". */
export interface ObjectsBefore {
  readonly whom: Mention | undefined;
  readonly contact: Phrase | undefined;
}

/** Reads the subject of a verb: the phrase before it, a pronoun, the subject of the verb before, or the main clause's. */
export class VerbSubject {
  constructor(
    private readonly view: ArticleView,
    private readonly takings: Takings,
    private readonly token: number,
    private readonly first: number,
    private readonly floor: number,
    private readonly limit: number,
  ) {}

  /** A name that reaches over "of" is taken whole, with the article before it. */
  phrase(): Phrase | undefined {
    const phrase = phraseBefore(this.view.tokens, this.subjectEnd(), this.floor);
    const name = phrase && this.view.lookup.over(phrase.first);
    if (!name || name.firstToken >= phrase.first) return phrase;
    const article = name.firstToken > this.floor && determiners.has(this.view.word(name.firstToken - 1)) ? 1 : 0;
    return { first: name.firstToken - article, end: phrase.end };
  }

  /** The subject with what hangs on it: "councillors in Kor". */
  wholePhrase(): Phrase | undefined {
    const phrase = this.phrase();
    return phrase && { first: this.headOf(phrase).first, end: phrase.end };
  }

  /** "Moren & Sons, a store which": the name before what it is. */
  private apposedTo(last: number): Mention | undefined {
    const role = phraseBefore(this.view.tokens, last + 1, this.floor);
    const isApposed = role && this.view.word(role.first - 1) === ',' && determiners.has(this.view.word(role.first));
    return isApposed && role.first - 2 >= this.floor ? this.view.lookup.endingWith(role.first - 2) : undefined;
  }

  /** Of "the head of the company" "the head". */
  headPhrase(): Phrase | undefined {
    const phrase = this.phrase();
    return phrase && this.headOf(phrase);
  }

  /** "some of the troops it sent": the phrase that a pronoun's verb goes on with, without a word between. */
  private contactObject(): Phrase | undefined {
    const pronoun = this.first - 1;
    if (pronoun <= this.floor + 1 || !contactPronouns.has(this.view.word(pronoun))) return undefined;
    const phrase = phraseBefore(this.view.tokens, pronoun, this.floor);
    return phrase && determiners.has(this.view.word(phrase.first)) ? phrase : undefined;
  }

  /** The object of a verb that stands before it, in a relative clause. */
  objectsBefore(): ObjectsBefore {
    const whom = this.relativeObject();
    return { whom, contact: whom ? undefined : this.contactObject() };
  }

  /** "the firm which her father founded": the name that "which" stands for, where the verb has a subject of its own. */
  private relativeObject(): Mention | undefined {
    const phrase = this.phrase();
    if (!phrase || !/^(?:which|whom|that)$/.test(this.view.word(phrase.first - 1))) return undefined;
    const last = this.view.word(phrase.first - 2) === ',' ? phrase.first - 3 : phrase.first - 2;
    return last >= this.floor ? (this.view.lookup.endingWith(last) ?? this.apposedTo(last)) : undefined;
  }

  /** Over prepositional phrases to the noun that they hang on. */
  private headOf(phrase: Phrase): Phrase {
    let head = phrase;
    for (let climbed = 0; climbed < climbs; climbed += 1) {
      const preposition = head.first - 1;
      if (preposition <= this.floor || !hanging.has(this.view.word(preposition))) return head;
      const outer = phraseBefore(this.view.tokens, preposition, this.floor);
      if (!outer) return head;
      head = outer;
    }
    return head;
  }

  private subjectEnd(): number {
    const end = this.beforeDate(subjectEnd(this.view, this.first, this.floor));
    if (this.view.word(end - 1) !== ',' || end - 2 <= this.floor) return end;
    return this.isApposed(end - 2) ? end - 1 : this.beforeInsertion(end - 1);
  }

  /** "the doctor who warned of it, Ada Moren, died": the insertion is the name itself. */
  private isApposed(last: number): boolean {
    const name = this.view.lookup.endingWith(last);
    return (
      name?.type === 'person' &&
      this.view.word(name.firstToken - 1) === ',' &&
      name.firstToken - 1 > this.floor &&
      !this.isNameBefore(name.firstToken - 2)
    );
  }

  /** "Ada Moren, Bo Lund, ..." is a list. */
  private isNameBefore(token: number): boolean {
    return this.view.lookup.endingWith(token) !== undefined;
  }

  /** "and in 1968 founded": over a date between subject and verb. */
  private beforeDate(end: number): number {
    const figure = this.view.figure(this.view.figureAt(end - 1));
    if (figure?.type !== 'date' || figure.firstToken <= this.floor) return end;
    const before = figure.firstToken - 1;
    return prepositions.has(this.view.word(before)) ? before : end;
  }

  read(slot: Slot | undefined): void {
    if (this.first === this.floor) {
      this.readMainSubject(slot);
      return;
    }
    if (this.isLedGerund()) {
      this.readSharedSubject(slot);
      return;
    }
    const phrase = this.phrase();
    if (!phrase && coordinators.has(this.view.word(this.subjectEnd() - 1))) {
      this.readSharedSubject(slot);
      return;
    }
    if (!phrase) {
      if (!this.takings.takePronoun(this.subjectEnd() - 1, slot) && this.view.word(this.first - 1) === 'to') this.readSharedSubject(slot);
      return;
    }
    const head = this.headOf(phrase);
    this.takings.takeFigures(head);
    this.takings.takePeople(head, this.floor);
    if (head.first < phrase.first) this.readHanging(head, phrase, slot);
    for (const mention of this.view.mentionsIn(head.first, head.end)) this.takings.takeHead(mention, head, slot);
    this.takeJoined(head.first, slot);
  }

  /** "…, killing two", "after killing X", "while visiting Kor": what the main clause's subject did. */
  private isLedGerund(): boolean {
    const before = this.view.word(this.first - 1);
    return (
      this.first === this.token &&
      this.view.word(this.token).endsWith('ing') &&
      (before === ',' || prepositions.has(before) || before === 'while')
    );
  }

  /** "Born in Kor, X …": the participle that opens a sentence is the main subject's. */
  private readMainSubject(slot: Slot | undefined): void {
    for (let at = this.token + 1; at < this.limit && at - this.token < 16; at += 1) {
      if (this.view.word(at) !== ',') continue;
      const mention = this.view.lookup.beginningAt(at + 1) ?? this.view.lookup.beginningAt(at + 2);
      if (mention?.type === 'person' || mention?.type === 'organization') {
        this.takings.slots.fill(mention, slot);
        return;
      }
      if (this.takings.takePronoun(at + 1, slot)) return;
    }
  }

  /** "She joined the band and was arrested": the subject of the verb before, else the one that the sentence begins with. */
  private readSharedSubject(slot: Slot | undefined): void {
    if (this.readSubjectOfVerbBefore(slot)) return;
    for (let at = this.first - 2; at >= this.floor && this.first - at < 25; at -= 1) {
      if (this.view.word(at) === ';') return;
      if (subjectPronouns.has(this.view.word(at))) {
        this.takings.takePronoun(at, slot);
        return;
      }
    }
    const first = this.afterOpening();
    let start = determiners.has(this.view.word(first)) ? first + 1 : first;
    while (start < this.first && start - first < 5 && this.isTitleWord(start)) start += 1;
    const mention = this.view.lookup.beginningAt(start);
    if (mention && (mention.rule !== 'demonym' || forceNouns.has(this.view.word(mention.endToken)))) this.takings.slots.fill(mention, slot);
  }

  /** "one of them, X, plotted a revolt and was hanged": the subject of the event verb before. */
  private readSubjectOfVerbBefore(slot: Slot | undefined): boolean {
    if (this.view.word(this.first - 1) !== 'and') return false;
    for (let at = this.first - 2; at > this.floor && this.first - at < verbReach; at -= 1) {
      if (this.view.word(at) === ';' || this.view.word(at) === 'that') return false;
      if (this.view.lookup.over(at) || !triggers.get(this.view.word(at))?.some(({ form }) => form === 'past')) continue;
      const before = new VerbSubject(this.view, this.takings, at, verbGroupStart(this.view.tokens, at, this.floor), this.floor, this.limit);
      if (!before.phrase()) return false;
      const known = this.takings.slots.actors.length;
      before.read(slot);
      return this.takings.slots.actors.length > known;
    }
    return false;
  }

  /** "Former police chief Ada Moren": words before the name. */
  private isTitleWord(token: number): boolean {
    return this.view.lookup.over(token) === undefined && (roleNouns.has(this.view.word(token)) || titleParts.has(this.view.word(token)));
  }

  /** Behind "In 1944," and its like. */
  private afterOpening(): number {
    if (!prepositions.has(this.view.word(this.floor))) return this.floor;
    for (let at = this.floor + 1; at < this.first && at - this.floor < 7; at += 1) if (this.view.word(at) === ',') return at + 1;
    return this.floor;
  }

  /** What hangs on the subject: of "three of the soldiers" the people, of "soldiers of the army" whose they are, of "police in Kor" where. */
  private readHanging(head: Phrase, phrase: Phrase, slot: Slot | undefined): void {
    const isOwner = this.view.word(head.end) === 'of';
    if (isOwner) this.takings.takePeople({ first: head.end + 1, end: phrase.end }, this.floor);
    for (const mention of this.view.mentionsIn(head.end, phrase.end)) {
      const preposition = this.view.word(mention.firstToken - 1);
      const isPlaced = isLocative(preposition) || isLocative(this.view.word(mention.firstToken - 2));
      if (isPlaced && mention.type === 'place') this.takings.slots.fill(mention, 'place');
      else if (isOwner && forceNouns.has(this.view.word(head.end - 1)) && mention.endToken >= phrase.end)
        this.takings.slots.fill(mention, slot);
    }
  }

  /** "X, a Y, resigned": over a short insertion to what stands before its first comma. */
  private beforeInsertion(comma: number): number {
    for (let at = comma - 1; at > this.floor && comma - at < 14; at -= 1) if (this.view.word(at) === ',') return at;
    return comma;
  }

  /** "X and Y met". */
  private takeJoined(first: number, slot: Slot | undefined): void {
    const and = this.view.word(first - 1) === ',' ? this.andBeforeRole(first - 1) : first - 1;
    if (and === undefined || this.view.word(and) !== 'and') return;
    const other = this.view.lookup.endingWith(and - 1);
    if (other && and - 1 >= this.floor) this.takings.slots.fill(other, slot);
  }

  /** "X and his counterpart, Y, met": the "and" before the role that a comma parts from its name. */
  private andBeforeRole(comma: number): number | undefined {
    const role = phraseBefore(this.view.tokens, comma, this.floor);
    const head = role && this.view.word(role.end - 1);
    return role && head !== undefined && (roleNouns.has(head) || head === 'counterpart') ? role.first - 1 : undefined;
  }
}
