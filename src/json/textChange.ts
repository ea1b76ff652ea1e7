import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser/lib/esm/main.js';
import { readJsonText } from './jsonText';
import { printJson } from './printJson';

export type JsonPath = readonly (string | number)[];

/**
 * A JSON text that is changed value by value. Whatever is not changed keeps its spaces, comments and order; what is new
 * is laid out as what stands beside it. The text must be right: see `readJsonText`.
 */
export class TextChange {
  private readonly unit: string;
  private readonly lineEnd: string;

  constructor(private current: string) {
    this.unit = /^([ \t]+)\S/m.exec(current)?.[1] ?? '  ';
    this.lineEnd = /\r\n/.test(current) ? '\r\n' : '\n';
  }

  get text(): string {
    return this.current;
  }

  /** The value at a path, undefined where nothing stands. */
  valueAt(path: JsonPath): unknown {
    const node = this.nodeAt(path);
    return node && getNodeValue(node);
  }

  /** Puts a value at a field of an object that is there, or in place of the value that stands there. */
  set(path: JsonPath, value: unknown): void {
    const node = this.nodeAt(path);
    if (node) {
      this.replace(node.offset, node.offset + node.length, this.printed(value, this.indentAt(node.offset)));
      return;
    }
    const owner = this.nodeAt(path.slice(0, -1));
    if (owner?.type === 'object') this.append(owner, `${JSON.stringify(path.at(-1))}: `, value);
  }

  /** Puts a value at the end of a list, which is made where it is not there. */
  add(list: JsonPath, value: unknown): void {
    const node = this.nodeAt(list);
    if (node?.type === 'array') this.append(node, '', value);
    else this.set(list, node ? [getNodeValue(node), value] : [value]);
  }

  /** Takes a field or an item away. */
  remove(path: JsonPath): void {
    const value = this.nodeAt(path);
    const node = value?.parent?.type === 'property' ? value.parent : value;
    const siblings = node?.parent?.children ?? [];
    const at = node ? siblings.indexOf(node) : -1;
    if (!node || at < 0) return;
    const next = siblings[at + 1];
    const previous = siblings[at - 1];
    if (next) this.replace(node.offset, next.offset, '');
    else if (previous) this.replace(previous.offset + previous.length, node.offset + node.length, '');
    else this.replace(node.offset, node.offset + node.length, '');
  }

  private nodeAt(path: JsonPath): Node | undefined {
    const { root } = readJsonText(this.current);
    return root && findNodeAtLocation(root, [...path]);
  }

  /** Behind the last child: on a line of its own where that one is. */
  private append(owner: Node, key: string, value: unknown): void {
    const last = owner.children?.at(-1);
    if (!last) {
      const outer = this.indentAt(owner.offset);
      const inner = outer + this.unit;
      const [open, close] = owner.type === 'array' ? ['[', ']'] : ['{', '}'];
      const text = `${open}${this.lineEnd}${inner}${key}${this.printed(value, inner)}${this.lineEnd}${outer}${close}`;
      this.replace(owner.offset, owner.offset + owner.length, text);
      return;
    }
    const end = last.offset + last.length;
    if (!this.beginsLine(last.offset)) {
      this.replace(end, end, `, ${key}${printJson(value)}`);
      return;
    }
    const indent = this.indentAt(last.offset);
    const line = `${this.lineEnd}${indent}${key}${this.printed(value, indent)}`;
    const behind = end + (/^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*)(?=[\r\n])/.exec(this.current.slice(end))?.[0].length ?? 0);
    this.replace(behind, behind, line);
    this.replace(end, end, ',');
  }

  private printed(value: unknown, indent: string): string {
    return printJson(value, { unit: this.unit, indent, lineEnd: this.lineEnd });
  }

  private replace(start: number, end: number, text: string): void {
    this.current = this.current.slice(0, start) + text + this.current.slice(end);
  }

  private lineStart(offset: number): number {
    return Math.max(this.current.lastIndexOf('\n', offset - 1), this.current.lastIndexOf('\r', offset - 1)) + 1;
  }

  private beginsLine(offset: number): boolean {
    return this.current.slice(this.lineStart(offset), offset).trim() === '';
  }

  private indentAt(offset: number): string {
    return /^[ \t]*/.exec(this.current.slice(this.lineStart(offset), offset))?.[0] ?? '';
  }
}
