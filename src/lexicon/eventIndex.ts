import type { LexiconEntry, LexiconEvent } from '../core/lexicon';

/** Ids of the entries where an event happened and whom it struck, each once. */
export function sceneIds({ places, actors }: LexiconEvent): string[] {
  return [...new Set([...places, ...actors.filter(({ role }) => role === 'target').map(({ entry }) => entry)])];
}

/** Events by the places where they happened and by those whom they struck. */
export class EventIndex {
  private readonly byScene = new Map<string, number[]>();

  /** Of `numbers`, entries that are no events are passed over. */
  constructor(numbers: Iterable<number>, entryOf: (number: number) => LexiconEntry) {
    for (const number of numbers) {
      const { event } = entryOf(number);
      if (!event) continue;
      for (const id of sceneIds(event)) this.add(id, number);
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
