import type { Range } from '../model';
import { alignWords, type WordPair } from './alignWords';
import type { NoteAnchor, Noted } from './noteAnchor';
import { indexWords, seedsOf, type WordIndex } from './seeds';
import { lettersOf, type TextWord, textWords } from './textWords';

/** Where a note's words stand now. */
export interface FoundPlace extends Range {
  /** The words themselves have changed since. */
  readonly isEdited: boolean;
}

/** The share of the words around that must still be there for a short quote, in letters. */
const leastContext = 0.35;
/** So many words are found by themselves, whatever stands around them. */
const longQuote = 5;
/** Of a quote that was edited so much must be left, and less where the words around are the same. */
const leastQuote = 0.5;
const leastQuoteInContext = 0.3;
const sameContext = 0.6;
/** Of a single word that was respelled. */
const leastRespelled = 0.6;
/** A quote of more words is sought by its two ends. */
const mostAligned = 300;
const endWords = 40;
/** Words more on both sides that an edit may have put in. */
const slack = 25;
const mostCandidates = 2000;

interface Parts {
  readonly prefix: readonly TextWord[];
  readonly quote: readonly TextWord[];
  readonly suffix: readonly TextWord[];
}

/**
 * Finds noted words again in an article that has been edited: the same words, of several the ones with the same words around
 * them and then the nearest; else what an edit has made of them, by the words that are left of them and around them. What is
 * doubtful is not found: a note at a wrong place is worse than one that says that it has lost its place.
 */
export class NoteFinder {
  private index: { readonly words: readonly TextWord[]; readonly places: WordIndex } | undefined;

  constructor(private readonly article: Noted) {}

  find(anchor: NoteAnchor): FoundPlace | undefined {
    const parts = { prefix: textWords(anchor.prefix), quote: textWords(anchor.quote), suffix: textWords(anchor.suffix) };
    return this.same(anchor, parts) ?? this.edited(parts);
  }

  /** The quote letter for letter. */
  private same({ quote, block, offset }: NoteAnchor, parts: Parts): FoundPlace | undefined {
    const { text, blocks } = this.article;
    const expected = (blocks[block]?.start ?? 0) + offset;
    let best: { readonly start: number; readonly context: number } | undefined;
    let seen = 0;
    for (let start = quote === '' ? -1 : text.indexOf(quote); start >= 0 && seen < mostCandidates; start = text.indexOf(quote, start + 1)) {
      seen += 1;
      const context = this.contextAt(start, start + quote.length, parts);
      const isNearer = best !== undefined && context === best.context && Math.abs(start - expected) < Math.abs(best.start - expected);
      if (!best || context > best.context || isNearer) best = { start, context };
    }
    if (!best || (best.context < leastContext && parts.quote.length < longQuote)) return undefined;
    return { start: best.start, end: best.start + quote.length, isEdited: false };
  }

  /** The share of the words around the anchor that stand around a range, 0 to 1; 1 where the anchor had none. */
  private contextAt(start: number, end: number, { prefix, suffix }: Parts): number {
    const { text } = this.article;
    const all = lettersOf(prefix) + lettersOf(suffix);
    if (all === 0) return 1;
    const before = textWords(text.slice(Math.max(0, start - 150), start)).slice(-2 * prefix.length);
    const behind = textWords(text.slice(end, end + 150)).slice(0, 2 * suffix.length);
    return (common(prefix, before) + common(suffix, behind)) / all;
  }

  private edited(parts: Parts): FoundPlace | undefined {
    if (parts.quote.length > mostAligned) return this.byEnds(parts);
    const anchor = [...parts.prefix, ...parts.quote, ...parts.suffix];
    const { words, places } = this.indexed();
    let best: { readonly place: FoundPlace; readonly score: number } | undefined;
    for (const seed of seedsOf(anchor, places)) {
      const from = Math.max(0, seed - slack);
      const window = words.slice(from, seed + anchor.length + slack);
      const found = this.placeIn(window, parts, alignWords(anchor, window));
      if (found && (!best || found.score > best.score)) best = found;
    }
    return best?.place;
  }

  /** Made only where some note is not found letter for letter. */
  private indexed() {
    if (!this.index) {
      const words = textWords(this.article.text);
      this.index = { words, places: indexWords(words) };
    }
    return this.index;
  }

  /** The beginning and the end of a long quote, each with the words on its side. */
  private byEnds({ prefix, quote, suffix }: Parts): FoundPlace | undefined {
    const head = this.edited({ prefix, quote: quote.slice(0, endWords), suffix: quote.slice(endWords, endWords + 10) });
    const tail = this.edited({ prefix: quote.slice(-endWords - 10, -endWords), quote: quote.slice(-endWords), suffix });
    return head && tail && head.start < tail.end ? { start: head.start, end: tail.end, isEdited: true } : undefined;
  }

  private placeIn(window: readonly TextWord[], { prefix, quote, suffix }: Parts, pairs: readonly WordPair[]) {
    const quoteEnd = prefix.length + quote.length;
    const own = pairs.filter(([left]) => left >= prefix.length && left < quoteEnd);
    const lettersAround = lettersOf(prefix) + lettersOf(suffix);
    const kept = sumOf(window, own);
    const around = lettersAround === 0 ? 1 : (sumOf(window, pairs) - kept) / lettersAround;
    const before = pairs.findLast(([left]) => left < prefix.length);
    const behind = pairs.find(([left]) => left >= quoteEnd);
    // Where the very next word is still there, whatever stands between belongs to the quote.
    const follows = before && before[0] === prefix.length - 1 ? before[1] + 1 : undefined;
    const precedes = behind && behind[0] === quoteEnd ? behind[1] - 1 : undefined;
    const first = own[0]?.[0] === prefix.length ? own[0][1] : (follows ?? own[0]?.[1]);
    const last = own.at(-1)?.[0] === quoteEnd - 1 ? own.at(-1)?.[1] : (precedes ?? own.at(-1)?.[1]);
    const [start, end] = [window[first ?? -1]?.start, window[last ?? -1]?.end];
    if (start === undefined || end === undefined || end <= start) return undefined;
    const share = kept / Math.max(1, lettersOf(quote));
    if (!isEnough(share, around, quote.length) && !(own.length === 0 && this.isRespelled(start, end, quote))) return undefined;
    if (end - start > 3 * lettersOf(quote) + mostAdded) return undefined;
    const isEdited = share < 1 || (last ?? 0) - (first ?? 0) + 1 !== quote.length;
    return { place: { start, end, isEdited }, score: share + around };
  }

  private isRespelled(start: number, end: number, quote: readonly TextWord[]): boolean {
    const letters = (text: string) => [...text].map((folded) => ({ folded }));
    const now = letters(
      textWords(this.article.text.slice(start, end))
        .map(({ folded }) => folded)
        .join(''),
    );
    const then = letters(quote.map(({ folded }) => folded).join(''));
    if (now.length > 60 || then.length > 60) return false;
    return alignWords(then, now).length / Math.max(then.length, now.length) >= leastRespelled;
  }
}

/** Characters that an edit may have put into a quote of any length. */
const mostAdded = 120;

function isEnough(share: number, around: number, words: number): boolean {
  if (share >= leastQuote) return around >= leastContext || words >= longQuote;
  return share >= leastQuoteInContext && around >= sameContext;
}

const common = (left: readonly TextWord[], right: readonly TextWord[]): number => sumOf(right, alignWords(left, right));

const sumOf = (right: readonly TextWord[], pairs: readonly WordPair[]): number => lettersOf(pairs.flatMap(([, at]) => right[at] ?? []));
