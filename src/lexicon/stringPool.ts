import { encodeUtf8 } from './utf8';

/** Strings and lists of strings, each kept once and known by number. */
export class StringPool {
  readonly bytes: number[] = [];
  readonly ends: number[] = [];
  readonly listItems: number[] = [];
  readonly listEnds: number[] = [0];
  private readonly strings = new Map<string, number>();
  private readonly lists = new Map<string, number>([['', 0]]);

  add(text: string): number {
    const known = this.strings.get(text);
    if (known !== undefined) return known;
    encodeUtf8(text, this.bytes);
    this.strings.set(text, this.ends.push(this.bytes.length) - 1);
    return this.ends.length - 1;
  }

  /** Adds a string that has the next number even if it is known. */
  append(text: string): void {
    encodeUtf8(text, this.bytes);
    const number = this.ends.push(this.bytes.length) - 1;
    if (!this.strings.has(text)) this.strings.set(text, number);
  }

  addList(texts: readonly string[]): number {
    const items = texts.map((text) => this.add(text));
    const key = items.join(' ');
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    this.listItems.push(...items);
    this.lists.set(key, this.listEnds.push(this.listItems.length) - 1);
    return this.listEnds.length - 1;
  }
}
