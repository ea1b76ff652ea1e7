import { wording } from '../cards/wording';
import type { Article } from '../model';
import type { PlacedNote } from './note';

/** All notes of an article as Markdown: below the headings they stand under, each with the words that it is about. */
export function notesAsMarkdown({ text, blocks, title }: Article, notes: readonly PlacedNote[]): string {
  const lines: string[] = [`# ${wording.notesOn(title ?? '')}`.trim()];
  let section: string | undefined;
  for (const { note, range } of notes) {
    const heading = range ? headingAt(range.start) : wording.lostNotes;
    if (heading !== section && heading !== undefined) lines.push(`## ${heading}`);
    section = heading;
    lines.push(noteAsMarkdown(note.anchor.quote, note.text));
  }
  return `${lines.join('\n\n')}\n`;

  function headingAt(offset: number): string | undefined {
    const found = blocks.findLast((block) => block.kind === 'heading' && block.start <= offset);
    return found && text.slice(found.start, found.end).replace(/\s+/g, ' ');
  }
}

export function noteAsMarkdown(quote: string, text: string): string {
  return `${quote
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => `> ${line}`)
    .join('\n')}\n\n${text.trim()}`;
}
