import * as vscode from 'vscode';

/**
 * The longest source that is read whole, in UTF-16 code units: a long novel. The page holds a node for every mark, and
 * a browser that lays out far more of them answers no more.
 */
export const longestSource = 500_000;

export interface SourceText {
  readonly text: string;
  /** What the reader must be told about this text, in whole sentences. */
  readonly notices: readonly string[];
}

export interface Problem {
  readonly title: string;
  readonly detail: string;
}

/** The document's text as far as it is read, and what is wrong with it. */
export function sourceTextOf(document: vscode.TextDocument): SourceText {
  const whole = document.getText();
  const text = whole.length > longestSource ? whole.slice(0, cutBefore(whole, longestSource)) : whole;
  const notices: string[] = [];
  if (text.length < whole.length) {
    notices.push(
      vscode.l10n.t(
        'This file is very long. The reader shows its first {0} of {1} characters.',
        grouped(text.length),
        grouped(whole.length),
      ),
    );
  }
  const undecoded = countOf(text, '\uFFFD');
  if (undecoded > 0) {
    notices.push(
      vscode.l10n.t(
        '{0} characters could not be decoded. The file may be in another encoding: open it as text and choose “Reopen with Encoding”.',
        grouped(undecoded),
      ),
    );
  }
  const nulls = countOf(text, '\0');
  if (nulls > 0) notices.push(vscode.l10n.t('This file holds {0} NUL characters, as binary files and UTF-16 files do.', grouped(nulls)));
  return { text, notices };
}

/** Why there is nothing to read, if there is nothing. */
export function problemOf(text: string): Problem | undefined {
  if (text.trim() === '') {
    return {
      title: vscode.l10n.t('Nothing to read yet'),
      detail: vscode.l10n.t('This file is empty. What you write in it appears here.'),
    };
  }
  if (countOf(text, '\0') * 4 > text.length) {
    return {
      title: vscode.l10n.t('This does not look like text'),
      detail: vscode.l10n.t(
        'The file holds mostly NUL characters: it is binary, or text in an encoding that was not recognised. Open it as text and choose “Reopen with Encoding”.',
      ),
    };
  }
  return undefined;
}

/** The end of the last line, or at least of the last whole character, within a length. */
function cutBefore(text: string, length: number): number {
  const lineEnd = text.lastIndexOf('\n', length - 1) + 1;
  if (lineEnd > length / 2) return lineEnd;
  const unit = text.charCodeAt(length - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? length - 1 : length;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

function grouped(number: number): string {
  return number.toLocaleString(vscode.env.language);
}
