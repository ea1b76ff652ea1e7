import { Cue } from '../cues';
import type { MentionLookup } from '../mentionLookup';
import type { RoleReferents } from '../referents/roleReferents';
import { determiners } from '../text/nounPhrase';
import { isWord, Shape, type Tokens } from '../text/tokens';
import type { Quote } from './findQuotes';
import type { Report } from './report';
import { attitudeAdjectives, attitudeNouns, beForms, hiddenAdverbs, hiddenParticiples, opinions } from './reportWords';
import { SourcePhrases } from './sourcePhrase';
import { VerbReports } from './verbReports';

const attitudeParticiples = new Set('believed thought feared suspected'.split(' '));
/** "A man said to be the leader": these hide their speaker without a form of "be" too. */
const bareParticiples = new Set('said believed thought rumoured rumored'.split(' '));
const quoteForms = new Set(['quote', 'quotes', 'quoted']);
const sayings = new Set(['saying', 'telling', 'describing', 'stating']);
const reportedBy = new Set('reported said claimed estimated'.split(' '));

/** Finds the reporting words of a sentence, those inside quotations left out. */
export class ReportFinder {
  private readonly phrases: SourcePhrases;
  private readonly verbs: VerbReports;

  constructor(
    private readonly tokens: Tokens,
    private readonly cues: Uint8Array,
    lookup: MentionLookup,
    referents: RoleReferents,
  ) {
    this.phrases = new SourcePhrases(tokens, lookup, referents);
    this.verbs = new VerbReports(tokens, lookup, this.phrases);
  }

  /** In order. `first` and `end` bound the sentence. */
  reportsIn(first: number, end: number, quotes: readonly Quote[]): Report[] {
    const reports: Report[] = [];
    let quote = 0;
    for (let token = first; token < end; token += 1) {
      while (quote < quotes.length && (quotes[quote]?.close ?? 0) < token) quote += 1;
      const current = quotes[quote];
      if (current && token > current.open && token < current.close) {
        token = Math.min(current.close, end) - 1;
        continue;
      }
      if (((this.cues[token] ?? 0) & Cue.report) === 0) continue;
      const report = this.reportAt(token, first, end, quotes);
      if (report) reports.push(report);
    }
    return reports;
  }

  private reportAt(token: number, first: number, end: number, quotes: readonly Quote[]): Report | undefined {
    const word = this.tokens.folded[token] ?? '';
    if (!isWord(this.tokens.shapes[token] ?? Shape.punctuation)) return undefined;
    if (word === 'according' && this.tokens.folded[token + 1] === 'to') return this.according(token, end);
    if (opinions.has(word)) return this.opinion(token, first);
    if (word === 'citing' || word === 'quoting') return this.citing(token, first, end);
    if (quoteForms.has(word)) return this.quoted(token, first, end);
    if (this.tokens.shapes[token] === Shape.lower || token === first) {
      const told = this.attitude(token, first, end);
      if (told) return told;
    }
    if (hiddenParticiples.has(word)) {
      const hidden = this.hidden(token, first, end);
      if (hidden) return hidden;
    }
    return this.tokens.shapes[token] === Shape.lower ? this.verbs.at(token, first, end, quotes) : undefined;
  }

  /** "the agency quotes her as saying", "she was quoted as saying". */
  private quoted(token: number, first: number, end: number): Report | undefined {
    let as = token + 1;
    while (as < end && as - token < 12 && this.tokens.folded[as] !== 'as') as += 1;
    if (this.tokens.folded[as] !== 'as' || !sayings.has(this.tokens.folded[as + 1] ?? '')) return undefined;
    const sources = as === token + 1 ? this.phrases.before(token, first) : this.phrases.after(token + 1, as);
    return sources.length > 0 ? { token, sources, isAttitude: false } : undefined;
  }

  private attitude(token: number, first: number, end: number): Report | undefined {
    const word = this.tokens.folded[token] ?? '';
    if (hiddenAdverbs.has(word)) return { token, sources: [], isAttitude: false };
    if (attitudeAdjectives.has(word)) return this.adjective(token, first, end);
    return attitudeNouns.has(word) ? this.noun(token, end) : undefined;
  }

  /** "according to X"; "according to plan" has no source. */
  private according(token: number, end: number): Report | undefined {
    const sources = this.phrases.after(token + 2, end).filter((source) => source.speaks);
    return sources.length > 0 ? { token, sources, isAttitude: false } : undefined;
  }

  /** "in X's view": whose it is. */
  private opinion(token: number, first: number): Report | undefined {
    if (this.tokens.folded[token - 1] !== "'s") return undefined;
    const sources = this.phrases.before(token - 1, first).filter((source) => source.speaks);
    const start = sources[0]?.start ?? -1;
    for (let at = token - 2; at > first && token - at < 10; at -= 1)
      if (this.tokens.starts[at] === start) return this.tokens.folded[at - 1] === 'in' ? { token, sources, isAttitude: true } : undefined;
    return undefined;
  }

  /** "X, citing Y, said": Y is a second source. Alone, X is the subject before it. */
  private citing(token: number, first: number, end: number): Report | undefined {
    const cited = this.phrases.after(token + 1, end).filter((source) => source.speaks);
    if (cited.length === 0) return undefined;
    const comma = this.tokens.folded[token - 1] === ',' ? token - 1 : token;
    const speakers = comma > first ? this.phrases.before(comma, first).filter((source) => source.kind === 'named') : [];
    return { token, sources: [...speakers, ...cited], isAttitude: false };
  }

  /** "X is worried that", "X remains confident about". */
  private adjective(token: number, first: number, end: number): Report | undefined {
    const next = this.tokens.folded[token + 1] ?? '';
    if (next !== 'that' || token + 2 >= end) return undefined;
    const sources = this.phrases.before(token, first).filter((source) => source.speaks);
    return sources.length > 0 ? { token, sources, isAttitude: true } : undefined;
  }

  /** "fears among X that", "the hope is that". */
  private noun(token: number, end: number): Report | undefined {
    const next = this.tokens.folded[token + 1] ?? '';
    if (next === 'among') {
      const sources = this.phrases.after(token + 2, end).filter((source) => source.speaks);
      return sources.length > 0 ? { token, sources, isAttitude: true } : undefined;
    }
    const isClause = beForms.has(next) && this.tokens.folded[token + 2] === 'that';
    return isClause && determiners.has(this.tokens.folded[token - 1] ?? '') ? { token, sources: [], isAttitude: true } : undefined;
  }

  /** "is said to", "it is believed that", "has been attributed to"; "by X" behind it tells who after all. */
  private hidden(token: number, first: number, end: number): Report | undefined {
    const word = this.tokens.folded[token] ?? '';
    const next = this.tokens.folded[token + 1] ?? '';
    let before = token - 1;
    while (before > first && !beForms.has(this.tokens.folded[before] ?? '') && token - before < 3) before -= 1;
    const isPassive = before >= first && beForms.has(this.tokens.folded[before] ?? '');
    if (word === 'attributed' ? !(isPassive && next === 'to') : !this.opensHidden(word, next, isPassive)) return undefined;
    if (next === 'by') {
      const sources = this.phrases.after(token + 2, end).filter((source) => source.speaks);
      if (sources.length > 0) return { token, sources, isAttitude: false };
    }
    return { token, sources: [], isAttitude: attitudeParticiples.has(word) };
  }

  private opensHidden(word: string, next: string, isPassive: boolean): boolean {
    if (next === 'to') return isPassive ? word !== 'expected' : bareParticiples.has(word);
    if (next === 'that') return isPassive && word !== 'considered' && word !== 'attributed';
    // "islands that are claimed by Velia" are no report.
    return isPassive && next === 'by' && reportedBy.has(word);
  }
}
