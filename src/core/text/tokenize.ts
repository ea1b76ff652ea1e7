import type { Block, Range } from '../model';
import { isAbbreviation } from './abbreviations';
import { isApostropheCode, isAsciiLetter, isDigit, isHyphenCode, isLetterOrMark, isUpper, Kind, kindOf } from './characters';
import { fold } from './fold';
import { plainShape, shapeOf } from './shapeOf';
import { asWritten } from './spacing';
import { tableRows } from './tableCells';
import { isWord, type Shape, type Tokens } from './tokens';
import { Vocabulary } from './vocabulary';

const space = /\s/;

/** Splits the blocks' text. Linear in its length. */
export function tokenize(text: string, blocks: readonly Block[]): Tokens {
  const builder = new TokenBuilder(text);
  blocks.forEach((block, index) => {
    if (block.kind !== 'repeat') builder.addBlock(block, index);
  });
  return builder.finish();
}

class TokenBuilder {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly shapes: number[] = [];
  private readonly spaced: number[] = [];
  private readonly blocks: number[] = [];
  private readonly surface: string[] = [];
  private readonly folded: string[] = [];
  private readonly words: number[] = [];
  private readonly vocabulary = new Vocabulary();

  constructor(private readonly text: string) {}

  addBlock(block: Block, index: number): void {
    if (block.kind === 'table') {
      for (const cell of tableRows(this.text, block).flat()) this.addRange(cell, index, 2);
    } else {
      this.addRange(block, index, 1);
    }
  }

  private addRange(range: Range, index: number, spacedFirst: number): void {
    let at = range.start;
    let spaced = spacedFirst;
    while (at < range.end) {
      if (this.isSpace(at)) {
        spaced = Math.max(spaced, 1);
        at += 1;
        continue;
      }
      let end = this.takePlainWord(at, range.end, spaced, index);
      if (end === at) {
        end = this.endOfToken(at, range);
        this.push(at, end, spaced, index);
      }
      spaced = 0;
      at = end;
    }
  }

  finish(): Tokens {
    return asWritten(this.text, {
      count: this.starts.length,
      starts: new Int32Array(this.starts),
      ends: new Int32Array(this.ends),
      shapes: new Uint8Array(this.shapes),
      spaced: new Uint8Array(this.spaced),
      blocks: new Int32Array(this.blocks),
      surface: this.surface,
      folded: this.folded,
      words: new Int32Array(this.words),
      vocabulary: this.vocabulary.words,
    });
  }

  private push(start: number, end: number, spaced: number, block: number): void {
    const word = this.text.slice(start, end);
    const shape = shapeOf(word);
    this.pushWord(word, shape, isWord(shape) ? fold(word) : plain(word));
    this.starts.push(start);
    this.ends.push(end);
    this.spaced.push(spaced);
    this.blocks.push(block);
  }

  private pushWord(word: string, shape: Shape, folded: string): void {
    const number = this.vocabulary.numberOf(folded);
    this.surface.push(word);
    this.shapes.push(shape);
    this.words.push(number);
    this.folded.push(this.vocabulary.words[number] ?? folded);
  }

  /**
   * Most words are plain letters up to a space or comma; they are taken here, in one walk over their letters.
   * Returns where the word ends, or `at` when it needs the closer look.
   */
  private takePlainWord(at: number, limit: number, spaced: number, block: number): number {
    const { text } = this;
    let end = at;
    let capitals = 0;
    let kind = 0;
    while (end < limit) {
      kind = kindOf(text.charCodeAt(end));
      if (kind > Kind.capital) break;
      capitals += kind;
      end += 1;
    }
    if (end === at || (end < limit && kind !== Kind.closing)) return at;
    const shape = plainShape(capitals, end - at, kindOf(text.charCodeAt(at)) === Kind.capital);
    if (shape === undefined) return at;
    const word = text.slice(at, end);
    this.pushWord(word, shape, capitals === 0 ? word : word.toLowerCase());
    this.starts.push(at);
    this.ends.push(end);
    this.spaced.push(spaced);
    this.blocks.push(block);
    return end;
  }

  private isSpace(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code <= 0x20 || (code >= 0x7f && (code === 0xfeff || code === 0x200b || space.test(this.text.charAt(at))));
  }

  private isLetter(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (code < 0x80) return isAsciiLetter(code);
    return isLetterOrMark(String.fromCodePoint(this.text.codePointAt(at) ?? 0));
  }

  private isWordPart(at: number, limit: number): boolean {
    return at < limit && (isDigit(this.text.charCodeAt(at)) || this.isLetter(at));
  }

  private endOfToken(at: number, { start, end: limit }: Range): number {
    const code = this.text.charCodeAt(at);
    if (isDigit(code)) return this.endOfNumber(at, limit);
    if (isDoubled(this.text, at, limit)) return at + 2;
    if (code === 0x2d) return this.endOfDash(at, limit);
    if (isApostropheCode(code)) return this.endOfClitic(at, start, limit);
    if (this.isLetter(at)) return this.endOfAddress(at, limit) ?? this.endOfWord(at, limit);
    if (code === 0x40 && this.isWordPart(at + 1, limit)) return this.endOfRun(at, limit);
    return at + (code >= 0xd800 && code < 0xdc00 && at + 1 < limit ? 2 : 1);
  }

  /** "--" is the dash of typewriters. */
  private endOfDash(at: number, limit: number): number {
    let end = at + 1;
    while (end < limit && this.text.charCodeAt(end) === 0x2d) end += 1;
    return end;
  }

  /** "http://…", "www.…", "name@host": everything up to the next space, closing marks left off. */
  private endOfAddress(at: number, limit: number): number | undefined {
    if (this.opensAddress(at, limit)) return this.endOfRun(at, limit);
    let end = at;
    while (this.isWordPart(end, limit) || this.isAddressMark(end, limit)) end += 1;
    return end < limit && this.text.charCodeAt(end) === 0x40 && this.isWordPart(end + 1, limit) ? this.endOfRun(at, limit) : undefined;
  }

  private opensAddress(at: number, limit: number): boolean {
    const first = this.text.charCodeAt(at) | 0x20;
    if (first !== 0x68 && first !== 0x77) return false;
    const head = this.text.slice(at, Math.min(at + 8, limit)).toLowerCase();
    return head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.');
  }

  private isAddressMark(at: number, limit: number): boolean {
    const code = this.text.charCodeAt(at);
    return (code === 0x2e || code === 0x5f) && this.isWordPart(at + 1, limit);
  }

  private endOfRun(at: number, limit: number): number {
    let end = at;
    while (end < limit && !this.isSpace(end)) end += 1;
    while (end > at + 1 && '.,;:!?)]}"\'’”>'.includes(this.text.charAt(end - 1))) end -= 1;
    return end;
  }

  /** Digits with their grouping commas and decimal point: "4,000", "1.2"; not the comma of "in 2017, 34 people". */
  private endOfNumber(at: number, limit: number): number {
    let end = at;
    while (end < limit) {
      const code = this.text.charCodeAt(end);
      if (isDigit(code)) end += 1;
      else if ((code === 0x2c || code === 0x2e) && end + 1 < limit && isDigit(this.text.charCodeAt(end + 1))) end += 2;
      else break;
    }
    return end;
  }

  /** "'s" is a token of its own, also where tokenised text sets it apart from its word; any other apostrophe is a mark. */
  private endOfClitic(at: number, floor: number, limit: number): number {
    const next = this.text.charCodeAt(at + 1) | 0x20;
    if (at + 1 >= limit || next !== 0x73 || this.isWordPart(at + 2, limit)) return at + 1;
    if (at > floor && this.isWordPart(at - 1, limit)) return at + 2;
    const isApart = at - 1 > floor && this.isSpace(at - 1) && this.isWordPart(at - 2, limit);
    return isApart && (at + 2 === limit || this.isSpace(at + 2)) ? at + 2 : at + 1;
  }

  /** Letters and digits, inner apostrophes ("O'Neill", "don't"), inner points of initials ("U.S.") and the point behind them. */
  private endOfWord(at: number, limit: number): number {
    let end = at;
    while (end < limit) {
      if (isDigit(this.text.charCodeAt(end)) && opensAmount(this.text, at, end)) return end;
      if (this.isWordPart(end, limit)) end += 1;
      else if (this.isSurrogateTail(end)) end += 1;
      else if (this.isInnerApostrophe(end, limit)) end += 1;
      else break;
    }
    return this.endOfInitials(at, end, limit);
  }

  private isSurrogateTail(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code >= 0xdc00 && code < 0xe000 && this.isLetter(at - 1);
  }

  private isInnerApostrophe(at: number, limit: number): boolean {
    if (!isApostropheCode(this.text.charCodeAt(at)) || !this.isWordPart(at + 1, limit)) return false;
    const next = this.text.charCodeAt(at + 1) | 0x20;
    return !(next === 0x73 && !this.isWordPart(at + 2, limit));
  }

  /** Takes the points of "U.S.", "U.S" and "J." into the word; the point of "St." too, which is known by its word. */
  private endOfInitials(start: number, wordEnd: number, limit: number): number {
    if (wordEnd - start !== 1) return isAbbreviation(this.text, start, wordEnd, limit) ? wordEnd + 1 : wordEnd;
    let end = wordEnd;
    while (end + 1 < limit && this.text.charCodeAt(end) === 0x2e && this.isLetter(end + 1) && !this.isWordPart(end + 2, limit)) end += 2;
    const isInitial = end > wordEnd || isUpper(this.text.charAt(start));
    return isInitial && end < limit && this.text.charCodeAt(end) === 0x2e ? end + 1 : end;
  }
}

/** "EUR10m", "Rs500": letters that are a currency's sign where digits follow them. */
function opensAmount(text: string, start: number, end: number): boolean {
  return end - start >= 2 && end - start <= 3 && currencyLetters.has(text.slice(start, end));
}

const currencyLetters = new Set(
  'EUR USD GBP JPY CHF CNY RMB INR AUD CAD NZD SEK NOK DKK PLN CZK HUF RUB BRL ZAR AED SAR QAR SGD HKD Rs KSh Sh Rp RM'.split(' '),
);

/** "``" and "''": the double quotation marks of plain typewriters. */
function isDoubled(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x60 || code === 0x27) && at + 1 < limit && text.charCodeAt(at + 1) === code;
}

function plain(mark: string): string {
  if (mark === '``' || mark === "''") return '"';
  if (mark.startsWith('--')) return '–';
  if (mark.length > 1) return mark;
  const code = mark.charCodeAt(0);
  if (isHyphenCode(code)) return '-';
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc || code === 0x60) return "'";
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return '"';
  if (code === 0x2012 || code === 0x2013 || code === 0x2014 || code === 0x2015) return '–';
  return mark;
}
