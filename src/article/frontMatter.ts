import type { Range } from '../core/model';
import type { Metadata } from './rawBlock';

/** A value and its range in the source, quotes left off. */
export interface FrontMatterField extends Range {
  readonly value: string;
}

/** The `key: value` lines between two `---` lines at the top of a file. */
export interface FrontMatter {
  /** Lower-case keys. */
  readonly fields: ReadonlyMap<string, FrontMatterField>;
  /** Offset of the first character behind the closing line; 0 where there is no front matter. */
  readonly end: number;
}

const none: FrontMatter = { fields: new Map(), end: 0 };
const longest = 20_000;

/** Reads front matter; a file without a closing line has none, so nothing of the text is lost. */
export function readFrontMatter(source: string): FrontMatter {
  const head = source.slice(0, longest);
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(head);
  if (!opening) return none;
  const fields = new Map<string, FrontMatterField>();
  let lineStart = opening[0].length;
  while (lineStart < head.length) {
    const newline = head.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? head.length : newline;
    const line = head.slice(lineStart, lineEnd);
    if (/^(?:---|\.\.\.)[ \t]*\r?$/.test(line)) return { fields, end: Math.min(lineEnd + 1, source.length) };
    addField(fields, line, lineStart);
    lineStart = lineEnd + 1;
  }
  return none;
}

function addField(fields: Map<string, FrontMatterField>, line: string, lineStart: number): void {
  const field = /^([A-Za-z][\w-]*):[ \t]*/.exec(line);
  if (!field) return;
  let value = line.slice(field[0].length).trimEnd();
  let start = lineStart + field[0].length;
  const quote = value.charAt(0);
  if (value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote)) {
    value = value.slice(1, -1);
    start += 1;
  }
  if (value !== '') fields.set((field[1] ?? '').toLowerCase(), { value, start, end: start + value.length });
}

/** What the fields say of the article; the title is placed by the caller, who knows its reading offsets. */
export function metadataOf({ fields }: FrontMatter): Metadata {
  const byline = (fields.get('author') ?? fields.get('byline') ?? fields.get('authors'))?.value;
  const published = (fields.get('published') ?? fields.get('date') ?? fields.get('pubdate'))?.value;
  return { ...(byline && { byline }), ...(published && { published, publishedFrom: 'front-matter' }) };
}
