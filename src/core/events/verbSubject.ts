import { determiners, type Phrase, phraseBefore } from '../text/nounPhrase';
import { subjectEnd } from './doer';
import type { Slot } from './eventFamily';
import { forceNouns } from './eventPhrases';
import type { ArticleView } from './sentenceView';
import type { Takings } from './takings';

const coordinators = new Set(['and', 'but', 'then']);

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

  private subjectEnd(): number {
    const end = subjectEnd(this.view, this.first, this.floor);
    return this.view.word(end - 1) === ',' && end - 2 > this.floor ? this.beforeInsertion(end - 1) : end;
  }

  read(slot: Slot | undefined): void {
    if (this.first === this.floor) {
      this.readMainSubject(slot);
      return;
    }
    const phrase = this.phrase();
    if (!phrase && coordinators.has(this.view.word(this.first - 1))) {
      this.readSharedSubject(slot);
      return;
    }
    if (!phrase) {
      this.takings.takePronoun(this.subjectEnd() - 1, slot);
      return;
    }
    this.takings.takeFigures(phrase);
    this.takings.takePeople(phrase, this.floor);
    if (this.view.word(phrase.first - 1) === 'of') this.readOwner(phrase, slot);
    for (const mention of this.view.mentionsIn(phrase.first, phrase.end)) this.takings.takeHead(mention, phrase, slot);
    this.takeJoined(phrase.first, slot);
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

  /** "She joined the band and was arrested": the subject that the sentence begins with. */
  private readSharedSubject(slot: Slot | undefined): void {
    if (this.takings.takePronoun(this.floor, slot)) return;
    const start = determiners.has(this.view.word(this.floor)) ? this.floor + 1 : this.floor;
    const mention = this.view.lookup.beginningAt(start);
    if (mention && mention.rule !== 'demonym') this.takings.slots.fill(mention, slot);
  }

  /** The figures of "three of the soldiers"; of "soldiers of the Malian army" whose they are. */
  private readOwner(phrase: Phrase, slot: Slot | undefined): void {
    const head = phrase.first - 2;
    if (head < this.floor) return;
    this.takings.takeFigures({ first: Math.max(this.floor, head - 1), end: phrase.first - 1 });
    if (!forceNouns.has(this.view.word(head))) return;
    for (const mention of this.view.mentionsIn(phrase.first, phrase.end))
      if (mention.endToken >= phrase.end) this.takings.slots.fill(mention, slot);
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
    if (other && first - 2 >= this.floor) this.takings.slots.fill(other, slot);
  }
}
