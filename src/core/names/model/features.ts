import type { Mention } from '../../draft';
import { Shape } from '../../text/tokens';
import { evidenceTable } from '../evidenceTable';
import type { NameContext } from '../nameContext';
import type { Candidate } from '../splitRun';
import { hashPart, hashText, join } from './hash';
import { TokenCodes } from './tokenCodes';

/** Most features of one candidate; the rest are left out. */
export const mostFeatures = 192;

const ruleHashes = evidenceTable.map((row) => hashText(row.name));

/**
 * Reads the features of candidates as 32-bit hashes, by numbered templates. No strings are built: words enter as hashes,
 * word lists as bits.
 */
export class FeatureReader {
  private readonly codes: TokenCodes;
  private out: Uint32Array = new Uint32Array(mostFeatures);
  private count = 0;

  constructor(private readonly context: NameContext) {
    this.codes = new TokenCodes(context);
  }

  /**
   * Writes the candidate's features into `out` and returns how many.
   * @param rules numbers of the rules that hold for it
   * @param isHidden leaves the name's own words out
   */
  read({ firstToken: first, endToken: end }: Candidate, rules: readonly number[], out: Uint32Array, isHidden = false): number {
    this.out = out;
    this.count = 0;
    if (!isHidden) this.addWords(first, end);
    this.addEdges(first, end);
    this.addShapes(first, end);
    this.addSurroundings(first, end);
    this.addWordClasses(first, end);
    this.addListed(first, end);
    this.addListedAround(first, end);
    this.addUse(first, end);
    for (const rule of rules) this.add(90, ruleHashes[rule] ?? 0);
    return this.count;
  }

  private add(template: number, value: number): void {
    if (this.count < mostFeatures) this.out[this.count++] = join(template, value);
  }

  /** The words of the name, alone, in pairs and all together. */
  private addWords(first: number, end: number): void {
    let whole = 1;
    for (let at = first; at < end; at += 1) {
      const hash = this.codes.hash(at, first);
      whole = join(whole, hash);
      this.add(1, hash);
      if (at > first) this.add(2, join(this.codes.hash(at - 1, first), hash));
    }
    this.add(3, whole);
    this.add(4, this.codes.hash(first, first));
    this.add(5, this.codes.hash(end - 1, first));
  }

  /** Beginnings and ends of the first and the last word. */
  private addEdges(first: number, end: number): void {
    const { folded } = this.context.tokens;
    this.addAffixes(10, folded[first] ?? '');
    if (end - first > 1) this.addAffixes(20, folded[end - 1] ?? '');
  }

  private addAffixes(template: number, word: string): void {
    const { length } = word;
    for (let size = 1; size <= 4 && size < length; size += 1) {
      this.add(template + size, hashPart(word, length - size, length));
      if (size > 1) this.add(template + 4 + size, hashPart(word, 0, size));
    }
  }

  private addShapes(first: number, end: number): void {
    const { shapes, folded } = this.context.tokens;
    const length = Math.min(end - first, 6);
    let whole = length;
    for (let at = first; at < first + length; at += 1) {
      const isInitial = shapes[at] === Shape.capital && (folded[at] ?? '').length === 1;
      whole = whole * 11 + (isInitial ? 9 : (shapes[at] ?? 0));
    }
    this.add(30, whole);
    this.add(31, length);
    if (length === 1) this.add(32, Math.min((folded[first] ?? '').length, 8) * 8 + (shapes[first] ?? 0));
  }

  private addSurroundings(first: number, end: number): void {
    const { codes } = this;
    const length = Math.min(end - first, 3);
    const before = codes.hash(first - 1, first);
    const beforeThat = codes.hash(first - 2, first);
    const behind = codes.hash(end, first);
    const behindThat = codes.hash(end + 1, first);
    const farBehind = codes.hash(end + 2, first);
    this.add(40, before);
    this.add(41, behind);
    this.add(42, beforeThat);
    this.add(43, behindThat);
    this.add(44, join(beforeThat, before));
    this.add(45, join(behind, behindThat));
    this.add(46, join(before, behind));
    this.add(47, join(before, length));
    this.add(48, join(behind, length));
    this.add(49, codes.hash(first - 3, first));
    this.add(50, farBehind);
    this.add(51, join(join(behind, behindThat), farBehind));
    this.add(52, join(codes.shape(first - 1, first), codes.shape(end, first)));
    this.add(53, join(before, codes.hash(end - 1, first)));
  }

  private addWordClasses(first: number, end: number): void {
    const { codes } = this;
    const last = end - 1;
    const length = Math.min(end - first, 3);
    const firstBits = codes.wordClass(first, first);
    const lastBits = codes.wordClass(last, first);
    this.addBits(60, firstBits, length);
    if (last > first) this.addBits(61, lastBits, length);
    this.add(62, join(firstBits, lastBits));
    this.addBits(63, codes.wordClass(first - 1, first), 0);
    this.addBits(64, codes.wordClass(end, first), 0);
    this.addBits(65, codes.wordClass(first - 2, first), 0);
    this.addBits(66, codes.wordClass(end + 1, first), 0);
    this.addBits(67, this.classesBetween(first + 1, last, first), 0);
    this.addBits(68, this.headClass(first, end), 0);
    this.addBits(69, this.classesBetween(first - 6, first - 2, first) | this.classesBetween(end + 2, end + 6, first), 0);
  }

  private classesBetween(from: number, to: number, near: number): number {
    let bits = 0;
    for (let at = from; at < to; at += 1) bits |= this.codes.wordClass(at, near);
    return bits;
  }

  /** Word-list bits of the word before "of" or "for" inside the name. */
  private headClass(first: number, end: number): number {
    const { shapes } = this.context.tokens;
    for (let at = first + 1; at < end; at += 1) if (shapes[at] === Shape.lower) return this.codes.wordClass(at - 1, first);
    return 0;
  }

  private addBits(template: number, bits: number, length: number): void {
    for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit += 1) if ((rest & 1) === 1) this.add(template, bit * 4 + length);
  }

  /** What the lexicon knows of the name itself. */
  private addListed(first: number, end: number): void {
    const { codes } = this;
    const listed = codes.listed(first, first);
    this.add(70, listed ? listedCode(listed) * 4 + fitOf(listed, first, end) : unlisted);
    if (listed && fitOf(listed, first, end) === 0) {
      this.add(74, join(listedCode(listed), codes.hash(first - 1, first)));
      this.add(75, join(listedCode(listed), codes.hash(end, first)));
    }
    const last = codes.listed(end - 1, first);
    if (last && last !== listed) this.add(71, listedCode(last));
  }

  /** What the lexicon knows of the neighbours, and of those behind one word between. */
  private addListedAround(first: number, end: number): void {
    const { codes } = this;
    const before = codes.listed(first - 1, first);
    const behind = codes.listed(end, first);
    const beforeThat = codes.listed(first - 2, first);
    const behindThat = codes.listed(end + 1, first);
    if (before) this.add(72, listedCode(before));
    if (behind) this.add(73, listedCode(behind));
    if (behindThat) this.add(76, join(listedCode(behindThat), codes.hash(end, first)));
    if (beforeThat) this.add(77, join(listedCode(beforeThat), codes.hash(first - 1, first)));
  }

  /** How the article writes the first word. */
  private addUse(first: number, end: number): void {
    const { tokens, use } = this.context;
    const word = tokens.folded[first] ?? '';
    const isForced = use.forced[first] === 1 ? 1 : 0;
    const small = Math.min(use.lower.get(word) ?? 0, 3);
    const great = Math.min(use.capital.get(word) ?? 0, 3);
    this.add(80, isForced * 16 + small * 4 + great);
    this.add(81, isForced * 8 + Math.min(end - first, 7));
    if (isForced === 1) this.add(82, this.codes.hash(first, first));
  }
}

const unlisted = 255;
/** The order is part of the weights. */
const typeCodes = ['person', 'organization', 'state', 'group', 'place', 'event', 'work', 'product', 'language'];

function listedCode(mention: Mention): number {
  return typeCodes.indexOf(mention.type) * 2 + (mention.rule === 'demonym' ? 1 : 0);
}

/** 0: the listed name is the candidate, 1: its beginning, 2: it goes on behind, 3: it begins before. */
function fitOf(listed: Mention, first: number, end: number): number {
  if (listed.firstToken !== first) return 3;
  return listed.endToken === end ? 0 : listed.endToken < end ? 1 : 2;
}
