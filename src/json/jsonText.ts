import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';

export interface JsonText {
  /** Absent where nothing could be made of the text. */
  readonly root?: Node;
  /** By place, an offset in the text; empty where all is right. */
  readonly errors: readonly { readonly offset: number; readonly message: string }[];
}

/** Reads a JSON text with the place of each value. Comments are let through. Never throws. */
export function readJsonText(text: string): JsonText {
  const errors: ParseError[] = [];
  try {
    // A byte order mark is no error in a file that some other program wrote; a space in its place keeps the offsets.
    const root = parseTree(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text, errors);
    const reports = errors.map((error) => ({ offset: error.offset, message: wordsOf(printParseErrorCode(error.error)) }));
    if (!root && reports.length === 0) return { errors: [{ offset: 0, message: 'the file is empty' }] };
    return { errors: reports, ...(root && { root }) };
  } catch {
    return { errors: [{ offset: 0, message: 'the file is nested too deeply' }] };
  }
}

/** "PropertyNameExpected" as words. */
function wordsOf(code: string): string {
  return code.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
