import type { Mention } from '../../draft';
import { listedMention, type NameContext } from '../nameContext';
import { hashPart } from './hash';
import { wordClasses } from './wordClasses';

/** Hash of what stands outside the block. */
const edge = 0x1234567;
/** Shape of what stands outside the block. */
const noShape = 15;

/**
 * The words of an article as numbers, made when first asked for and kept. Each is asked for with a token of the name that
 * is looked at: nothing is seen beyond the block of that one.
 */
export class TokenCodes {
  /** Of each word of the vocabulary; 0 where nobody asked yet. */
  private readonly hashes: Uint32Array;
  /** Of each word of the vocabulary; -1 where nobody asked yet. */
  private readonly classes: Int32Array;

  constructor(private readonly context: NameContext) {
    this.hashes = new Uint32Array(context.tokens.vocabulary.length);
    this.classes = new Int32Array(context.tokens.vocabulary.length).fill(-1);
  }

  /** Hash of the folded word. */
  hash(at: number, near: number): number {
    if (!this.isNear(at, near)) return edge;
    const number = this.context.tokens.words[at] ?? 0;
    const known = this.hashes[number] ?? 0;
    if (known !== 0) return known;
    const word = this.context.tokens.folded[at] ?? '';
    const hash = hashPart(word, 0, word.length);
    this.hashes[number] = hash;
    return hash;
  }

  /** Bits of the word lists that hold the word. */
  wordClass(at: number, near: number): number {
    if (!this.isNear(at, near)) return 0;
    const number = this.context.tokens.words[at] ?? 0;
    const known = this.classes[number] ?? -1;
    if (known !== -1) return known;
    const bits = wordClasses.get(this.context.tokens.folded[at] ?? '') ?? 0;
    this.classes[number] = bits;
    return bits;
  }

  shape(at: number, near: number): number {
    return this.isNear(at, near) ? (this.context.tokens.shapes[at] ?? 0) : noShape;
  }

  /** The outermost listed mention that covers the token. */
  listed(at: number, near: number): Mention | undefined {
    return this.isNear(at, near) ? listedMention(this.context, at) : undefined;
  }

  private isNear(at: number, near: number): boolean {
    const { blocks, count } = this.context.tokens;
    return at >= 0 && at < count && blocks[at] === blocks[near];
  }
}
