import type { Mention } from '../draft';
import { roleNouns } from '../names/roleNouns';
import { type Phrase, phraseBefore } from '../text/nounPhrase';
import { addNumber } from './candidate';
import type { EventFamily, Slot } from './eventFamily';
import { forceNouns, isPeopleNoun } from './eventPhrases';
import type { ArticleView } from './sentenceView';
import { Slots } from './slots';

/** Members of parties, who are called like them. */
const oneOfParty = new Set('democrat republican conservative liberal tory socialist communist nationalist centrist islamist'.split(' '));
const personal = new Set('he she they him her them i we us me who whom'.split(' '));

/** What the phrases around a verb have given so far: actors and places, figures, and people without a name. */
export class Takings {
  readonly slots: Slots;
  readonly figures: number[] = [];
  people: Phrase | undefined;
  /** Whether a pronoun for people stands in a slot, whoever it means. */
  pronoun = false;

  constructor(
    private readonly view: ArticleView,
    family: EventFamily,
  ) {
    this.slots = new Slots(family);
  }

  /** A name counts when it heads the phrase, or when its forces or citizens do. */
  takeHead(mention: Mention, phrase: Phrase, slot: Slot | undefined): void {
    const isHead = this.endsWith(mention, phrase) || (slot === 'target' && this.isNamedTo(mention, phrase));
    const head = this.view.word(phrase.end - 1);
    if (isHead && this.isOneOf(mention, phrase)) {
      this.people ??= phrase;
      return;
    }
    if (isHead || forceNouns.has(head) || (slot === 'target' && mention.rule === 'demonym' && !roleNouns.has(head)))
      this.slots.fill(mention, slot);
  }

  /** "the Democrat": one of a party, not the party. */
  private isOneOf({ type, firstToken, endToken }: Mention, { first }: Phrase): boolean {
    if (type !== 'organization' && type !== 'group') return false;
    const word = this.view.word(endToken - 1);
    return endToken - firstToken === 1 && firstToken - first === 1 && oneOfParty.has(word);
  }

  /** A score may stand behind the name: "beat Kor United 2–1". */
  private endsWith({ endToken }: Mention, { end }: Phrase): boolean {
    for (let at = endToken; at < end; at += 1) if (this.view.figureAt(at) < 0) return false;
    return true;
  }

  /** "named Ada Moren principal": the name opens the object, and what it is called ends it. */
  private isNamedTo({ type, firstToken, endToken }: Mention, { first, end }: Phrase): boolean {
    if (type !== 'person' || firstToken !== first) return false;
    for (let at = endToken; at < end; at += 1) if (!this.view.isLower(at) && this.view.word(at) !== '-') return false;
    return roleNouns.has(this.view.word(end - 1));
  }

  takeFigures(phrase: Phrase): void {
    for (let at = phrase.first; at < phrase.end; at += 1) {
      const number = this.view.figureAt(at);
      const type = this.view.figure(number)?.type;
      if (type === 'number' || type === 'quantity' || type === 'percent' || type === 'money') addNumber(this.figures, number);
    }
  }

  /** "the former head of the port", "eleven workers": the head before "of", else the last word. */
  takePeople(phrase: Phrase, floor: number): void {
    const owner = this.view.word(phrase.first - 1) === 'of' ? phraseBefore(this.view.tokens, phrase.first - 1, floor) : undefined;
    for (const each of owner ? [owner, phrase] : [phrase]) {
      const head = each.end - 1;
      if (this.people === undefined && this.isByAge(each)) this.people = each;
      const isWord = this.view.isLower(head) || (head === floor && !this.view.lookup.over(head));
      if (this.people === undefined && isWord && isPeopleNoun(this.view.word(head)) && !this.isNamed(each)) this.people = each;
    }
  }

  /** "The 24-year-old". */
  private isByAge({ end }: Phrase): boolean {
    const word = this.view.word(end - 1);
    return (word === 'old' || word === 'olds') && this.view.word(end - 2) === '-' && this.view.word(end - 3) === 'year';
  }

  /** "Velian troops": their name says who they are. */
  private isNamed(phrase: Phrase): boolean {
    return forceNouns.has(this.view.word(phrase.end - 1)) && this.view.mentionsIn(phrase.first, phrase.end).length > 0;
  }

  /** "he was arrested": the entity that the pronoun stands for, when only one can be meant. */
  takePronoun(token: number, slot: Slot | undefined): boolean {
    if (personal.has(this.view.word(token)) && slot !== undefined && slot !== 'place') this.pronoun = true;
    const entity = this.view.antecedents.of(token);
    const type = entity === undefined ? undefined : this.view.draft.entities[entity]?.type;
    if (entity === undefined || type === undefined) return false;
    this.slots.fill({ entity, type, rule: 'lexicon' }, slot);
    return true;
  }
}
