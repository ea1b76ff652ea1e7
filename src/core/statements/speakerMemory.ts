import type { Draft, Mention, StatementDraft } from '../draft';
import type { EntityType } from '../model';

type StatementSource = StatementDraft['sources'][number];

/** How far back a pronoun may look, in code units. */
const reach = 700;
const persons = new Set<EntityType>(['person']);
const bodies = new Set<EntityType>(['organization', 'state', 'group', 'work']);

/** Knows who spoke and who was named before, so that "he said" finds its speaker where only one can be meant. */
export class SpeakerMemory {
  private lastSpeaker: StatementSource | undefined;
  /** Number of the first mention that has not been passed yet. */
  private passed = 0;

  constructor(private readonly draft: Draft) {}

  /** Sources of one statement; statements must be given in reading order. */
  remember(sources: readonly StatementSource[]): void {
    this.lastSpeaker = sources.find((source) => source.kind === 'named') ?? this.lastSpeaker;
  }

  /** The last named speaker, if it is near enough to speak on. */
  speakerBefore(at: number): StatementSource | undefined {
    return this.lastSpeaker && at - this.lastSpeaker.start < reach ? this.lastSpeaker : undefined;
  }

  /** The entity that "he", "she", "it" or "they" stands for at an offset; nothing in doubt. */
  antecedent(pronoun: string, at: number): number | undefined {
    if (pronoun === 'he' || pronoun === 'she') return this.only(persons, at) ?? this.speakerOf(persons, at);
    if (pronoun === 'it' || pronoun === 'they') return this.speakerOf(bodies, at);
    return undefined;
  }

  private speakerOf(types: ReadonlySet<EntityType>, at: number): number | undefined {
    const entity = this.speakerBefore(at)?.entity;
    const type = entity === undefined ? undefined : this.draft.entities[entity]?.type;
    return type !== undefined && types.has(type) ? entity : undefined;
  }

  /** The one entity of these types in reach before the offset; nothing when there are two. */
  private only(types: ReadonlySet<EntityType>, at: number): number | undefined {
    let found: number | undefined;
    for (let index = this.lastBefore(at); index >= 0; index -= 1) {
      const mention = this.draft.mentions[index] as Mention;
      if (at - mention.start > reach) break;
      if (!types.has(mention.type) || mention.entity === undefined || mention.entity === found) continue;
      if (found !== undefined) return undefined;
      found = mention.entity;
    }
    return found;
  }

  private lastBefore(at: number): number {
    const { mentions } = this.draft;
    while (this.passed < mentions.length && (mentions[this.passed]?.start ?? 0) < at) this.passed += 1;
    return this.passed - 1;
  }
}
