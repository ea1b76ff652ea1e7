import { isCapitalised, type Tokens } from '../text/tokens';
import type { WordUse } from '../text/wordUse';
import { hashText, join } from './model/hash';

/** Pairs of neighbouring words that the article writes with capitals that mean something. Counted when first asked for. */
export class PairsSeen {
  private pairs: Set<number> | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly use: WordUse,
  ) {}

  /** Whether the word at `at` and the next one stand so somewhere in the article. */
  has(at: number): boolean {
    this.pairs ??= this.count();
    return this.pairs.has(this.pair(at));
  }

  private count(): Set<number> {
    const { count, shapes, spaced, blocks } = this.tokens;
    const { forced } = this.use;
    const pairs = new Set<number>();
    for (let at = 0; at + 1 < count; at += 1) {
      const isPair = isCapitalised(shapes[at] ?? 0) && isCapitalised(shapes[at + 1] ?? 0) && spaced[at + 1] === 1;
      if (isPair && forced[at] !== 1 && forced[at + 1] !== 1 && blocks[at] === blocks[at + 1]) pairs.add(this.pair(at));
    }
    return pairs;
  }

  private pair(at: number): number {
    const { folded } = this.tokens;
    return join(hashText(folded[at] ?? ''), hashText(folded[at + 1] ?? ''));
  }
}
