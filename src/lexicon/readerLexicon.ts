import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser/lib/esm/main.js';
import { readJsonText } from '../json/jsonText';
import { lineStarts, placeOf } from '../json/linePlaces';
import { checkRow } from './checkRow';
import { checkRows } from './checkRows';
import { FieldReader, type Path } from './fieldReader';
import { formWords } from './formWords';
import { byPlace, type PlacedRow, type Problem } from './problem';
import type { Row } from './schema';

/** What a reader's own lexicon file says, as far as it is right. */
export interface ReaderLexicon {
  readonly rows: readonly Row[];
  /** Folded words of each form that earlier layers shall not find. */
  readonly mutedForms: readonly (readonly string[])[];
  /** By place. Whoever shows the rows must show these too: what they speak of is left out. */
  readonly problems: readonly Problem[];
}

const fileFields = ['$schema', 'entries', 'mute'];

/**
 * Reads the text of a `*.lexicon.json`: `{ "entries": [row, …], "mute": ["form", …] }`. Never throws.
 * @param file name of the file, for problems
 * @param isKnown whether an earlier layer has an entry of this id, which a row may then extend or relate to
 */
export function readReaderLexicon(file: string, text: string, isKnown: (id: string) => boolean): ReaderLexicon {
  const starts = lineStarts(text);
  const at = (offset: number, message: string): Problem => ({ file, ...placeOf(starts, offset), message });
  const { root, errors } = readJsonText(text);
  if (!root || errors.length > 0) {
    return { rows: [], mutedForms: [], problems: errors.map((error) => at(error.offset, error.message)) };
  }
  const problemIn =
    (node: Node) =>
    (path: Path, message: string): Problem =>
      at(offsetOf(node, path), message);
  const problemAt = problemIn(root);

  const reader = new FieldReader();
  const fields = reader.record(getNodeValue(root), [], 'the file', fileFields) ?? {};
  const mutedForms = reader.texts(fields.mute, ['mute']).map((item) => formWords(item.text));
  const problems: Problem[] = repeatedKeys(root).map((node) => at(node.offset, `the field "${String(node.value)}" is written twice`));
  const placed: PlacedRow[] = [];
  for (const item of reader.items(fields.entries, ['entries'])) {
    const problemInRow = problemIn(findNodeAtLocation(root, [...item.path]) ?? root);
    const checked = checkRow(item.value, true);
    problems.push(...checked.problems.map((problem) => problemInRow(problem.path, problem.message)));
    if (checked.row) placed.push({ row: checked.row, isSound: checked.problems.length === 0, problemAt: problemInRow });
  }
  const between = [...unfounded(placed, isKnown), ...checkRows(placed, isKnown)];
  problems.push(...reader.problems.map((problem) => problemAt(problem.path, problem.message)), ...between);
  return { rows: usable(placed, isKnown), mutedForms: mutedForms.filter((words) => words.length > 0), problems: problems.sort(byPlace) };
}

/** Rows that leave out what an entry needs, and have no entry to take it from. */
function unfounded(rows: readonly PlacedRow[], isKnown: (id: string) => boolean): Problem[] {
  const lacking = rows.filter(({ row, isSound }) => isSound && row.type === undefined && !isKnown(row.id));
  return lacking.map(({ row, problemAt }) =>
    problemAt(['id'], `no entry has the id "${row.id}" yet, so the row needs a type, a name and a description`),
  );
}

function usable(rows: readonly PlacedRow[], isKnown: (id: string) => boolean): Row[] {
  const byId = new Map<string, Row>();
  for (const { row, isSound } of rows) {
    if (isSound && !byId.has(row.id) && (row.type !== undefined || isKnown(row.id))) byId.set(row.id, row);
  }
  return [...byId.values()];
}

/** Keys that come a second time in their object; the parser keeps the last without a word. */
function repeatedKeys(root: Node): Node[] {
  const repeated: Node[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      open.push(child);
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (key && seen.has(key.value)) repeated.push(key);
      seen.add(key?.value);
    }
  }
  return repeated;
}

/** Where the path leads: the key of a field, the beginning of an item; as far as it goes. */
function offsetOf(node: Node, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(node, path.slice(0, length));
    if (found) return found.parent?.type === 'property' ? found.parent.offset : found.offset;
  }
  return node.offset;
}
