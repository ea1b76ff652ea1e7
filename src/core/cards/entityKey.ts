import type { Entity } from '../model';
import { fold } from '../text/fold';

/** The same for what is one thing in two articles: by its lexicon entry, else by type and spelling. */
export function entityKey({ entry, type, name }: Pick<Entity, 'entry' | 'type' | 'name'>): string {
  return entry === undefined ? `${type} ${fold(name.replace(/\s+/g, ' '))}` : `#${entry}`;
}
