import type { Draft, Mention } from '../draft';
import type { EntityType } from '../model';
import { type Gender, genderOfName } from '../names/givenNameGender';
import { prepositions } from '../text/nounPhrase';
import type { Sentence } from '../text/sentences';
import type { Tokens } from '../text/tokens';

/** Sentences looked back; the pronoun's own and those that are all quotation are not counted. */
const reach = 3;
/** Sentences looked back in any case. */
const farthest = 12;
/** Pronouns gone back over. */
const longestChain = 40;
const persons = new Set<EntityType>(['person']);
const bodies = new Set<EntityType>(['organization', 'state', 'group']);

interface PronounKind {
  readonly types: ReadonlySet<EntityType>;
  readonly gender?: Gender;
}

const pronounKinds: ReadonlyMap<string, PronounKind> = new Map<string, PronounKind>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, { types: persons, gender: 'male' }] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, { types: persons, gender: 'female' }] as const),
  ...['it', 'its', 'itself', 'they', 'them', 'their'].map((word) => [word, { types: bodies }] as const),
]);

const femaleWords = new Set(
  'mrs ms miss madam madame dame lady queen princess duchess sister baroness actress chairwoman congresswoman councilwoman spokeswoman policewoman businesswoman wife widow mother daughter aunt niece grandmother girl woman girlfriend'.split(
    ' ',
  ),
);
const maleWords = new Set(
  'mr sir lord king prince duke brother father pope chairman congressman councilman spokesman policeman businessman fisherman husband widower son uncle nephew grandfather boy man boyfriend monsignor'.split(
    ' ',
  ),
);

/**
 * Finds whom a pronoun means: the nearest sentence that names somebody who fits, and there the one who fits alone, else the
 * one whom the sentence is about. Nothing in doubt. Pronouns are not marked; statements and events ask for them.
 */
export class Antecedents {
  /** What was found, by token. */
  private readonly known = new Map<number, number | undefined>();
  private readonly genders = new Map<number, Gender | undefined>();
  /** 1 for tokens in double quotation marks, the marks among them: what is quoted is not what the author speaks of. */
  private readonly quoted: Uint8Array;
  private besides: ReadonlyMap<number, Gender> | undefined;

  constructor(private readonly draft: Draft) {
    this.quoted = quotedTokens(draft.tokens);
  }

  isPronoun(word: string): boolean {
    return pronounKinds.has(word);
  }

  /** The entity that the pronoun at this token stands for. */
  of(token: number, chain = 0): number | undefined {
    if (!this.known.has(token)) this.known.set(token, this.find(token, chain));
    return this.known.get(token);
  }

  private find(token: number, chain: number): number | undefined {
    const kind = pronounKinds.get(this.draft.tokens.folded[token] ?? '');
    if (!kind || chain > longestChain) return undefined;
    const { sentences, article } = this.draft;
    const own = sentenceAt(this.draft, token);
    const block = article.blocks[sentences[own]?.block ?? -1]?.kind;
    let left = reach;
    for (let back = own; back >= 0 && left >= 0 && own - back <= farthest; back -= 1) {
      const sentence = sentences[back];
      if (!sentence || (back < own && article.blocks[sentence.block]?.kind !== block)) return undefined;
      const end = back === own ? token : sentence.endToken;
      const fitting = this.spokenOf(sentence.firstToken, end, kind, token);
      const same = this.samePronoun(sentence.firstToken, end, kind);
      // A sentence that begins with the same pronoun goes on with whom that one means.
      if (same !== undefined && same < (fitting[0]?.firstToken ?? end)) return this.of(same, chain + 1);
      if (fitting.length > 0) return this.choose(fitting, kind);
      if (!this.isAllQuotation(sentence)) left -= 1;
    }
    return undefined;
  }

  /** Mentions that fit; what is quoted counts only for a pronoun that is quoted too. */
  private spokenOf(first: number, end: number, kind: PronounKind, token: number): Mention[] {
    const isQuoted = this.quoted[token] === 1;
    return this.fittingIn(first, end, kind).filter(({ firstToken }) => isQuoted || this.quoted[firstToken] !== 1);
  }

  /** The first pronoun of the same gender outside quotations. */
  private samePronoun(first: number, end: number, { gender }: PronounKind): number | undefined {
    for (let at = first; at < end && gender !== undefined; at += 1) {
      if (this.quoted[at] !== 1 && pronounKinds.get(this.draft.tokens.folded[at] ?? '')?.gender === gender) return at;
    }
    return undefined;
  }

  private isAllQuotation({ firstToken, endToken }: Sentence): boolean {
    return this.quoted[endToken - 1] === 1 && this.quoted[firstToken] === 1;
  }

  /** Whether the pronoun at this token can stand for an entity of this type. */
  fits(token: number, entity: number, type: EntityType | undefined): boolean {
    const kind = pronounKinds.get(this.draft.tokens.folded[token] ?? '');
    if (!kind || type === undefined || !kind.types.has(type)) return false;
    return !kind.gender || (this.genderOf(entity) ?? kind.gender) === kind.gender;
  }

  /** What the given name, a title or the words beside a mention tell. */
  genderOf(entity: number): Gender | undefined {
    if (!this.genders.has(entity)) this.genders.set(entity, this.findGender(entity));
    return this.genders.get(entity);
  }

  private fittingIn(first: number, end: number, { types, gender }: PronounKind): Mention[] {
    return mentionsIn(this.draft, first, end).filter(
      ({ type, entity, rule }) =>
        entity !== undefined && types.has(type) && rule !== 'demonym' && (!gender || (this.genderOf(entity) ?? gender) === gender),
    );
  }

  /** The only one; of several the only one that surely has the gender; else the subject, if none but it comes first. */
  private choose(mentions: readonly Mention[], { gender }: PronounKind): number | undefined {
    const entities = new Set(mentions.map((mention) => mention.entity as number));
    if (entities.size === 1) return mentions[0]?.entity;
    const sure = gender ? [...entities].filter((entity) => this.genderOf(entity) === gender) : [];
    if (sure.length === 1) return sure[0];
    const [first] = mentions;
    return first && this.isSubject(first) ? first.entity : undefined;
  }

  /** No preposition before it, and no possessive behind it. */
  private isSubject({ firstToken, endToken }: Mention): boolean {
    const { folded } = this.draft.tokens;
    const before = folded[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
    return !prepositions.has(folded[before] ?? '') && folded[endToken] !== "'s" && folded[endToken] !== 'and';
  }

  private findGender(entity: number): Gender | undefined {
    const { entities } = this.draft;
    const { name, titles } = entities[entity] ?? { name: '', titles: [] };
    for (const word of titles
      .join(' ')
      .toLowerCase()
      .split(/[\s.]+/)) {
      if (femaleWords.has(word)) return 'female';
      if (maleWords.has(word)) return 'male';
    }
    const own = genderOfName(name.split(/[\s-]/)[0] ?? '');
    this.besides ??= gendersBeside(this.draft);
    return own ?? this.besides.get(entity);
  }
}

/** By entity: what a word directly before one of its mentions tells, "his wife, Ada Moren" and "Mr Lund". */
function gendersBeside({ mentions, tokens }: Draft): ReadonlyMap<number, Gender> {
  const genders = new Map<number, Gender>();
  for (const { entity, type, firstToken } of mentions) {
    if (entity === undefined || type !== 'person' || genders.has(entity)) continue;
    const word = tokens.folded[firstToken - 1] ?? '';
    const beside = word === ',' ? (tokens.folded[firstToken - 2] ?? '') : word;
    if (femaleWords.has(beside)) genders.set(entity, 'female');
    else if (maleWords.has(beside)) genders.set(entity, 'male');
  }
  return genders;
}

function quotedTokens({ count, surface, blocks }: Tokens): Uint8Array {
  const quoted = new Uint8Array(count);
  let isOpen = false;
  for (let token = 0; token < count; token += 1) {
    if (token > 0 && blocks[token] !== blocks[token - 1]) isOpen = false;
    const mark = surface[token];
    const isMark = mark === '“' || mark === '”' || mark === '"';
    if (isOpen || isMark) quoted[token] = 1;
    if (isMark) isOpen = mark === '“' || (mark === '"' && !isOpen);
  }
  return quoted;
}

function sentenceAt({ sentences }: Draft, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.endToken ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mentions that begin from `first` to `end`, in order. */
function mentionsIn({ mentions }: Draft, first: number, end: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.firstToken ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let index = low; index < mentions.length && (mentions[index]?.firstToken ?? end) < end; index += 1)
    found.push(mentions[index] as Mention);
  return found;
}
