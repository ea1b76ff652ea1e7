import type { Draft, FigureMark, Mention } from '../draft';
import { MentionLookup } from '../mentionLookup';
import { determiners } from '../text/nounPhrase';
import { Shape, type Tokens } from '../text/tokens';

const locatives = new Set('in at near outside inside across over around throughout within off along'.split(' '));

/** The article's tokens with the mentions and figures over them. Built once, asked in constant time. */
export class ArticleView {
  readonly tokens: Tokens;
  readonly lookup: MentionLookup;
  /** Number of the figure over each token, plus one; the year in the name of a tournament is none. */
  private readonly figureOver: Int32Array;

  constructor(readonly draft: Draft) {
    this.tokens = draft.tokens;
    this.lookup = new MentionLookup(draft.mentions, draft.tokens.count);
    this.figureOver = new Int32Array(draft.tokens.count);
    draft.figures.forEach((figure, number) => {
      if (this.lookup.over(figure.firstToken)) return;
      for (let token = figure.firstToken; token < figure.endToken; token += 1) this.figureOver[token] = number + 1;
    });
  }

  word(token: number): string {
    return this.tokens.folded[token] ?? '';
  }

  isLower(token: number): boolean {
    return this.tokens.shapes[token] === Shape.lower;
  }

  /** Number of the figure over the token, -1 when there is none. */
  figureAt(token: number): number {
    return (this.figureOver[token] ?? 0) - 1;
  }

  figure(number: number): FigureMark | undefined {
    return this.draft.figures[number];
  }

  /** Outermost mentions from `first` to `end`, in order. */
  mentionsIn(first: number, end: number): Mention[] {
    const found: Mention[] = [];
    let token = first;
    while (token < end) {
      const mention = this.lookup.beginningAt(token);
      if (mention) found.push(mention);
      token = mention ? Math.max(mention.endToken, token + 1) : token + 1;
    }
    return found;
  }

  /** Whether a preposition of place stands before the token, an article or "the city of" between them. */
  isLocated(token: number, floor: number): boolean {
    let at = token - 1;
    while (at > floor && token - at < 5 && (determiners.has(this.word(at)) || this.isLower(at)) && !locatives.has(this.word(at))) at -= 1;
    return at >= floor && locatives.has(this.word(at));
  }
}

export function isLocative(word: string): boolean {
  return locatives.has(word);
}
