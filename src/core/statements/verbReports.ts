import type { MentionLookup } from '../mentionLookup';
import { determiners, prepositions } from '../text/nounPhrase';
import type { Tokens } from '../text/tokens';
import { Complements } from './complements';
import type { Quote } from './findQuotes';
import type { Report } from './report';
import { beForms, documentVerbs, pronouns, type ReportVerb, reportVerbs } from './reportWords';
import type { Source, SourcePhrases } from './sourcePhrase';
import { speechActs } from './speechActs';
import { tokenEndingAt, tokenStartingAt } from './tokenEndingAt';

const modals = new Set("will would can could may might must should shall let let's to not cannot never".split(' '));

/** "after warning that": the main subject warned. */
const gerundLeads = new Set(['after', 'by', 'while']);
/** Verbs after which a sentence may end without anybody's words before it: "When she rang, he agreed." */
const answers = /^(?:agree|continu|respon|answer|repl|object|point|counter|joke|protest|plead|complain|laugh|sw[eo]|hold|held)/;
const subordinators = new Set('when after as if while because although though since before once until'.split(' '));
/** People who "will argue" what the author foresees. */
const foreseen = new Set('some many others critics opponents supporters sceptics skeptics purists defenders cynics few'.split(' '));
/** What somebody issues in words. */
const papers = new Set('statement statements letter letters report message email release note communique'.split(' '));
const links = new Set('of for at in from with on by'.split(' '));

/** Never before its subject: "…,” X told Y". */
const tellForms = new Set(['tell', 'tells', 'told', 'telling']);

/** Reads verbs of speaking and thinking: "X said that", "…,” said X", "X left, warning that". */
export class VerbReports {
  private readonly complements: Complements;

  constructor(
    private readonly tokens: Tokens,
    private readonly lookup: MentionLookup,
    private readonly phrases: SourcePhrases,
  ) {
    this.complements = new Complements(tokens);
  }

  /** The report that the verb at this token makes; `first` and `end` bound the sentence. */
  at(token: number, first: number, end: number, quotes: readonly Quote[]): Report | undefined {
    const word = this.tokens.folded[token] ?? '';
    const verb = reportVerbs.get(word);
    const documentVerb = documentVerbs.get(word);
    if ((!verb && !documentVerb && !speechActs.has(word)) || this.isUnsaid(token, first)) return undefined;
    const sources = this.subjects(token, first, end);
    const source = sources[0];
    if (!source || this.isAuthor(source)) return undefined;
    const fits =
      (verb !== undefined && (this.fits(verb, source, token, end, quotes) || this.isFinal(verb, source, token, first, end))) ||
      (documentVerb !== undefined && source.kind === 'document' && this.complements.opensClause(token + 1, end)) ||
      this.isAct(word, source, token, end);
    if (fits) return { token, sources, isAttitude: verb?.class === 'think' || verb?.class === 'judge' };
    const isPaper = documentVerb !== undefined && this.isItAtStart(source, first) && this.complements.opensClause(token + 1, end);
    return isPaper ? { token, sources, isAttitude: false, needsDocument: true } : undefined;
  }

  /** "It finds that": the sentence begins with a pronoun that may be a paper. */
  private isItAtStart(source: Source, first: number): boolean {
    return source.kind === 'pronoun' && this.tokens.starts[first] === source.start && this.tokens.folded[first] === 'it';
  }

  /** "denied the claim", "called for a recount". */
  private isAct(word: string, source: Source, token: number, end: number): boolean {
    const complement = speechActs.get(word);
    if (!complement || !source.speaks || source.kind === 'document' || source.start > (this.tokens.starts[token] ?? 0)) return false;
    if (reportVerbs.get(word)?.form === 'base' && !this.isPlural(source)) return false;
    return this.complements.completes(complement, token, end);
  }

  /** "…, analysts predict.", "…, they write in a journal.", "…, warned X.": what they say stands before a comma. */
  private isFinal(verb: ReportVerb, source: Source, token: number, first: number, end: number): boolean {
    if (verb.class !== 'claim' && verb.class !== 'think') return false;
    if (!source.speaks || verb.form === 'gerund' || subordinators.has(this.tokens.folded[first] ?? '')) return false;
    if (answers.test(this.tokens.folded[token] ?? '')) return false;
    const opening = tokenStartingAt(this.tokens, source.start);
    if (opening > token)
      return this.tokens.folded[token - 1] === ',' && this.complements.endsSoon(tokenEndingAt(this.tokens, source.end) + 1, end);
    if (opening - first < 4 || this.tokens.folded[opening - 1] !== ',') return false;
    if (verb.form === 'base' && !this.isPlural(source)) return false;
    return this.complements.endsSoon(token + 1, end);
  }

  /** "I say", "we think" outside quotation marks: the author's own voice. */
  private isAuthor(source: Source): boolean {
    const word = source.kind === 'pronoun' ? this.tokens.folded[tokenEndingAt(this.tokens, source.end)] : '';
    return word === 'i' || word === 'we';
  }

  /** "to say", "would say", "did not say", "the said paper", "is saying". */
  private isUnsaid(token: number, first: number): boolean {
    const start = this.phrases.verbGroupStart(token, first);
    if (this.tokens.folded[start] === 'will' && start + 1 === token && foreseen.has(this.tokens.folded[start - 1] ?? '')) return false;
    for (let at = start; at < token; at += 1) {
      const word = this.tokens.folded[at] ?? '';
      if (modals.has(word) || beForms.has(word) || word.endsWith("n't")) return true;
    }
    const before = this.tokens.folded[start - 1] ?? '';
    if (this.isLedGerund(token, start)) return false;
    return start > first && (modals.has(before) || determiners.has(before) || prepositions.has(before));
  }

  private isLedGerund(token: number, start: number): boolean {
    const isGerund = reportVerbs.get(this.tokens.folded[token] ?? '')?.form === 'gerund';
    const isTold = this.tokens.folded[token + 1] === 'that' || this.tokens.folded[token] === 'saying';
    return isGerund && isTold && gerundLeads.has(this.tokens.folded[start - 1] ?? '');
  }

  /** Behind the verb when the words spoken stand before it ("…,” said X"), else before it. */
  private subjects(token: number, first: number, end: number): Source[] {
    const before = this.tokens.folded[token - 1] ?? '';
    const isBehindSpeech = token > first && (before === ',' || before === '"' || before === "'" || before === '?' || before === '!');
    // "The minister, X, said that": a comma may close an insertion too.
    const inserted = isBehindSpeech && before === ',' ? this.phrases.before(token, first).filter((source) => source.speaks) : [];
    if (inserted.length > 0) return inserted;
    if (isBehindSpeech && !tellForms.has(this.tokens.folded[token] ?? '')) {
      const inverted = this.phrases.after(token + 1, end).filter((source) => source.speaks && source.kind !== 'document');
      if (inverted.length > 0) return inverted;
    }
    const paper = this.tokens.folded[token] === 'saying' ? this.paperBefore(token, first) : undefined;
    if (paper) return [paper];
    if (reportVerbs.get(this.tokens.folded[token] ?? '')?.form === 'gerund')
      return before === ',' || this.isLedGerund(token, token) ? this.mainSubject(first, token) : [];
    return this.phrases.before(token, first);
  }

  /** "issued a statement on Monday saying": the paper that says it. */
  private paperBefore(token: number, first: number): Source | undefined {
    for (let at = token - 1; at > first && token - at < 8; at -= 1) {
      if (this.tokens.folded[at] === ',') return undefined;
      if (!papers.has(this.tokens.folded[at] ?? '')) continue;
      return this.phrases.before(at + 1, first).find((source) => source.kind === 'document');
    }
    return undefined;
  }

  /** "X left, saying that": the name that the sentence begins with. */
  private mainSubject(first: number, limit: number): Source[] {
    const start = determiners.has(this.tokens.folded[first] ?? '') ? first + 1 : first;
    for (let token = start; token < Math.min(start + 3, limit); token += 1) {
      const mention = this.lookup.beginningAt(token);
      if (mention && (mention.type === 'person' || mention.type === 'organization'))
        return this.phrases.after(mention.firstToken, mention.endToken);
    }
    return pronouns.has(this.tokens.folded[first] ?? '') ? this.phrases.after(first, first + 1) : [];
  }

  private fits(verb: ReportVerb, source: Source, token: number, end: number, quotes: readonly Quote[]): boolean {
    if (verb.class === 'put') return source.speaks && this.complements.putsAt(token, end);
    if (verb.form === 'base' && !this.isPlural(source)) return false;
    if (verb.class === 'say') return this.says(verb, source, token, end, quotes);
    if (!source.speaks) return false;
    if (this.isBehindWords(token, end)) return true;
    switch (verb.class) {
      case 'think':
        return this.isParenthesis(source, token, end) || this.complements.thinks(token, end);
      case 'promise':
        return verb.form !== 'gerund' && (this.tokens.folded[token + 1] === 'to' || this.complements.opensObject(token + 1, end));
      case 'judge':
        return verb.form !== 'gerund' && this.complements.opensObject(token + 1, end);
      case 'demand':
        return this.complements.demands(token, end, verb.form === 'past');
      case 'call':
        return this.complements.asks(token) || this.opensQuoteSoon(token, quotes) || this.complements.givesName(token + 1, end);
      default:
        return this.isParenthesis(source, token, end) || this.claims(token, end, quotes);
    }
  }

  /** Any subject says what follows; one that cannot speak needs a clause or a quotation. */
  private says(verb: ReportVerb, source: Source, token: number, end: number, quotes: readonly Quote[]): boolean {
    if (this.complements.isSilent(token)) return false;
    if (source.speaks) return true;
    if (verb.form === 'base') return this.complements.opensThatClause(token + 1, end);
    return quotes.length > 0 || this.complements.isSpeech(token, end);
  }

  /** "that", a clause or a quotation behind the verb, or the quotation before it. */
  private claims(token: number, end: number, quotes: readonly Quote[]): boolean {
    return (
      this.complements.hasThat(token, end) ||
      this.touchesQuote(token, quotes) ||
      this.complements.opensThatClause(token + 1, end) ||
      this.isBehindQuote(token, quotes)
    );
  }

  private opensQuoteSoon(token: number, quotes: readonly Quote[]): boolean {
    return quotes.some((quote) => quote.open > token && quote.open - token < 14);
  }

  /** "a sale, lawyers point out, would …": source and verb between two commas. */
  private isParenthesis(source: Source, token: number, end: number): boolean {
    const behind = this.tokens.folded[token + 1] === 'out' ? token + 2 : token + 1;
    const opens = this.tokens.folded[tokenStartingAt(this.tokens, source.start) - 1] === ',';
    return opens && behind < end && this.tokens.folded[behind] === ',';
  }

  /** A base form is a verb only behind a plural: "officials say", "they claim", "I think". */
  private isPlural(source: Source): boolean {
    const word = this.tokens.folded[this.headOf(source)] ?? '';
    return (
      word.endsWith('s') ||
      word === 'some' ||
      word === 'few' ||
      word === 'most' ||
      word === 'many' ||
      word === 'they' ||
      word === 'we' ||
      word === 'i' ||
      word === 'police' ||
      word === 'people' ||
      word === 'who' ||
      word === 'taliban'
    );
  }

  /** "witnesses in Kor": the noun before the preposition. */
  private headOf(source: Source): number {
    const last = tokenEndingAt(this.tokens, source.end);
    for (let at = tokenStartingAt(this.tokens, source.start) + 1; at <= last; at += 1)
      if (links.has(this.tokens.folded[at] ?? '')) return at - 1;
    return last;
  }

  /** "“Is it meant to?” Nehru asked.": nothing follows, and the words spoken are the sentence before. */
  private isBehindWords(verb: number, end: number): boolean {
    if (verb + 2 < end || this.tokens.folded[verb + 1] !== '.') return false;
    for (let at = verb - 1; at >= Math.max(0, verb - 5); at -= 1) if (this.tokens.folded[at] === '"') return true;
    return false;
  }

  private touchesQuote(token: number, quotes: readonly Quote[]): boolean {
    return quotes.some((quote) => quote.open > token && quote.open - token <= 3);
  }

  private isBehindQuote(token: number, quotes: readonly Quote[]): boolean {
    return quotes.some((quote) => quote.close < token && token - quote.close <= 12);
  }
}
