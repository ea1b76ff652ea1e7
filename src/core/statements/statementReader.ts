import type { Draft, StatementDraft } from '../draft';
import type { MentionLookup } from '../mentionLookup';
import type { Range } from '../model';
import { organizationNouns } from '../names/roleNouns';
import { RoleReferents } from '../referents/roleReferents';
import { isCapitalised, type Tokens } from '../text/tokens';
import type { Quote } from './findQuotes';
import type { Report } from './report';
import { ReportFinder } from './reportFinder';
import type { Source } from './sourcePhrase';
import type { SpeakerMemory } from './speakerMemory';
import { tokenEndingAt, tokenStartingAt } from './tokenEndingAt';

type StatementSource = StatementDraft['sources'][number];

/** Fewer tokens in quotation marks, and no reporting word, are a manner of speaking. */
const shortQuote = 5;

/** Reads a sentence, or the sentences that one quotation runs over, as a statement. */
export class StatementReader {
  private readonly finder: ReportFinder;
  private readonly tokens: Tokens;

  constructor(
    draft: Draft,
    lookup: MentionLookup,
    private readonly memory: SpeakerMemory,
  ) {
    this.tokens = draft.tokens;
    this.finder = new ReportFinder(draft.tokens, draft.cues, lookup, new RoleReferents(draft));
  }

  /** Must be called in reading order. Nothing when the author speaks. */
  read(first: number, end: number, quotes: readonly Quote[]): StatementDraft | undefined {
    const paper = this.memory.documentBefore(first);
    const reports = this.finder.reportsIn(first, end, quotes).filter((report) => paper !== undefined || !report.needsDocument);
    if (reports.length === 0) return this.unreported(first, end, quotes);
    const sources = uniqueSources(reports.flatMap((report) => report.sources).map((source) => this.resolved(source, first, paper)));
    this.memory.remember(sources, end);
    return {
      start: this.tokens.starts[first] ?? 0,
      end: this.tokens.ends[end - 1] ?? 0,
      mode: this.modeOf(reports, first, end, quotes),
      quotes: quotes.map((quote) => this.inner(quote, end)),
      attribution: sources[0]?.kind ?? 'none',
      sources,
    };
  }

  /** A quotation without a reporting word: the last speaker goes on, or a whole sentence stands in quotation marks. */
  private unreported(first: number, end: number, quotes: readonly Quote[]): StatementDraft | undefined {
    const whole = quotes.length === 1 ? quotes[0] : undefined;
    if (!whole || whole.open !== first || whole.close < end - 2) return undefined;
    const speaker = this.memory.speakerBefore(this.tokens.starts[first] ?? 0);
    const goesOn = speaker !== undefined && this.memory.isSpeakingAt(first);
    if (!goesOn && whole.close - whole.open <= shortQuote) return undefined;
    if (speaker) this.memory.remember([speaker], end);
    return {
      start: this.tokens.starts[first] ?? 0,
      end: this.tokens.ends[end - 1] ?? 0,
      mode: 'direct',
      quotes: [this.inner(whole, end)],
      attribution: speaker ? 'named' : 'none',
      sources: speaker ? [speaker] : [],
    };
  }

  private modeOf(reports: readonly Report[], first: number, end: number, quotes: readonly Quote[]): StatementDraft['mode'] {
    if (quotes.length === 0) return reports.every((report) => report.isAttitude) ? 'attitude' : 'indirect';
    return quotes.some((quote) => this.isWholeSpeech(quote, first, end)) ? 'direct' : 'mixed';
  }

  /** A quotation that begins the sentence, or begins like one behind a comma or colon. */
  private isWholeSpeech(quote: Quote, first: number, end: number): boolean {
    if (Math.min(quote.close, end) - quote.open <= 2) return false;
    if (quote.open === first) return true;
    const before = this.tokens.folded[quote.open - 1] ?? '';
    return (before === ',' || before === ':') && isCapitalised(this.tokens.shapes[quote.open + 1] ?? 0);
  }

  /** `paper` is the document whose words the sentence before `first` reports: "It" goes on with it. */
  private resolved(source: Source, first: number, paper: StatementSource | undefined): StatementSource {
    const { start, end } = source;
    const token = tokenStartingAt(this.tokens, start);
    if (source.kind !== 'pronoun') return this.goingOn(source, token, first) ?? { start, end, kind: source.kind, entity: source.entity };
    if (paper && token === first && this.tokens.folded[token] === 'it') return { start, end, kind: 'document', entity: paper.entity };
    // "At that rate, they write": the unnamed of the sentence before go on.
    if (this.tokens.folded[token] === 'they' && this.memory.isUnnamedAt(first)) return { start, end, kind: 'unnamed', entity: undefined };
    const entity = this.memory.antecedent(token);
    return { start, end, kind: entity === undefined ? 'unnamed' : 'named', entity };
  }

  /** "The Kor-based company said": the body that spoke directly before, called by what it is. */
  private goingOn({ start, end, kind }: Source, token: number, first: number): StatementSource | undefined {
    if (kind !== 'unnamed' || token !== first || this.tokens.folded[token] !== 'the') return undefined;
    if (!organizationNouns.has(this.tokens.folded[tokenEndingAt(this.tokens, end)] ?? '')) return undefined;
    const entity = this.memory.bodyBefore(first);
    return entity === undefined ? undefined : { start, end, kind: 'named', entity };
  }

  /** Between the marks, without the comma that leads on to the speaker. */
  private inner(quote: Quote, end: number): Range {
    let last = Math.min(quote.close, end) - 1;
    if (this.tokens.folded[last] === ',') last -= 1;
    return { start: this.tokens.starts[quote.open + 1] ?? 0, end: this.tokens.ends[last] ?? 0 };
  }
}

function uniqueSources(sources: readonly StatementSource[]): StatementSource[] {
  const isSame = (left: StatementSource, right: StatementSource): boolean =>
    left.start === right.start || (left.entity !== undefined && left.entity === right.entity);
  return sources.filter((source, index) => sources.findIndex((other) => isSame(source, other)) === index);
}
