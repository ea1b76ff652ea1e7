import type { LexiconEntry } from '../core/lexicon';

/** Events by the places where they happened and by those whom they struck. */
export class EventIndex {
  private readonly byScene = new Map<string, number[]>();

  /** Of `numbers`, entries that are no events are passed over. */
  constructor(numbers: Iterable<number>, entryOf: (number: number) => LexiconEntry) {
    for (const number of numbers) {
      const { event } = entryOf(number);
      if (!event) continue;
      const targets = event.actors.filter(({ role }) => role === 'target').map(({ entry }) => entry);
      for (const id of new Set([...event.places, ...targets])) this.add(id, number);
    }
  }

  /** Numbers of the events at the entry with this id, in ascending order. */
  at(id: string): readonly number[] {
    return this.byScene.get(id) ?? [];
  }

  private add(id: string, number: number): void {
    const there = this.byScene.get(id);
    if (there) there.push(number);
    else this.byScene.set(id, [number]);
  }
}
