import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { checkRow } from './checkRow';
import type { Path } from './fieldReader';
import type { PlacedRow, Problem } from './problem';

export interface ReadRows {
  readonly rows: readonly PlacedRow[];
  readonly problems: readonly Problem[];
}

/** Rows of one file of hand-edited YAML, each with what is wrong with it alone. Build time only. */
export function readRows(file: string, text: string): ReadRows {
  const lines = new LineCounter();
  const at = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  if (text.startsWith('\ufeff')) return { rows: [], problems: [at(0, 'the file begins with a byte order mark')] };
  // Without a schema every scalar is text as it stands: dates, numbers and words like "no" keep their spelling.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'failsafe' });
  const faults = [...syntaxFaults(document), ...aliases(document)];
  if (faults.length > 0) return { rows: [], problems: faults.map((fault) => at(fault.offset, fault.message)) };
  const { contents } = document;
  if (contents === null) return { rows: [], problems: [] };
  if (!isSeq(contents)) return { rows: [], problems: [at(0, 'the file must be a list of rows')] };

  const rows: PlacedRow[] = [];
  const problems: Problem[] = [];
  for (const item of contents.items) {
    const node = item as Node;
    const problemAt = (path: Path, message: string): Problem => at(offsetOf(node, path), message);
    const checked = checkRow(node.toJS(document), false);
    problems.push(...checked.problems.map((problem) => problemAt(problem.path, problem.message)));
    if (checked.row) rows.push({ row: checked.row, isSound: checked.problems.length === 0, problemAt });
  }
  return { rows, problems };
}

interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** Fields written twice, each; of the rest only the first, since the others mostly follow from it. */
function syntaxFaults(document: Document): Fault[] {
  const errors = [...document.errors, ...document.warnings];
  const [first] = errors.filter((error) => error.code !== 'DUPLICATE_KEY');
  const told = errors.filter((error) => error === first || (!first && error.code === 'DUPLICATE_KEY'));
  return told.map((error) => ({ offset: error.pos[0], message: error.message }));
}

function aliases(document: Document): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_, alias) => {
      faults.push({ offset: alias.range?.[0] ?? 0, message: `the alias "*${alias.source}" is not read; write out what it stands for` });
    },
  });
  return faults;
}

/** Where the path leads: the key of a field, the beginning of an item; as far as it goes. */
function offsetOf(row: Node, path: Path): number {
  let node: unknown = row;
  let offset = row.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      node = pair?.value;
      if (isScalar(pair?.key)) offset = pair.key.range?.[0] ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}
