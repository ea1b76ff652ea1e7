import type { Row } from '../cards/row';
import { wording } from '../cards/wording';
import type { PlacedNote } from './note';

/** So many characters of a quote say which it is. */
const longest = 90;

/** A row for each note by its place, and below a group of their own those that have lost theirs. */
export function noteRows(notes: readonly PlacedNote[]): Row[] {
  const lost = notes.filter(({ range }) => !range).map(rowOf);
  const rows = notes.filter(({ range }) => range).map(rowOf);
  if (lost.length === 0) return rows;
  const group: Row = { id: 'group:lost', kind: 'group', label: wording.lostNotes, ranges: [], count: lost.length, children: lost };
  return [...rows, group];
}

function rowOf({ note, range, isEdited }: PlacedNote): Row {
  const quote = `“${shortQuote(note.anchor.quote, longest)}”`;
  return {
    id: note.id,
    target: note.id,
    kind: 'note',
    label: note.text.replace(/\s+/g, ' '),
    description: isEdited ? `${quote} · ${wording.editedNote}` : quote,
    ranges: range ? [range] : [],
    count: range ? 1 : 0,
    children: [],
  };
}

/** A quote on one line, cut where it is long. */
export function shortQuote(quote: string, length: number): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s?\S*$/, '')}…`;
}
