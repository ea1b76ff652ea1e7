import type { Draft, Mention, StatementDraft } from '../draft';
import type { MentionLookup } from '../mentionLookup';
import type { Sentence } from '../text/sentences';
import { Shape } from '../text/tokens';

/** A block of a transcript: somebody's label, a colon, and what was said. */
interface Turn {
  /** Number of its first sentence. */
  readonly sentence: number;
  readonly firstToken: number;
  /** The token of the colon. */
  readonly colon: number;
  readonly endToken: number;
  /** Who speaks: the person that the label names. */
  readonly speaker: Mention;
}

/** Labels are no longer than this, in tokens. */
const longestLabel = 10;

/**
 * The turns of a transcript, by the number of their first sentence. Two blocks at least must open with a person's name and
 * a colon. Labels that name no person ("THE CLERK", "Q.", the paper that
 * asks) are left out: they may be anybody's, or somebody's known elsewhere.
 */
export function turnsOf(draft: Draft, lookup: MentionLookup): ReadonlyMap<number, StatementDraft> {
  const turns = draft.sentences.flatMap((_, index) => turnAt(draft, lookup, index) ?? []);
  if (turns.length < 2) return new Map();
  return new Map(turns.map((turn) => [turn.sentence, statementOf(draft, turn)]));
}

function turnAt(draft: Draft, lookup: MentionLookup, sentence: number): Turn | undefined {
  const { sentences, tokens, article } = draft;
  const { firstToken, block } = sentences[sentence] as Sentence;
  const isFirst = firstToken === 0 || tokens.blocks[firstToken - 1] !== block;
  if (!isFirst || article.blocks[block]?.kind !== 'paragraph') return undefined;
  const colon = colonOf(draft, firstToken);
  if (colon < 0) return undefined;
  const endToken = blockEnd(draft, firstToken);
  const speaker = speakerOf(lookup, firstToken, colon);
  if (!speaker || !holdsNameAlone(draft, speaker, firstToken, colon)) return undefined;
  return isSpeech(draft, colon + 1, endToken) ? { sentence, firstToken, colon, endToken, speaker } : undefined;
}

function colonOf({ tokens }: Draft, first: number): number {
  for (let at = first; at < Math.min(tokens.count, first + longestLabel) && tokens.blocks[at] === tokens.blocks[first]; at += 1) {
    if (tokens.folded[at] === ':') return tokens.spaced[at + 1] === 1 && at > first ? at : -1;
    if (/^["'.!?;–]$/.test(tokens.folded[at] ?? '')) return -1;
  }
  return -1;
}

function blockEnd({ tokens }: Draft, first: number): number {
  let end = first;
  while (end < tokens.count && tokens.blocks[end] === tokens.blocks[first]) end += 1;
  return end;
}

/** The person that the label names, with titles before the name and a bracket behind it. */
function speakerOf(lookup: MentionLookup, first: number, colon: number): Mention | undefined {
  for (let at = first; at < colon; at += 1) {
    const mention = lookup.beginningAt(at);
    if (mention) return mention.type === 'person' ? mention : undefined;
  }
  return undefined;
}

/** Beside the name stand titles, and in brackets whatever says more of the speaker; "Moren had one wish:" is a sentence. */
function holdsNameAlone({ tokens }: Draft, { firstToken, endToken }: Mention, first: number, colon: number): boolean {
  let depth = 0;
  for (let at = first; at < colon; at += 1) {
    if (tokens.folded[at] === '(') depth += 1;
    else if (tokens.folded[at] === ')') depth -= 1;
    else if (depth === 0 && (at < firstToken || at >= endToken) && tokens.shapes[at] === Shape.lower) return false;
  }
  return true;
}

/** Whole sentences, not the entries of a list. */
function isSpeech({ tokens }: Draft, first: number, end: number): boolean {
  let last = end - 1;
  while (last > first && /^["')\]”’]$/.test(tokens.folded[last] ?? '')) last -= 1;
  return last > first && /[.!?…]$/.test(tokens.surface[last] ?? '');
}

function statementOf({ tokens }: Draft, { firstToken, colon, endToken, speaker }: Turn): StatementDraft {
  const start = tokens.starts[firstToken] ?? 0;
  const end = tokens.ends[endToken - 1] ?? 0;
  const source = { start: speaker.start, end: speaker.end, ...(speaker.entity !== undefined && { entity: speaker.entity }) };
  const quote = { start: tokens.starts[colon + 1] ?? 0, end };
  return { start, end, mode: 'direct', quotes: [quote], attribution: 'named', sources: [{ ...source, kind: 'named' }] };
}
