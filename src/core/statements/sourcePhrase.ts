import type { Mention } from '../draft';
import type { MentionLookup } from '../mentionLookup';
import type { EntityType, Range } from '../model';
import { organizationNouns, roleNouns } from '../names/roleNouns';
import type { RoleReferents } from '../referents/roleReferents';
import { auxiliaries, breaksPhrase, determiners, isAdverb, type Phrase, phraseAfter, phraseBefore, prepositions } from '../text/nounPhrase';
import { Shape, type Tokens } from '../text/tokens';
import { documentNouns, officeNouns, pronouns, sourceNouns, spokesNouns } from './reportWords';
import { tokenStartingAt } from './tokenEndingAt';

/** Who speaks, as the words tell it. A pronoun is resolved by the caller, who knows what came before. */
export interface Source extends Range {
  readonly kind: 'named' | 'unnamed' | 'document' | 'pronoun';
  readonly entity?: number | undefined;
  /** Whether the words name someone or something that can speak; else only a verb of speaking makes it a source. */
  readonly speaks: boolean;
}

const speakers = new Set<EntityType>(['person', 'organization', 'state', 'group']);
const weekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const connectives = new Set('however though meanwhile too again therefore nevertheless nonetheless moreover'.split(' '));
/** Behind a paper: "a report to the council". */
const paperLinks = new Set(['to', 'into', 'about', 'sent', 'by']);
const owners = new Set(['his', 'her', 'its']);
const linking = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'by']);

/** Looks for the words of a source beside a reporting word. */
export class SourcePhrases {
  constructor(
    private readonly tokens: Tokens,
    private readonly lookup: MentionLookup,
    private readonly referents: RoleReferents,
  ) {}

  /** The subject whose verb group ends just before `verb`: "X said", "X has also said", "X, a Y, said", "X, who …, said". */
  before(verb: number, floor: number): Source[] {
    const end = this.beforeDate(this.verbGroupStart(verb, floor), floor);
    const word = this.tokens.folded[end - 1] ?? '';
    if (end > floor && word === ',') return this.beforeComma(end - 1, floor);
    if (end > floor && (word === 'who' || word === 'which')) {
      const behindComma = this.tokens.folded[end - 2] === ',' ? end - 2 : end - 1;
      return this.endingAt(behindComma, floor);
    }
    return this.endingAt(end, floor);
  }

  /** The source that begins at `start`: "according to X", "said X". */
  after(start: number, limit: number): Source[] {
    if (pronouns.has(this.tokens.folded[start] ?? '')) return [this.pronoun(start)];
    const phrase = this.trimmed(phraseAfter(this.tokens, start, limit));
    if (!phrase) return [];
    const apposed = this.personBehind(phrase, limit);
    if (apposed) return [this.named(apposed)];
    const named = this.speakerIn(phrase);
    const head = this.headSource(phrase);
    if (head.kind === 'document' || !named || this.endsWithSourceNoun(phrase, named)) return [this.withTail(head, phrase, limit)];
    return [this.named(named), ...this.joinedAfter(phrase.end, limit)];
  }

  /** Where the verb with its auxiliaries and adverbs begins. */
  verbGroupStart(verb: number, floor: number): number {
    let at = verb;
    while (at > floor && (isAdverb(this.tokens, at - 1) || this.isAuxiliary(at - 1))) at -= 1;
    return at;
  }

  /** "a review in 2020 said", "the ministry on Monday said". */
  private beforeDate(end: number, floor: number): number {
    const last = this.tokens.folded[end - 1] ?? '';
    // "X Tuesday said", "officials there suspect"
    if (end - 2 >= floor && (last === 'there' || last === 'here')) return end - 1;
    if (end - 2 >= floor && weekdays.has(last) && this.tokens.folded[end - 2] !== 'on' && this.tokens.shapes[end - 1] === Shape.capital)
      return end - 1;
    const preposition = this.tokens.folded[end - 2] ?? '';
    if (end - 2 <= floor || (preposition !== 'in' && preposition !== 'on')) return end;
    return this.tokens.shapes[end - 1] === Shape.number || weekdays.has(this.tokens.folded[end - 1] ?? '') ? end - 2 : end;
  }

  private isAuxiliary(token: number): boolean {
    return this.tokens.shapes[token] === Shape.lower && auxiliaries.has(this.tokens.folded[token] ?? '');
  }

  /** "said the minister, Eric Wiebes". */
  private personBehind(phrase: Phrase, limit: number): Mention | undefined {
    if (this.tokens.folded[phrase.end] !== ',' || !isSourceNoun(this.tokens.folded[phrase.end - 1] ?? '')) return undefined;
    for (let at = phrase.end + 1; at < Math.min(phrase.end + 4, limit); at += 1) {
      const mention = this.lookup.beginningAt(at);
      if (mention) return mention.type === 'person' ? mention : undefined;
      if (this.tokens.shapes[at] === Shape.lower) return undefined;
    }
    return undefined;
  }

  /** "The minister, Eric Wiebes, said": the name stands in the insertion. */
  private namedInsertion(comma: number, floor: number): Source | undefined {
    const [source] = this.endingAt(comma, floor);
    if (source?.kind !== 'named') return undefined;
    let first = tokenStartingAt(this.tokens, source.start);
    while (first > floor && this.tokens.shapes[first - 1] === Shape.capital && comma - first < 12) first -= 1;
    const role = this.tokens.folded[first - 1] === ',' ? phraseBefore(this.tokens, first - 1, floor) : undefined;
    return role && this.headsSource(role, floor) ? source : undefined;
  }

  /** "The head of the agency": the noun before the preposition speaks. */
  private headsSource(phrase: Phrase, floor: number): boolean {
    return isSourceNoun(this.tokens.folded[phrase.end - 1] ?? '') || this.headBefore(phrase, floor) !== undefined;
  }

  /** "X, citing Y, said": over the insertion to what stands before its first comma. */
  private beforeComma(comma: number, floor: number): Source[] {
    const named = this.namedInsertion(comma, floor);
    if (named) return [named];
    // "Officials, however, said"
    if (this.tokens.folded[comma - 2] === ',' && connectives.has(this.tokens.folded[comma - 1] ?? '') && comma - 2 > floor)
      return this.endingAt(comma - 2, floor);
    for (let at = comma - 1; at > floor && comma - at < 30; at -= 1) {
      const word = this.tokens.folded[at] ?? '';
      if (word === '"' || word === ';' || word === ':') return [];
      // Over an age too: "X, 71, a retired driver, said".
      const isAge = this.tokens.shapes[at - 1] === Shape.number && this.tokens.folded[at - 2] === ',';
      if (word === ',' && !isAge && this.opensInsertion(at + 1)) return this.endingAt(at, floor);
    }
    return [];
  }

  private opensInsertion(token: number): boolean {
    const word = this.tokens.folded[token] ?? '';
    return (
      word === 'who' ||
      word === 'which' ||
      word === 'whose' ||
      word === 'whom' ||
      this.tokens.shapes[token] === Shape.number ||
      determiners.has(word) ||
      word === 'former' ||
      word === 'citing' ||
      word === 'speaking' ||
      word === 'quoting' ||
      (word.endsWith('ed') && this.tokens.shapes[token] === Shape.lower) ||
      word === 'known' ||
      roleNouns.has(word) ||
      sourceNouns.has(word) ||
      prepositions.has(word) ||
      // "X, Velia's president, said"
      this.tokens.folded[this.lookup.beginningAt(token)?.endToken ?? -1] === "'s"
    );
  }

  /** The source whose last token stands before `end`. */
  private endingAt(behind: number, floor: number): Source[] {
    const end = this.beforeBrackets(behind, floor);
    const last = end - 1;
    if (last < floor) return [];
    if (pronouns.has(this.tokens.folded[last] ?? '')) return [this.pronoun(last)];
    const mention = this.speakerEndingWith(last);
    if (mention) return this.fromMention(mention, floor);
    const phrase = phraseBefore(this.tokens, end, floor);
    if (!phrase) return [];
    const whole = this.isNamedPaper(phrase) ? undefined : this.headBefore(phrase, floor);
    const person = whole && this.speakerEndingWith(whole.end - 1);
    if (person?.type === 'person') return [this.named(person)];
    return [whole ? this.withTail(this.headSource(whole), whole, end) : this.headSource(phrase)];
  }

  /** "Ada Moren (Con)", "the Guild (HG)". */
  private beforeBrackets(end: number, floor: number): number {
    if (this.tokens.folded[end - 1] !== ')') return end;
    for (let at = end - 2; at > floor && end - at < 8; at -= 1) if (this.tokens.folded[at] === '(') return at;
    return end;
  }

  /** "Secretary of State filings": the paper speaks, not the secretary. */
  private isNamedPaper(phrase: Phrase): boolean {
    const isNamed = phrase.end - phrase.first > 1 && this.tokens.shapes[phrase.first] === Shape.capital;
    return isNamed && documentNouns.has(this.tokens.folded[phrase.end - 1] ?? '');
  }

  /** "researchers at Harvard", "a spokesman for the Kremlin", "Jane Doe of Acme": the head stands before the preposition. */
  private fromMention(mention: Mention, floor: number): Source[] {
    const core: Phrase = { first: this.articleBefore(mention.firstToken, floor), end: mention.endToken };
    const outer = this.headBefore(core, floor);
    // "Ada Moren of Stone": whoever Stone is, she speaks; but "the mother of Ada Moren".
    const head = mention.type === 'person' && outer && this.speakerEndingWith(outer.end - 1)?.type !== 'person' ? undefined : outer;
    if (!head) return [...this.joinedBefore(core.first, floor), this.named(mention)];
    const person = this.speakerEndingWith(head.end - 1);
    return [person ? this.named(person) : this.withTail(this.headSource(head), head, mention.endToken)];
  }

  private articleBefore(first: number, floor: number): number {
    return first > floor && determiners.has(this.tokens.folded[first - 1] ?? '') ? first - 1 : first;
  }

  /** The phrase before "of", "for", "at" … when it can speak itself. */
  private headBefore(phrase: Phrase, floor: number): Phrase | undefined {
    const at = phrase.first - 1;
    const link = this.tokens.folded[at] ?? '';
    if (at <= floor || !(linking.has(link) || paperLinks.has(link))) return undefined;
    const head = phraseBefore(this.tokens, at, floor);
    const fits = head && (linking.has(link) ? this.canSpeak(head) : documentNouns.has(this.tokens.folded[head.end - 1] ?? ''));
    return fits ? head : undefined;
  }

  private canSpeak(phrase: Phrase): boolean {
    return this.speakerEndingWith(phrase.end - 1)?.type === 'person' || isSourceNoun(this.tokens.folded[phrase.end - 1] ?? '');
  }

  private joinedBefore(first: number, floor: number): Source[] {
    const other = this.tokens.folded[first - 1] === 'and' && first - 2 >= floor ? this.speakerEndingWith(first - 2) : undefined;
    return other ? [this.named(other)] : [];
  }

  private joinedAfter(end: number, limit: number): Source[] {
    if (this.tokens.folded[end] !== 'and' || end + 1 >= limit) return [];
    const start = determiners.has(this.tokens.folded[end + 1] ?? '') ? end + 2 : end + 1;
    const other = this.lookup.beginningAt(start);
    return other && speakers.has(other.type) ? [this.named(other)] : [];
  }

  private speakerEndingWith(token: number): Mention | undefined {
    const mention = this.lookup.endingWith(token);
    return mention && mention.rule !== 'demonym' && (speakers.has(mention.type) || mention.type === 'work' || mention.type === 'place')
      ? mention
      : undefined;
  }

  /** The last name in the phrase, a person before all others. */
  private speakerIn(phrase: Phrase): Mention | undefined {
    let found: Mention | undefined;
    for (let token = phrase.first; token < phrase.end; token += 1) {
      const mention = this.lookup.beginningAt(token);
      if (!mention || mention.endToken > phrase.end + 8 || mention.rule === 'demonym' || !speakers.has(mention.type)) continue;
      if (found?.type !== 'person' || mention.type === 'person') found = mention;
    }
    return found;
  }

  /** "Kremlin officials": the name only tells whose they are. */
  private endsWithSourceNoun(phrase: Phrase, named: Mention): boolean {
    return named.type !== 'person' && named.endToken < phrase.end && isSourceNoun(this.tokens.folded[phrase.end - 1] ?? '');
  }

  /** The source that a phrase is, told by its head. */
  private headSource(phrase: Phrase): Source {
    const head = this.tokens.folded[phrase.end - 1] ?? '';
    // "His campaign": whoever "his" is speaks.
    if (officeNouns.has(head) && owners.has(this.tokens.folded[phrase.first] ?? '')) return this.source(phrase, 'pronoun', true);
    const entity = this.entityIn(phrase);
    if (this.speakerEndingWith(phrase.end - 1)?.type === 'work' || documentNouns.has(head))
      return this.source(phrase, 'document', true, entity);
    const person = this.isDefinite(phrase) ? this.referents.of(head, phrase.end - 1) : undefined;
    if (person !== undefined) return this.source(phrase, 'named', true, person);
    if (spokesNouns.has(head) && entity !== undefined) return this.source(phrase, 'named', true, entity);
    return this.source(phrase, 'unnamed', isSourceNoun(head));
  }

  /** "the engineer", "the young engineer"; not "the engineers' union" or "an engineer". */
  private isDefinite(phrase: Phrase): boolean {
    return this.tokens.folded[phrase.first] === 'the' && phrase.end - phrase.first <= 3;
  }

  /** Takes in one phrase behind a preposition that tells whose or where: "a spokesman for the Kremlin". */
  private withTail(source: Source, head: Phrase, limit: number): Source {
    if (!linking.has(this.tokens.folded[head.end] ?? '') || head.end + 1 >= limit) return source;
    const tail = phraseAfter(this.tokens, head.end + 1, limit);
    if (!tail) return source;
    const entity = this.entityIn(tail);
    const speaksFor = spokesNouns.has(this.tokens.folded[head.end - 1] ?? '') || source.kind === 'document';
    const end = this.tokens.ends[tail.end - 1] ?? source.end;
    if (!speaksFor || entity === undefined) return { ...source, end };
    return { ...source, entity, end, kind: source.kind === 'document' ? 'document' : 'named' };
  }

  /** The organization or state that a phrase names, possessives and adjectives too. */
  private entityIn(phrase: Phrase): number | undefined {
    for (let token = phrase.first; token < phrase.end; token += 1) {
      const mention = this.lookup.beginningAt(token);
      if (mention?.entity !== undefined && (mention.type === 'organization' || mention.type === 'state' || mention.type === 'group'))
        return mention.entity;
    }
    return undefined;
  }

  /** Cuts what follows a name inside the phrase ("Lister told reporters") and trailing verbs. */
  private trimmed(phrase: Phrase | undefined): Phrase | undefined {
    if (!phrase) return undefined;
    const person = this.speakerIn(phrase);
    if (person?.type === 'person') return { first: phrase.first, end: Math.max(person.endToken, phrase.first + 1) };
    for (let token = phrase.first; token < phrase.end - 1; token += 1) {
      if (isSourceNoun(this.tokens.folded[token] ?? '') && breaksNoun(this.tokens, token + 1))
        return { first: phrase.first, end: token + 1 };
    }
    return phrase;
  }

  private named(mention: Mention): Source {
    const kind = mention.type === 'work' ? 'document' : 'named';
    return { start: mention.start, end: mention.end, kind, speaks: true, entity: mention.entity };
  }

  private pronoun(token: number): Source {
    return this.source({ first: token, end: token + 1 }, 'pronoun', true);
  }

  /** All fields are written out, so that sources have one shape. */
  private source({ first, end }: Phrase, kind: Source['kind'], speaks: boolean, entity?: number): Source {
    return { start: this.tokens.starts[first] ?? 0, end: this.tokens.ends[end - 1] ?? 0, kind, speaks, entity };
  }
}

/** Whether a word, singular or plural, stands for people or papers that can be a source. */
export function isSourceNoun(word: string): boolean {
  if (sourceNouns.has(word) || spokesNouns.has(word) || documentNouns.has(word) || roleNouns.has(word)) return true;
  if (organizationNouns.has(word) || word === 'parties' || word === 'companies' || word === 'charities') return true;
  return word.endsWith('s') && (roleNouns.has(word.slice(0, -1)) || organizationNouns.has(word.slice(0, -1)));
}

/** A lower-case word with a verb's ending, or the end of the phrase. */
function breaksNoun(tokens: Tokens, token: number): boolean {
  const word = tokens.folded[token] ?? '';
  return breaksPhrase(tokens, token) || word === 'familiar' || word === 'close' || /(?:ed|ing)$/.test(word);
}
