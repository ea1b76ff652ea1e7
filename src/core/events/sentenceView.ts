import type { Draft, FigureMark, Mention } from '../draft';
import { MentionLookup } from '../mentionLookup';
import { Antecedents } from '../referents/antecedents';
import { determiners, type Phrase } from '../text/nounPhrase';
import { Shape, type Tokens } from '../text/tokens';

const locatives = new Set('in at near outside inside across over around throughout within off along'.split(' '));

/** Words that few articles but those on sport use together. */
const sportEvidence =
  'goal goals scored striker midfielder goalkeeper innings wicket wickets quarterback touchdown league season seasons coach defender halftime half-time semi-final quarter-final relegation playoffs tournament penalty tennis cricket rugby football basketball marathon champion champions championship title teammate fans stadium referee manager captain cup squad division winger midfield header substitute players match matches team club unbeaten pitch fixture victory olympic athletics athlete athletes sprinter metres hurdles relay podium seeded tie-break knockout kick-off racing heats'.split(
    ' ',
  );
/** In an article of a few lines and in a long one. */
const sportWordsNeeded = { least: 3, most: 5 };
/** Tokens for each word more. */
const sportTokensAWord = 300;
const sportWords = new Set(sportEvidence);
/** In one sentence. */
const sportWordsBeside = 2;

/** The article's tokens with the mentions and figures over them. Built once, asked in constant time. */
export class ArticleView {
  readonly tokens: Tokens;
  readonly lookup: MentionLookup;
  /** Asked by event words for their subject and object. */
  readonly antecedents: Antecedents;
  /** Whether the article is about sport, as several of its words tell. */
  readonly isSport: boolean;
  /** Number of the figure over each token, plus one; the year in the name of a tournament is none. */
  private readonly figureOver: Int32Array;

  constructor(readonly draft: Draft) {
    this.tokens = draft.tokens;
    this.lookup = new MentionLookup(draft.mentions, draft.tokens.count);
    this.antecedents = new Antecedents(draft);
    this.isSport = this.isAbout(sportEvidence, sportWordsFor(draft.tokens.count));
    this.figureOver = new Int32Array(draft.tokens.count);
    draft.figures.forEach((figure, number) => {
      if (this.lookup.over(figure.firstToken)) return;
      for (let token = figure.firstToken; token < figure.endToken; token += 1) this.figureOver[token] = number + 1;
    });
  }

  /** Whether the article writes at least so many of the words. */
  isAbout(words: readonly string[], needed: number): boolean {
    return words.filter((word) => this.draft.use.lower.has(word)).length >= needed;
  }

  /** Whether sport is told of: by the article, or by two of these words. */
  isSportBetween(first: number, end: number): boolean {
    if (this.isSport) return true;
    let found = 0;
    for (let at = first; at < end && found < sportWordsBeside; at += 1) if (sportWords.has(this.word(at))) found += 1;
    return found >= sportWordsBeside;
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

  /** The phrase up to the date in it: "leaders last week". */
  beforeDate(phrase: Phrase | undefined): Phrase | undefined {
    for (let at = (phrase?.first ?? 0) + 1; phrase && at < phrase.end; at += 1) {
      const figure = this.figure(this.figureAt(at));
      if (figure?.type === 'date' && figure.firstToken === at) return { first: phrase.first, end: at };
    }
    return phrase;
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

function sportWordsFor(tokens: number): number {
  return Math.min(sportWordsNeeded.most, sportWordsNeeded.least + Math.floor(tokens / sportTokensAWord));
}

export function isLocative(word: string): boolean {
  return locatives.has(word);
}
