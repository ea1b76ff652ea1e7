import { findNodeAtLocation } from 'jsonc-parser/lib/esm/main.js';
import { readJsonText } from '../json/jsonText';

/** Half-open range, in UTF-16 code units, of the entry with this id in the text of a `*.lexicon.json`; undefined where it has none. */
export function entryPlace(text: string, id: string): { readonly start: number; readonly end: number } | undefined {
  const { root } = readJsonText(text);
  const entries = (root && findNodeAtLocation(root, ['entries'])?.children) ?? [];
  const entry = entries.find((node) => findNodeAtLocation(node, ['id'])?.value === id);
  return entry && { start: entry.offset, end: entry.offset + entry.length };
}
