import type { Draft, Mention } from '../draft';
import type { Lexicon } from '../lexicon';
import type { Dateline } from '../text/dateline';
import { isCapitalised, Shape, type Tokens } from '../text/tokens';
import type { WordUse } from '../text/wordUse';
import { captionWords, commonWords, quietWords } from './commonWords';
import { PairsSeen } from './pairsSeen';
import { roleNouns } from './roleNouns';
import { isAboutTeams } from './sportContext';
import { titleModifiers } from './titleWords';

/** What the steps of name discovery read. */
export interface NameContext {
  readonly lexicon: Lexicon;
  readonly tokens: Tokens;
  readonly use: WordUse;
  readonly mentions: readonly Mention[];
  /** Number of the outermost listed mention that covers the token, or -1. */
  readonly listedAt: Int32Array;
  readonly pairs: PairsSeen;
  /** Whether the article is about games of teams. */
  readonly isAboutTeams: boolean;
  /** Where reports were filed, and by whom. */
  readonly datelines: readonly Dateline[];
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
  return {
    lexicon: draft.lexicon,
    tokens,
    use: draft.use,
    mentions,
    listedAt,
    pairs: new PairsSeen(tokens, draft.use),
    isAboutTeams: isAboutTeams(draft.use),
    datelines: draft.datelines,
    dated,
  };
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

/** Whether the token has a capital and is no day, month or other word that English always gives one. */
export function isNameLike({ tokens, use }: NameContext, at: number): boolean {
  if (!isCapitalised(tokens.shapes[at] ?? 0)) return false;
  const word = tokens.folded[at] ?? '';
  if (quietWords.has(word)) return isSetWithPoints(tokens, at, word) || isFirstNameJan(tokens, at, word);
  return !captionWords.has(word) || (use.forced[at] !== 1 && tokens.shapes[at + 1] !== Shape.number && tokens.folded[at + 1] !== ')');
}

/** "Jan Siemers", not "on 3 Jan Siemers said": the month is a first name too. */
function isFirstNameJan({ shapes, spaced, folded }: Tokens, at: number, word: string): boolean {
  if (word !== 'jan' || shapes[at - 1] === Shape.number || shapes[at + 1] !== Shape.capital || spaced[at + 1] !== 1) return false;
  return !quietWords.has(folded[at + 1] ?? '');
}

/** "W.E.B." is not the web. */
function isSetWithPoints(tokens: Tokens, at: number, word: string): boolean {
  return (tokens.surface[at] ?? '').length >= word.length + 2 && word.length > 1 && tokens.shapes[at] === Shape.allCaps;
}
