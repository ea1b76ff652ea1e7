import type { Draft, Mention } from '../draft';
import type { Tokens } from '../text/tokens';
import type { WordUse } from '../text/wordUse';
import { commonWords } from './commonWords';
import { roleNouns } from './roleNouns';
import { titleModifiers } from './titleWords';

/** What the steps of name discovery read. */
export interface NameContext {
  readonly tokens: Tokens;
  readonly use: WordUse;
  readonly mentions: readonly Mention[];
  /** Number of the outermost listed mention that covers the token, or -1. */
  readonly listedAt: Int32Array;
  /** 1 for tokens of dates, which are never part of a discovered name's beginning. */
  readonly dated: Uint8Array;
}

export function nameContext(draft: Draft): NameContext {
  const { tokens, mentions } = draft;
  const listedAt = new Int32Array(tokens.count).fill(-1);
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index] as Mention;
    listedAt.fill(index, mention.firstToken, mention.endToken);
  }
  const dated = new Uint8Array(tokens.count);
  for (const figure of draft.figures)
    if (figure.type === 'date' || figure.type === 'time') dated.fill(1, figure.firstToken, figure.endToken);
  return { tokens, use: draft.use, mentions, listedAt, dated };
}

export function listedMention(context: NameContext, at: number): Mention | undefined {
  return context.mentions[context.listedAt[at] ?? -1];
}

/** Folded word at a token of the same block as `other`, or the empty string. */
export function wordAt(context: NameContext, at: number, other: number): string {
  const { tokens } = context;
  return at >= 0 && at < tokens.count && tokens.blocks[at] === tokens.blocks[other] ? (tokens.folded[at] ?? '') : '';
}

/** Whether the article or the language uses this word as an ordinary one. */
export function isOrdinary(context: NameContext, word: string): boolean {
  if (commonWords.has(word) || roleNouns.has(word) || titleModifiers.has(word)) return true;
  const { lower, capital } = context.use;
  return (lower.get(word) ?? 0) > (capital.get(word) ?? 0);
}
