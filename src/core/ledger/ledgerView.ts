import type { Analysis, Figure } from '../model';
import { type Sentence, splitSentences } from '../text/sentences';
import { tokenize } from '../text/tokenize';
import type { Tokens } from '../text/tokens';
import type { Finding } from './finding';

/** A figure with its tokens, half-open. */
export interface LedgerFigure {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The figures of an article sentence by sentence, with the words between them. Linear to build. */
export class LedgerView {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** In reading order; dates and times are none. */
  readonly figures: readonly LedgerFigure[];
  private readonly bySentence = new Map<Sentence, LedgerFigure[]>();

  constructor(
    readonly text: string,
    readonly analysis: Analysis,
  ) {
    this.tokens = tokenize(text, analysis.article.blocks);
    this.sentences = splitSentences(this.tokens);
    this.figures = this.locate();
    let sentence = 0;
    for (const each of this.figures) {
      while (sentence < this.sentences.length && (this.sentences[sentence]?.endToken ?? 0) <= each.firstToken) sentence += 1;
      const found = this.sentences[sentence];
      if (!found) break;
      const known = this.bySentence.get(found);
      if (known) known.push(each);
      else this.bySentence.set(found, [each]);
    }
  }

  word(token: number): string {
    return this.tokens.folded[token] ?? '';
  }

  /** Figures of the sentence, in order. */
  in(sentence: Sentence): readonly LedgerFigure[] {
    return this.bySentence.get(sentence) ?? [];
  }

  private locate(): LedgerFigure[] {
    const byId = new Map(this.analysis.figures.map((figure) => [figure.id, figure]));
    const located: LedgerFigure[] = [];
    let token = 0;
    for (const mark of this.analysis.annotations) {
      const figure = mark.kind === 'figure' ? byId.get(mark.figure) : undefined;
      if (!figure || figure.interval !== undefined) continue;
      while (token < this.tokens.count && (this.tokens.ends[token] ?? 0) <= mark.start) token += 1;
      let endToken = token;
      while (endToken < this.tokens.count && (this.tokens.starts[endToken] ?? 0) < mark.end) endToken += 1;
      located.push({ figure, start: mark.start, end: mark.end, firstToken: token, endToken });
    }
    return located;
  }
}

/** A number that is one value and no more: no bounds, no hedge. */
export function isExact({ figure }: LedgerFigure): boolean {
  return figure.value !== undefined && figure.min === undefined && figure.max === undefined && !figure.approximate;
}

/** Whether two figures are measured alike; a unit may stand with one of them for both: "from 31 to 62 pupils". */
export function isAlike(left: LedgerFigure, right: LedgerFigure): boolean {
  return (
    fits(left.figure.currency, right.figure.currency) &&
    fits(left.figure.unit, right.figure.unit) &&
    fits(left.figure.per, right.figure.per)
  );
}

function fits(left: string | undefined, right: string | undefined): boolean {
  return left === undefined || right === undefined || left === right;
}

/** "from 12 to 24" is one figure. */
export function isRange({ figure }: LedgerFigure): boolean {
  return figure.value === undefined && figure.min !== undefined && figure.max !== undefined && !figure.approximate;
}

/** The two ends of a range as figures of their own; "from 24 to 12" is none, so the first is the lesser. */
export function endsOfRange(range: LedgerFigure): { readonly from: LedgerFigure; readonly to: LedgerFigure } {
  const { min, max, number, ...rest } = range.figure;
  const withValue = (value: number | undefined): LedgerFigure => ({ ...range, figure: value === undefined ? rest : { ...rest, value } });
  return { from: withValue(min), to: withValue(max) };
}

/** Ids and places of the figures concerned, each once. */
export function placesOf(figures: readonly LedgerFigure[]): Pick<Finding, 'figures' | 'ranges'> {
  const unique = figures.filter((each, at) => figures.findIndex(({ figure }) => figure.id === each.figure.id) === at);
  return { figures: unique.map(({ figure }) => figure.id), ranges: unique.map(({ start, end }) => ({ start, end })) };
}
