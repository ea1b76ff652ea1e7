import type { Mention } from '../draft';
import { type Actor, addActor, addNumber } from './candidate';
import type { EventFamily, Slot } from './eventFamily';

/** What fills a slot: a mention, or the entity that a pronoun stands for. */
export type Filler = Pick<Mention, 'type' | 'rule' | 'entity'>;

/** Fills the slots of one frame. */
export class Slots {
  readonly actors: Actor[] = [];
  /** Numbers of entities. */
  readonly places: number[] = [];

  constructor(private readonly family: EventFamily) {}

  /**
   * Puts a mention where the frame has room for it. A place can only be where it happened; a state that force is used
   * against is both the target and the place.
   */
  fill(mention: Filler, slot: Slot | undefined): void {
    const { entity, type } = mention;
    if (entity === undefined || slot === undefined) return;
    if (slot === 'place') {
      if (type === 'place' || type === 'state') addNumber(this.places, entity);
    } else if (type === 'place' && this.family === 'contest') {
      // Teams are called by their towns and countries.
      addActor(this.actors, { entity, role: slot });
    } else if (type === 'place') {
      if (slot === 'target') addNumber(this.places, entity);
    } else if (type === 'person' || type === 'organization' || type === 'state' || type === 'group') {
      addActor(this.actors, { entity, role: slot });
      if (this.family === 'force' && slot === 'target' && type === 'state' && mention.rule !== 'demonym') addNumber(this.places, entity);
    }
  }
}
