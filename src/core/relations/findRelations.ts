import type { Draft, Mention, RelationDraft, Step } from '../draft';
import { MentionLookup } from '../mentionLookup';
import type { EntityType, RelationType } from '../model';
import { determiners } from '../text/nounPhrase';
import { Shape } from '../text/tokens';
import { eventRelations } from './eventRelations';
import { leadingPairs, leadingRoles, leadingVerbs, memberRoles, notNow, owningVerbs, partRoles, succeedingVerbs } from './relationWords';

/** Tokens of an apposition that are looked at. */
const reach = 9;
const bodies = new Set<EntityType>(['organization', 'state', 'group', 'place']);

/** What the text itself says of two names: who leads, belongs to, owns or follows whom. Only what stands side by side counts. */
export const findRelations: Step = {
  name: 'find-relations',
  run: (draft) => {
    if (draft.article.language !== 'en') return {};
    const finder = new RelationFinder(draft);
    for (const mention of draft.mentions) finder.read(mention);
    for (const relation of eventRelations(draft.events)) finder.take(relation);
    return { relations: finder.found };
  },
};

class RelationFinder {
  readonly found: RelationDraft[] = [];
  private readonly known = new Set<string>();
  private readonly lookup: MentionLookup;

  constructor(private readonly draft: Draft) {
    this.lookup = new MentionLookup(draft.mentions, draft.tokens.count);
  }

  /** Each relation once, where it is told first. */
  take(relation: RelationDraft): void {
    const key = `${relation.type} ${relation.from} ${relation.to}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    this.found.push(relation);
  }

  read(mention: Mention): void {
    if (mention.entity === undefined || mention.rule === 'back-reference' || this.lookup.over(mention.firstToken) !== mention) return;
    if (mention.type === 'person') {
      this.readTitle(mention);
      this.readApposition(mention);
      this.readVerb(mention);
    } else if (mention.type === 'organization') {
      this.readBodyApposition(mention);
      this.readBase(mention);
      this.readOwner(mention);
    }
  }

  /** "Acme chief executive Ada Moren", "Velian President Bo Lund". */
  private readTitle(person: Mention): void {
    const role = person.firstToken - 1;
    const first = this.leadingFrom(role);
    if (first === undefined) return;
    const body = this.lookup.endingWith(first - 1);
    if (!body || !this.isBeside(body.firstToken, person.firstToken) || !this.isBody(body)) return;
    if (body.type === 'place' && body.rule !== 'demonym' && this.word(role) !== 'mayor') return;
    if (!notNow.has(this.word(body.firstToken - 1))) this.add('leads', person, body);
  }

  /** ", the head of Acme", ", who leads Acme", ", a member of the Guild". */
  private readApposition(person: Mention): void {
    if (this.word(person.endToken) !== ',') return;
    const start = person.endToken + 1;
    if (this.word(start) === 'who' && leadingVerbs.has(this.word(start + 1))) this.addBehind('leads', person, start + 2);
    const of = this.ofBehind(start);
    if (of === undefined) return;
    for (let at = start; at < of; at += 1) if (notNow.has(this.word(at)) || this.lookup.beginningAt(at)) return;
    if (this.leadingFrom(of - 1) !== undefined) this.addBehind('leads', person, of + 1);
    else if (memberRoles.has(this.word(of - 1))) this.addBehind('member-of', person, of + 1);
  }

  /** "Ada Moren leads Acme", "Ada Moren succeeded Bo Lund", "Ada Moren owns Acme". */
  private readVerb(person: Mention): void {
    const verb = this.word(person.endToken);
    const isLed = leadingVerbs.has(verb) && this.draft.tokens.shapes[person.endToken] === Shape.lower;
    if (isLed) this.addBehind('leads', person, person.endToken + 1);
    else if (owningVerbs.has(verb)) this.addBehind('owns', person, person.endToken + 1);
    else if (succeedingVerbs.has(verb)) {
      const other = this.lookup.beginningAt(person.endToken + 1);
      if (other?.type === 'person' && this.isBeside(person.firstToken, other.firstToken)) this.add('succeeds', person, other);
    }
  }

  /** "Acme, a unit of Globex". */
  private readBodyApposition(body: Mention): void {
    if (this.word(body.endToken) !== ',') return;
    const of = this.ofBehind(body.endToken + 1);
    if (of === undefined || !partRoles.has(this.word(of - 1))) return;
    for (let at = body.endToken + 1; at < of; at += 1) if (notNow.has(this.word(at)) || this.lookup.beginningAt(at)) return;
    this.addBehind('part-of', body, of + 1);
  }

  /** "Acme, based in Kor", "the Kor-based Acme". */
  private readBase(body: Mention): void {
    const comma = this.word(body.endToken) === ',' ? 1 : 0;
    if (this.word(body.endToken + comma) === 'based' && this.word(body.endToken + comma + 1) === 'in') {
      const place = this.lookup.beginningAt(body.endToken + comma + 2);
      if (place?.type === 'place' && this.isBeside(body.firstToken, place.firstToken)) this.add('located-in', body, place);
    }
    if (this.word(body.firstToken - 1) !== 'based' || this.word(body.firstToken - 2) !== '-') return;
    const place = this.lookup.endingWith(body.firstToken - 3);
    if (place?.type === 'place' && this.isBeside(place.firstToken, body.firstToken)) this.add('located-in', body, place);
  }

  /** "Acme, owned by Ada Moren", "Acme is owned by Globex". */
  private readOwner(body: Mention): void {
    let at = body.endToken;
    if (this.word(at) === ',') at += 1;
    if (this.word(at) === 'which' || this.word(at) === 'that') at += 1;
    if (this.word(at) === 'is') at += 1;
    if (this.word(at) !== 'owned' || this.word(at + 1) !== 'by') return;
    const start = determiners.has(this.word(at + 2)) ? at + 3 : at + 2;
    const owner = this.lookup.beginningAt(start);
    if (owner && (owner.type === 'person' || this.isBody(owner)) && this.isBeside(body.firstToken, start)) this.add('owns', owner, body);
  }

  /** Where a leading role of one or two words that ends here begins; nothing when it is none, or is no longer so. */
  private leadingFrom(last: number): number | undefined {
    const word = this.word(last);
    const pairs = leadingPairs.get(word);
    const isPair = pairs?.has(this.word(last - 1)) ?? false;
    if (!isPair && !leadingRoles.has(word)) return undefined;
    const first = isPair ? last - 1 : last;
    return notNow.has(this.word(first - 1)) || this.word(first - 1) === '-' ? undefined : first;
  }

  /** The first "of" in the apposition that begins here. */
  private ofBehind(start: number): number | undefined {
    for (let at = start; at < start + reach; at += 1) {
      const word = this.word(at);
      if (word === 'of') return at;
      if (this.draft.tokens.shapes[at] === Shape.punctuation && word !== '-') return undefined;
    }
    return undefined;
  }

  private addBehind(type: RelationType, from: Mention, start: number): void {
    const first = determiners.has(this.word(start)) ? start + 1 : start;
    const body = this.lookup.beginningAt(first);
    if (body && this.isBody(body) && this.isBeside(from.firstToken, first) && this.word(body.endToken) !== "'s") this.add(type, from, body);
  }

  private isBody({ type, entity }: Mention): boolean {
    return entity !== undefined && bodies.has(type);
  }

  private isBeside(left: number, right: number): boolean {
    return this.draft.tokens.blocks[left] === this.draft.tokens.blocks[right];
  }

  private add(type: RelationType, from: Mention, to: Mention): void {
    if (from.entity === undefined || to.entity === undefined || from.entity === to.entity) return;
    this.take({ type, from: from.entity, to: to.entity, start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) });
  }

  private word(token: number): string {
    return this.draft.tokens.folded[token] ?? '';
  }
}
