import type { Draft, EntityDraft, Mention, Step } from '../draft';
import { usageOf } from '../match/usage';
import type { EntityType } from '../model';
import { fold } from '../text/fold';
import type { Sentence } from '../text/sentences';
import { isCapitalised, Shape, type Tokens } from '../text/tokens';
import { type GenericNoun, genericModifiers, genericNouns } from './genericNouns';

/** Sentences looked back, the phrase's own not counted. */
const reach = 2;

/** How sure a back-reference is that fits exactly one entity. */
const confidence = 0.75;

/** Definite noun phrases ("the Group", "this country") that fit exactly one entity in reach; all others are left alone. */
export const findBackReferences: Step = {
  name: 'find-back-references',
  run: (draft) => {
    if (draft.article.language !== 'en' || draft.mentions.length === 0) return {};
    const finder = new BackReferenceFinder(draft);
    draft.sentences.forEach((_, index) => {
      finder.read(index);
    });
    if (finder.found.length === 0) return {};
    return { mentions: [...draft.mentions, ...finder.found].sort((left, right) => left.start - right.start || right.end - left.end) };
  },
};

interface Phrase {
  readonly firstToken: number;
  readonly endToken: number;
  readonly word: string;
  readonly noun: GenericNoun;
}

class BackReferenceFinder {
  readonly found: Mention[] = [];
  /** Mentions of each sentence read so far, back-references among them. */
  private readonly bySentence: Mention[][] = [];
  private readonly fitting = new Map<string, boolean>();
  private next = 0;

  constructor(private readonly draft: Draft) {}

  read(index: number): void {
    const { tokens, mentions, sentences } = this.draft;
    const sentence = sentences[index] as Sentence;
    const own: Mention[] = [];
    this.bySentence.push(own);
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      while (this.next < mentions.length && (mentions[this.next]?.firstToken ?? 0) <= at) own.push(mentions[this.next++] as Mention);
      const phrase = phraseAt(tokens, at, sentence.endToken);
      if (!phrase || this.isTaken(phrase)) continue;
      const mention = this.resolve(phrase, index);
      if (!mention) continue;
      own.push(mention);
      this.found.push(mention);
    }
  }

  /** Whether a name begins or ends inside the phrase: then it is no reference of its own. */
  private isTaken(phrase: Phrase): boolean {
    const { mentions } = this.draft;
    const following = mentions[this.next];
    if (following && following.firstToken <= phrase.endToken) return true;
    const before = mentions[this.next - 1];
    return before !== undefined && before.endToken > phrase.firstToken;
  }

  private resolve(phrase: Phrase, index: number): Mention | undefined {
    const { sentences, tokens, article } = this.draft;
    const locates = usageOf(tokens, phrase) === 'locates';
    const kind = article.blocks[sentences[index]?.block ?? 0]?.kind;
    for (let back = index; back >= Math.max(0, index - reach); back -= 1) {
      const sentence = sentences[back] as Sentence;
      const otherKind = article.blocks[sentence.block]?.kind;
      if (back < index && (kind !== otherKind || otherKind === 'heading' || otherKind === 'title')) return undefined;
      const end = back === index ? phrase.firstToken : sentence.endToken;
      const candidates = this.candidates(back, phrase);
      const entity = onlyOne(candidates, locates);
      if (entity === 'several') return undefined;
      if (introducesAnother(tokens, sentence.firstToken, end, phrase.word)) return undefined;
      if (entity !== undefined) return this.toMention(phrase, entity, locates);
    }
    return undefined;
  }

  private candidates(sentence: number, phrase: Phrase): Mention[] {
    return (this.bySentence[sentence] ?? []).filter((mention) => mention.entity !== undefined && this.fits(phrase, mention.entity));
  }

  private fits(phrase: Phrase, entity: number): boolean {
    const key = `${phrase.word} ${entity}`;
    const known = this.fitting.get(key);
    if (known !== undefined) return known;
    const fits = fitsNoun(phrase.noun, this.draft.entities[entity] as EntityDraft);
    this.fitting.set(key, fits);
    return fits;
  }

  private toMention(phrase: Phrase, entity: number, locates: boolean): Mention {
    const { tokens, entities } = this.draft;
    const target = entities[entity] as EntityDraft;
    const isCountry = target.type === 'state' || phrase.word === 'country' || phrase.word === 'nation';
    return {
      start: tokens.starts[phrase.firstToken] ?? 0,
      end: tokens.ends[phrase.endToken - 1] ?? 0,
      firstToken: phrase.firstToken,
      endToken: phrase.endToken,
      type: isCountry ? (locates ? 'place' : 'state') : target.type,
      rule: 'back-reference',
      confidence,
      inferred: true,
      entity,
      ...(target.entry !== undefined && { entry: target.entry }),
    };
  }
}

/** "the Group", "the terror group", "this country" at a token; not "the group of", "the country that", "the city Homs". */
function phraseAt(tokens: Tokens, at: number, limit: number): Phrase | undefined {
  const determiner = tokens.folded[at];
  if (determiner !== 'the' && determiner !== 'this' && determiner !== 'that') return undefined;
  let noun = at + 1;
  if (noun < limit && genericModifiers.has(tokens.folded[noun] ?? '')) noun += 1;
  const word = tokens.folded[noun] ?? '';
  const row = noun < limit ? genericNouns.get(word) : undefined;
  if (!row || (tokens.shapes[noun] ?? 0) > Shape.capital) return undefined;
  const behind = noun + 1 < limit ? (tokens.folded[noun + 1] ?? '') : '';
  if (behind === 'of' || behind === 'that' || behind === 'which' || behind === 'who' || behind === 'where' || behind === '-')
    return undefined;
  if (noun + 1 < limit && (isCapitalised(tokens.shapes[noun + 1] ?? 0) || isHead(tokens, noun + 1))) return undefined;
  return { firstToken: at, endToken: noun + 1, word, noun: row };
}

/** Nouns that make the generic noun their modifier: "the country house", "the city council", "the group stage". */
const compoundHeads = new Set(
  'house houses council hall centre center club music side road stage stages leader leaders chief members member officials official police mayor government walls centre limits station branch account manager holiday line conference elections election faithful headquarters building card loan phase match matches game games winner winners'.split(
    ' ',
  ),
);

function isHead(tokens: Tokens, at: number): boolean {
  return tokens.shapes[at] === Shape.lower && compoundHeads.has(tokens.folded[at] ?? '');
}

function fitsNoun(noun: GenericNoun, entity: EntityDraft): boolean {
  if (!noun.types.has(entity.type)) return false;
  if (entity.subtype !== undefined && noun.subtypes.has(entity.subtype)) return true;
  if (entity.type === 'state' && noun.types.has('state')) return true;
  return entity.entry === undefined && entity.name.split(/[\s-]/).some((word) => noun.nameWords.has(fold(word)));
}

/**
 * The one entity among the mentions. Of several, a phrase that only locates prefers those that are places here, any other
 * those that act: "In the country" after "in Kenya since the U.S. left" is Kenya.
 */
function onlyOne(mentions: readonly Mention[], locates: boolean): number | 'several' | undefined {
  if (mentions.length === 0) return undefined;
  const first = mentions[0]?.entity;
  if (mentions.every((mention) => mention.entity === first)) return first;
  const wanted: EntityType = locates ? 'place' : 'state';
  const preferred = new Set(
    mentions.filter((mention) => mention.type === wanted && mention.rule !== 'demonym').map((mention) => mention.entity),
  );
  return preferred.size === 1 ? [...preferred][0] : 'several';
}

/** "a group", "another country" between: the phrase may point to that one. */
function introducesAnother(tokens: Tokens, first: number, end: number, noun: string): boolean {
  for (let at = first; at < end; at += 1) {
    if (tokens.folded[at] !== noun) continue;
    for (let back = at - 1; back >= Math.max(first, at - 3); back -= 1) {
      const word = tokens.folded[back];
      if (word === 'a' || word === 'an' || word === 'another' || word === 'one' || word === 'every' || word === 'each') return true;
      if (word === 'the' || word === 'this' || word === ',') break;
    }
  }
  return false;
}
