import { lastStartingBy } from '../lastStartingBy';
import type { Block, Range } from '../model';
import type { Snippet } from './card';
import type { SentenceRanges } from './sentenceRanges';

const longest = 180;
const lookedAt = 200;

/** The sentence with its mentions lit; cut at words around the first mention where it is long. */
export function snippetOf(text: string, sentence: Range, mentions: readonly Range[]): Snippet {
  const within = mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
  const { start, end } = cut(text, sentence, within[0] ?? sentence);
  const before = start > sentence.start ? '… ' : '';
  const after = end < sentence.end ? ' …' : '';
  const highlights = within
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => ({ start: mention.start - start + before.length, end: mention.end - start + before.length }));
  return { start, end, text: before + text.slice(start, end).replace(/\s/g, ' ') + after, highlights };
}

/** At most three sentences that say most about the mentions, in reading order; never the one that holds `apartFrom`. */
export function bestSnippets(
  text: string,
  sentences: SentenceRanges,
  mentions: readonly Range[],
  others: readonly Range[],
  apartFrom?: number,
): Snippet[] {
  const own = apartFrom === undefined ? undefined : sentences.at(apartFrom);
  const ranked = new Map<number, { readonly sentence: Range; readonly score: number }>();
  for (const mention of mentions.slice(0, lookedAt)) {
    const sentence = sentences.at(mention.start);
    if (!sentence || sentence.start === own?.start || ranked.has(sentence.start)) continue;
    ranked.set(sentence.start, { sentence, score: worth(sentence, mention, sentences.blockAt(mention.start), others) });
  }
  return [...ranked.values()]
    .sort((left, right) => right.score - left.score || left.sentence.start - right.sentence.start)
    .slice(0, 3)
    .sort((left, right) => left.sentence.start - right.sentence.start)
    .map(({ sentence }) => snippetOf(text, sentence, mentions));
}

/** Running text before headings and asides, sentences that hold other marks too, neither scraps nor monsters, a mention near the start. */
function worth(sentence: Range, mention: Range, block: Block | undefined, others: readonly Range[]): number {
  const length = sentence.end - sentence.start;
  const isRunning = block?.kind === 'paragraph' || block?.kind === 'quote' || block?.kind === 'list-item';
  const marks = lastStartingBy(others, sentence.end) - lastStartingBy(others, sentence.start - 1);
  return (
    (isRunning ? 4 : 0) + Math.min(marks, 6) * 0.5 + (length >= 50 && length <= 320 ? 2 : 0) + (mention.start - sentence.start < 60 ? 1 : 0)
  );
}

function cut(text: string, sentence: Range, mention: Range): Range {
  if (sentence.end - sentence.start <= longest) return sentence;
  const room = Math.max(0, longest - (mention.end - mention.start));
  const start =
    mention.start - sentence.start < room / 2 ? sentence.start : wordStart(text, mention.start - Math.floor(room / 3), mention.start);
  const end = sentence.end - start <= longest ? sentence.end : wordEnd(text, start + longest, mention.end);
  return { start, end: Math.max(end, Math.min(mention.end, sentence.end)) };
}

/** Just behind the first space from `from` on, or `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !/\s/.test(text.charAt(at))) at += 1;
  return Math.min(at + 1, limit);
}

/** At the last space up to `from`, or `limit`. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && !/\s/.test(text.charAt(at))) at -= 1;
  return Math.max(at, limit);
}
