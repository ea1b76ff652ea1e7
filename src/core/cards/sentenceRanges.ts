import { lastStartingBy } from '../lastStartingBy';
import type { Block, Range } from '../model';
import { splitSentences } from '../text/sentences';
import { tokenize } from '../text/tokenize';

/** Longer blocks are split into stretches of this many code units, so that a card never has to read megabytes. */
const stretch = 8000;

/** Sentences of an article, found only where they are asked for and then kept. */
export class SentenceRanges {
  private readonly found = new Map<number, readonly Range[]>();

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
  ) {}

  /** The block that holds the offset. */
  blockAt(offset: number): Block | undefined {
    const block = this.blocks[lastStartingBy(this.blocks, offset)];
    return block && offset < block.end ? block : undefined;
  }

  /** The sentence that holds the offset, without the space around it. */
  at(offset: number): Range | undefined {
    const block = this.blockAt(offset);
    if (!block) return undefined;
    const start = block.start + Math.floor((offset - block.start) / stretch) * stretch;
    let sentences = this.found.get(start);
    if (!sentences) {
      sentences = sentencesIn(this.text, { ...block, start, end: Math.min(block.end, start + stretch) });
      this.found.set(start, sentences);
    }
    return sentences[lastStartingBy(sentences, offset)];
  }
}

function sentencesIn(text: string, block: Block): Range[] {
  const tokens = tokenize(text, [{ ...block, kind: 'paragraph' }]);
  return splitSentences(tokens).map(({ firstToken, endToken }) => ({
    start: tokens.starts[firstToken] ?? block.start,
    end: tokens.ends[endToken - 1] ?? block.end,
  }));
}
