import type { MentionLookup } from '../mentionLookup';
import { determiners, phraseAfter, prepositions } from '../text/nounPhrase';
import { isCapitalised, Shape, type Tokens } from '../text/tokens';
import type { Quote } from './findQuotes';
import type { Report } from './report';
import { beForms, documentVerbs, pronouns, type ReportVerb, reportVerbs } from './reportWords';
import type { Source, SourcePhrases } from './sourcePhrase';
import { tokenEndingAt, tokenStartingAt } from './tokenEndingAt';

const modals = new Set("will would can could may might must should shall let let's to not cannot never".split(' '));
const clauseVerbs = new Set(
  "is are was were has have had will would could may might can should must did does isn't aren't wasn't weren't hasn't haven't won't wouldn't cannot".split(
    ' ',
  ),
);

const hedges = new Set(['about', 'around', 'roughly', 'some', 'nearly', 'over', 'under', 'almost']);
const datePrepositions = new Set(['on', 'in', 'at', 'to', 'last', 'yesterday', 'earlier']);
const askForms = new Set(['ask', 'asks', 'asked', 'asking']);
const questionWords = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'when', 'where']);

/** Never before its subject: "…,” X told Y". */
const tellForms = new Set(['tell', 'tells', 'told', 'telling']);

/** Reads verbs of speaking and thinking: "X said that", "…,” said X", "X left, warning that". */
export class VerbReports {
  constructor(
    private readonly tokens: Tokens,
    private readonly lookup: MentionLookup,
    private readonly phrases: SourcePhrases,
  ) {}

  /** The report that the verb at this token makes; `first` and `end` bound the sentence. */
  at(token: number, first: number, end: number, quotes: readonly Quote[]): Report | undefined {
    const word = this.tokens.folded[token] ?? '';
    const verb = reportVerbs.get(word);
    const documentVerb = documentVerbs.get(word);
    if ((!verb && !documentVerb) || this.isUnsaid(token, first)) return undefined;
    const sources = this.subjects(token, first, end);
    const source = sources[0];
    if (!source || this.isAuthor(source)) return undefined;
    const fits =
      (verb !== undefined && this.fits(verb, source, token, end, quotes)) ||
      (documentVerb !== undefined && source.kind === 'document' && this.opensClause(token + 1, end));
    return fits ? { token, sources, isAttitude: verb?.class === 'think' || verb?.class === 'judge' } : undefined;
  }

  /** "I say", "we think" outside quotation marks: the author's own voice. */
  private isAuthor(source: Source): boolean {
    const word = source.kind === 'pronoun' ? this.tokens.folded[tokenEndingAt(this.tokens, source.end)] : '';
    return word === 'i' || word === 'we';
  }

  /** "to say", "would say", "did not say", "the said paper", "is saying". */
  private isUnsaid(token: number, first: number): boolean {
    const start = this.phrases.verbGroupStart(token, first);
    for (let at = start; at < token; at += 1) {
      const word = this.tokens.folded[at] ?? '';
      if (modals.has(word) || beForms.has(word) || word.endsWith("n't")) return true;
    }
    const before = this.tokens.folded[start - 1] ?? '';
    return start > first && (modals.has(before) || determiners.has(before) || prepositions.has(before));
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
    if (reportVerbs.get(this.tokens.folded[token] ?? '')?.form === 'gerund') return before === ',' ? this.mainSubject(first, token) : [];
    return this.phrases.before(token, first);
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
    if (verb.class === 'put') return source.speaks && this.putsAt(token, end);
    if (verb.form === 'base' && !this.isPlural(source)) return false;
    if (verb.class === 'say') return source.speaks || (verb.form !== 'base' && (quotes.length > 0 || this.isSpeech(token, end)));
    if (!source.speaks) return false;
    if (this.isBehindWords(token, end)) return true;
    switch (verb.class) {
      case 'think':
        return this.isParenthesis(source, token, end) || this.hasThat(token, end) || this.opensClause(token + 1, end);
      case 'promise':
        return verb.form !== 'gerund' && (this.tokens.folded[token + 1] === 'to' || this.opensObject(token + 1, end));
      case 'judge':
        return verb.form !== 'gerund' && this.opensObject(token + 1, end);
      case 'call':
        return this.asks(token) || this.opensQuoteSoon(token, quotes) || this.givesName(token + 1, end);
      default:
        return this.isParenthesis(source, token, end) || this.claims(token, end, quotes);
    }
  }

  /** "that", a clause or a quotation behind the verb, or the quotation before it. */
  private claims(token: number, end: number, quotes: readonly Quote[]): boolean {
    return (
      this.hasThat(token, end) ||
      this.touchesQuote(token, quotes) ||
      this.opensThatClause(token + 1, end) ||
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
    const last = tokenEndingAt(this.tokens, source.end);
    const word = this.tokens.folded[last] ?? '';
    return (
      word.endsWith('s') ||
      word === 'they' ||
      word === 'we' ||
      word === 'i' ||
      word === 'police' ||
      word === 'people' ||
      word === 'who' ||
      word === 'taliban'
    );
  }

  /** Behind "said" comes a clause, a quotation, or the end: "the sign said so" is none. */
  private isSpeech(token: number, end: number): boolean {
    const next = this.tokens.folded[token + 1] ?? '';
    return (
      token + 1 >= end ||
      next === 'that' ||
      next === '"' ||
      next === ':' ||
      next === ',' ||
      next === '.' ||
      this.opensClause(token + 1, end)
    );
  }

  /** Whether a clause can begin here. */
  private opensClause(token: number, end: number): boolean {
    if (token >= end) return false;
    const word = this.tokens.folded[token] ?? '';
    return (
      word === 'that' ||
      determiners.has(word) ||
      pronouns.has(word) ||
      word === 'there' ||
      isCapitalised(this.tokens.shapes[token] ?? 0) ||
      this.tokens.shapes[token] === Shape.number
    );
  }

  /** A clause without "that" behind a verb that also takes objects: a subject and, soon, a verb form of be, have or a modal. */
  private opensThatClause(token: number, end: number): boolean {
    if (!this.opensClause(token, end)) return false;
    for (let at = token + 1; at < Math.min(token + 8, end); at += 1) {
      const word = this.tokens.folded[at] ?? '';
      if (word === ',' || word === 'to' || word === 'that' || word === 'which' || word === 'who') return false;
      if (clauseVerbs.has(word)) return true;
    }
    return false;
  }

  /** "said that", "wrote on Friday that", "told reporters in Kor that". */
  private hasThat(verb: number, end: number): boolean {
    const next = this.tokens.folded[verb + 1] ?? '';
    if (next === 'that') return true;
    if (!datePrepositions.has(next)) return false;
    for (let at = verb + 2; at < Math.min(verb + 6, end); at += 1) {
      if (this.tokens.folded[at] === 'that') return true;
      if (this.tokens.shapes[at] === Shape.punctuation) return false;
    }
    return false;
  }

  /** "asked whether", "asks why". */
  private asks(verb: number): boolean {
    return askForms.has(this.tokens.folded[verb] ?? '') && questionWords.has(this.tokens.folded[verb + 1] ?? '');
  }

  /** "“Is it meant to?” Nehru asked.": nothing follows, and the words spoken are the sentence before. */
  private isBehindWords(verb: number, end: number): boolean {
    if (verb + 2 < end || this.tokens.folded[verb + 1] !== '.') return false;
    for (let at = verb - 1; at >= Math.max(0, verb - 5); at -= 1) if (this.tokens.folded[at] === '"') return true;
    return false;
  }

  /** "put the cost at 30", "puts it at about a third". */
  private putsAt(verb: number, end: number): boolean {
    for (let at = verb + 2; at < Math.min(verb + 10, end); at += 1) {
      if (this.tokens.shapes[at] === Shape.punctuation) return false;
      if (this.tokens.folded[at] !== 'at') continue;
      const next = hedges.has(this.tokens.folded[at + 1] ?? '') ? at + 2 : at + 1;
      const shape = this.tokens.shapes[next];
      return shape === Shape.number || shape === Shape.symbol;
    }
    return false;
  }

  /** "called the verdict a turning point": an object, and what it is called behind it. */
  private givesName(start: number, end: number): boolean {
    if (!this.opensObject(start, end)) return false;
    const object = phraseAfter(this.tokens, start, end);
    const word = this.tokens.folded[object?.end ?? end] ?? '';
    return object !== undefined && object.end < end && (word === 'a' || word === 'an' || word === 'the');
  }

  private opensObject(token: number, end: number): boolean {
    return (
      token < end &&
      (isCapitalised(this.tokens.shapes[token] ?? 0) ||
        (this.tokens.shapes[token] === Shape.lower && !prepositions.has(this.tokens.folded[token] ?? '')))
    );
  }

  private touchesQuote(token: number, quotes: readonly Quote[]): boolean {
    return quotes.some((quote) => quote.open > token && quote.open - token <= 3);
  }

  private isBehindQuote(token: number, quotes: readonly Quote[]): boolean {
    return quotes.some((quote) => quote.close < token && token - quote.close <= 12);
  }
}
