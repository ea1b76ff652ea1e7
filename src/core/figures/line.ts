import { isCapitalised, isWord, Shape, type Tokens } from '../text/tokens';

/** A run of tokens that is read as one line, a block as a rule. Outside of it there is nothing: every question has a plain answer. */
export class Line {
  constructor(
    readonly tokens: Tokens,
    /** First token. */
    readonly first: number,
    /** One past the last token. */
    readonly end: number,
  ) {}

  has(at: number): boolean {
    return at >= this.first && at < this.end;
  }

  /** Lookup spelling of the token, empty outside. */
  word(at: number): string {
    return at >= this.first && at < this.end ? (this.tokens.folded[at] ?? '') : '';
  }

  /** Lookup spelling of any token of the block, also behind a date that ends the line: for the company a number keeps. */
  context(at: number): string {
    const { blocks, folded } = this.tokens;
    return at >= 0 && blocks[at] === blocks[this.first] ? (folded[at] ?? '') : '';
  }

  surface(at: number): string {
    return this.has(at) ? (this.tokens.surface[at] ?? '') : '';
  }

  isNumber(at: number): boolean {
    return this.has(at) && this.tokens.shapes[at] === Shape.number;
  }

  isWord(at: number): boolean {
    return this.has(at) && isWord(this.tokens.shapes[at] ?? Shape.punctuation);
  }

  isLower(at: number): boolean {
    return this.has(at) && this.tokens.shapes[at] === Shape.lower;
  }

  isCapitalised(at: number): boolean {
    return this.has(at) && isCapitalised(this.tokens.shapes[at] ?? Shape.punctuation);
  }

  isPunctuation(at: number): boolean {
    return this.has(at) && this.tokens.shapes[at] === Shape.punctuation;
  }

  /** Whether nothing stands between this token and the one before it. */
  isJoined(at: number): boolean {
    return at > this.first && at < this.end && this.tokens.spaced[at] === 0;
  }

  /** A hyphen or dash without spaces around it: "2015-16", "3–5". */
  isTightDash(at: number): boolean {
    const mark = this.word(at);
    return (mark === '-' || mark === '–') && this.isJoined(at) && this.isJoined(at + 1);
  }

  /** A dash of either kind, spaced or not. */
  isDash(at: number): boolean {
    const mark = this.word(at);
    return mark === '–' || mark === '-';
  }

  /** First in its line, or behind a mark that ends a sentence. */
  opensSentence(at: number): boolean {
    if (at <= this.first) return true;
    const before = this.word(at - 1);
    return before === '.' || before === '!' || before === '?' || before === '"' || before === ':' || before === '…';
  }
}

/** One line a block, in tables one a cell. */
export function linesOf(tokens: Tokens): Line[] {
  const lines: Line[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.count; at += 1) {
    if (at < tokens.count && tokens.blocks[at] === tokens.blocks[first] && tokens.spaced[at] !== 2) continue;
    lines.push(new Line(tokens, first, at));
    first = at;
  }
  return lines;
}

/** Where a word ends in the text. "30°C." and "10:00Z." close a sentence: the tokeniser takes their point for an initial's. */
export function endOfWord({ ends, surface }: Tokens, at: number): number {
  const end = ends[at] ?? 0;
  const word = surface[at] ?? '';
  return word.length === 2 && word.endsWith('.') ? end - 1 : end;
}
