import * as vscode from 'vscode';

/** A text file of the reader's own was written. */
export interface Written {
  readonly uri: vscode.Uri;
  /** Absent where there was no file. */
  readonly before: string | undefined;
  /** Absent where there is none any more. */
  readonly after: string | undefined;
  /** The file is open with changes that nobody has saved, and now with this one too. */
  readonly isUnsaved: boolean;
}

/** Somebody else has changed the file since it was read. */
export class FileHasChanged extends Error {}

/**
 * The text of a file as its owner sees it, undefined where there is none: what stands in the editor, saved or not, else what is stored.
 * @throws where it cannot be read or is no UTF-8
 */
export async function readOwnFile(uri: vscode.Uri): Promise<string | undefined> {
  const document = openDocument(uri);
  if (document) return document.getText();
  try {
    // With the byte order mark, which shall stay; what cannot be decoded must not be written back.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/**
 * Puts another text in place of the one that was read; where the file is open, as an edit that can be undone there.
 * @param isNothing whether the new text says nothing: then a file that is not open goes away
 * @throws FileHasChanged where the file is not as it was read
 */
export async function writeOwnFile(uri: vscode.Uri, before: string | undefined, after: string, isNothing = false): Promise<Written> {
  if ((await readOwnFile(uri)) !== before) throw new FileHasChanged();
  const document = openDocument(uri);
  if (!document && isNothing) {
    if (before !== undefined) await vscode.workspace.fs.delete(uri);
    return { uri, before, after: undefined, isUnsaved: false };
  }
  if (!document) {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
    return { uri, before, after, isUnsaved: false };
  }
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  const { start, end, text } = differenceOf(document.getText(), after);
  edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new FileHasChanged();
  // What somebody else has left unsaved is theirs to save.
  const isUnsaved = wasDirty || !(await document.save());
  return { uri, before, after, isUnsaved };
}

/** Takes a change back where nothing has happened to the file since; false where something has. */
export async function undoWrite({ uri, before, after }: Written): Promise<boolean> {
  if ((await readOwnFile(uri)) !== after) return false;
  await writeOwnFile(uri, after, before ?? '', before === undefined);
  return true;
}

const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());

const isNotFound = (error: unknown): boolean => error instanceof vscode.FileSystemError && error.code === 'FileNotFound';

/** The one stretch in which two texts differ. */
function differenceOf(before: string, after: string): { readonly start: number; readonly end: number; readonly text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
