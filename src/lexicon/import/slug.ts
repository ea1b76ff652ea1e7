import { fold } from '../../core/text/fold';

/** A name as part of an id: lower case without diacritics, all else a hyphen. Empty for names in other scripts. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Gives each id once: a second one of the same wish gets a number. */
export class IdGiver {
  private readonly given = new Map<string, number>();

  give(wish: string): string {
    const count = (this.given.get(wish) ?? 0) + 1;
    this.given.set(wish, count);
    return count === 1 ? wish : this.give(`${wish}-${count}`);
  }
}
