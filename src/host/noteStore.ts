import * as vscode from 'vscode';
import type { Note, PlacedNote } from '../core/notes/note';
import { placeNotes } from '../core/notes/placeNotes';
import type { NotesChange, NotesProblem } from '../notes/notesFile';
import type { HeldReading } from './analyses';
import { type Log, reasonOf } from './log';
import { besideOf, type NoteFiles, nameOf, notesPattern } from './noteFiles';
import { FileHasChanged, readOwnFile, undoWrite, type Written, writeOwnFile } from './ownFile';

/** Notes as their files have them, each with its file. */
interface Held {
  readonly notes: readonly Note[];
  readonly fileOf: ReadonlyMap<string, vscode.Uri>;
  readonly problem?: { readonly file: vscode.Uri; readonly problem: NotesProblem };
}

/** A file of notes cannot be changed, and is as it was. */
export class BrokenNotes extends Error {
  constructor(
    readonly file: vscode.Uri,
    readonly problem: NotesProblem,
  ) {
    super(problem.message);
  }
}

const nothing: Held = { notes: [], fileOf: new Map() };

/** The reader's notes on each article: read from their files, placed in the article as it is, and written back. */
export class NoteStore {
  private readonly held = new Map<string, Promise<Held>>();
  private readonly loaded = new Map<string, Held>();
  private readonly placed = new WeakMap<HeldReading, { readonly notes: readonly Note[]; readonly placed: readonly PlacedNote[] }>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  private lastChange: Promise<unknown> = Promise.resolve();
  private readonly subscriptions: readonly vscode.Disposable[];

  /** The article whose notes have changed, or undefined where it may be any. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly files: NoteFiles,
    private readonly log: Log,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher(notesPattern);
    const forget = (file: vscode.Uri): void => this.forget(this.files.articleOf(file));
    this.subscriptions = [
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
      vscode.workspace.onWillRenameFiles((event) => event.waitUntil(renameBeside(event.files))),
      vscode.workspace.onDidRenameFiles(() => this.forget(undefined)),
    ];
  }

  /** The notes with their places in one version of the article, as far as they have been read; `onDidChange` tells of more. */
  shown(article: vscode.Uri, reading: HeldReading): readonly PlacedNote[] {
    const notes = this.loaded.get(article.toString())?.notes;
    if (!notes) void this.load(article);
    return notes ? this.place(reading, notes) : [];
  }

  async read(article: vscode.Uri, reading: HeldReading): Promise<readonly PlacedNote[]> {
    return this.place(reading, (await this.load(article)).notes);
  }

  /**
   * Changes the notes of an article, each in the file that it lies in, new ones where they belong.
   * @throws BrokenNotes, FileHasChanged, or what the file system says
   */
  change(article: vscode.Uri, change: NotesChange): Promise<Written> {
    // One after the other, so that two quick notes do not both build on the same text.
    const written = this.lastChange.then(() => this.changeNow(article, change));
    this.lastChange = written.catch(() => undefined);
    return written;
  }

  private async changeNow(article: vscode.Uri, change: NotesChange): Promise<Written> {
    const [wanted, users] = this.files.of(article);
    const { fileOf } = await this.load(article);
    const file = change.kind === 'add' ? wanted : fileOf.get(change.id);
    if (!file) throw new FileHasChanged();
    try {
      return await this.write(article, file, change);
    } catch (error) {
      const isRefused = error instanceof vscode.FileSystemError && change.kind === 'add' && users !== undefined;
      if (!isRefused) throw error;
      this.log.info(`${file.toString()} cannot be written (${reasonOf(error)}); the note goes into the user's storage.`);
      return await this.write(article, users, change);
    }
  }

  /** The file that a note lies in. */
  async fileOf(article: vscode.Uri, id: string): Promise<vscode.Uri | undefined> {
    return (await this.load(article)).fileOf.get(id);
  }

  /** False where the file has changed since. */
  async undo(article: vscode.Uri, written: Written): Promise<boolean> {
    const isUndone = await undoWrite(written);
    this.forget(article);
    return isUndone;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  private async write(article: vscode.Uri, file: vscode.Uri, change: NotesChange): Promise<Written> {
    const { changeNotes, isEmptyNotes } = await import('../notes/notesFile');
    const before = await readOwnFile(file);
    const result = changeNotes(nameOf(article), before, [change]);
    if ('problem' in result) throw new BrokenNotes(file, result.problem);
    const written = await writeOwnFile(file, before, result.text, isEmptyNotes(result.text));
    this.forget(article);
    return written;
  }

  private place(reading: HeldReading, notes: readonly Note[]): readonly PlacedNote[] {
    const known = this.placed.get(reading);
    if (known?.notes === notes) return known.placed;
    const placed = notes.length === 0 ? [] : placeNotes(reading.parsed.article, notes);
    this.placed.set(reading, { notes, placed });
    return placed;
  }

  private load(article: vscode.Uri): Promise<Held> {
    const key = article.toString();
    const known = this.held.get(key);
    if (known) return known;
    const reading = this.readFiles(article);
    this.held.set(key, reading);
    void reading.then((held) => {
      if (this.held.get(key) !== reading) return;
      this.loaded.set(key, held);
      if (held.notes.length > 0 || held.problem) this.changed.fire(article);
    });
    return reading;
  }

  private async readFiles(article: vscode.Uri): Promise<Held> {
    const notes: Note[] = [];
    const fileOf = new Map<string, vscode.Uri>();
    let { problem } = nothing;
    for (const file of this.files.of(article)) {
      const text = await readOwnFile(file).catch((error: unknown) =>
        this.log.warn(`${file.toString()} cannot be read: ${reasonOf(error)}`),
      );
      if (text === undefined) continue;
      const { readNotes } = await import('../notes/notesFile');
      const read = readNotes(text ?? '');
      if (read.problem) {
        problem = { file, problem: read.problem };
        this.log.warn(`${file.toString()}:${read.problem.line}: ${read.problem.message}`);
      }
      for (const note of read.notes) {
        // The same note in both places, as after a copy by hand, is one.
        if (fileOf.has(note.id)) continue;
        fileOf.set(note.id, file);
        notes.push(note);
      }
    }
    return { notes, fileOf, ...(problem && { problem }) };
  }

  private forget(article: vscode.Uri | undefined): void {
    if (article) this.held.delete(article.toString());
    else this.held.clear();
    // What was shown stays until the files are read again, so that nothing flickers.
    if (!article) this.changed.fire(undefined);
    else void this.load(article).then(() => this.changed.fire(article));
  }
}

/** Notes that lie beside an article go where it goes. */
async function renameBeside(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const there = await vscode.workspace.fs.stat(besideOf(oldUri)).then(undefined, () => undefined);
    if (there?.type === vscode.FileType.File)
      edit.renameFile(besideOf(oldUri), besideOf(newUri), { overwrite: false, ignoreIfExists: true });
  }
  return edit;
}
