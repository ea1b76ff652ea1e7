import type { Draft, StatementDraft } from '../draft';
import { Antecedents } from '../referents/antecedents';

type StatementSource = StatementDraft['sources'][number];

/** How far back a speaker may have spoken to go on, in code units. */
const reach = 700;

/** Knows who spoke before, so that "he said" finds its speaker where only one can be meant, and a quotation alone its own. */
export class SpeakerMemory {
  private lastSpeaker: StatementSource | undefined;
  /** Behind the last token of the last statement with a named speaker. */
  private lastEnd = -1;
  /** First source of the last statement, and the token behind it. */
  private last: { readonly source: StatementSource | undefined; readonly end: number } = { source: undefined, end: -1 };
  private readonly antecedents: Antecedents;

  constructor(private readonly draft: Draft) {
    this.antecedents = new Antecedents(draft);
  }

  /** Sources of one statement, which ends before token `end`; statements must be given in reading order. */
  remember(sources: readonly StatementSource[], end: number): void {
    this.last = { source: sources[0], end };
    const named = sources.find((source) => source.kind === 'named');
    if (!named) return;
    this.lastSpeaker = named;
    this.lastEnd = end;
  }

  /** The document whose words the sentence directly before this token reports. */
  documentBefore(token: number): StatementSource | undefined {
    return this.last.end === token && this.last.source?.kind === 'document' ? this.last.source : undefined;
  }

  /** The organization whose words the sentence directly before this token reports. */
  bodyBefore(token: number): number | undefined {
    const { end, source } = this.last;
    const entity = end === token && source?.kind === 'named' ? source.entity : undefined;
    return entity !== undefined && this.draft.entities[entity]?.type === 'organization' ? entity : undefined;
  }

  /** Whether the sentence directly before this token was told by somebody without a name. */
  isUnnamedAt(token: number): boolean {
    return this.last.end === token && this.last.source?.kind === 'unnamed';
  }

  /** Whether the sentence directly before this token was somebody's words. */
  isSpeakingAt(token: number): boolean {
    return token === this.lastEnd;
  }

  /** The last named speaker, if it is near enough to speak on. */
  speakerBefore(at: number): StatementSource | undefined {
    return this.lastSpeaker && at - this.lastSpeaker.start < reach ? this.lastSpeaker : undefined;
  }

  /** The entity that "he", "she", "it" or "they" at this token stands for, else the last speaker who fits; nothing in doubt. */
  antecedent(token: number): number | undefined {
    const { tokens, entities } = this.draft;
    const found = this.antecedents.of(token);
    if (found !== undefined) return found;
    const entity = this.speakerBefore(tokens.starts[token] ?? 0)?.entity;
    return entity !== undefined && this.antecedents.fits(token, entity, entities[entity]?.type) ? entity : undefined;
  }
}
