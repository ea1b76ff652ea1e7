import * as vscode from 'vscode';
import type { Note, PlacedNote } from '../core/notes/note';
import { anchorOf } from '../core/notes/noteAnchor';
import { shortQuote } from '../core/notes/noteRows';
import { noteAsMarkdown, notesAsMarkdown } from '../core/notes/notesAsMarkdown';
import type { NotesChange } from '../notes/notesFile';
import type { NoteAction } from '../protocol/messages';
import type { ActiveArticle } from './activeArticle';
import type { Analyses } from './analyses';
import { type Log, reasonOf } from './log';
import { BrokenNotes, type NoteStore } from './noteStore';
import type { OpenReaders } from './openReaders';
import type { Written } from './ownFile';
import { subjectOf } from './subject';
import { idOfThing, type Thing } from './thingCommands';

/** What a reader does with notes. */
export class NoteDesk {
  /** Id of the note that waits for words to hang on. */
  private attaching: string | undefined;

  constructor(
    private readonly article: ActiveArticle,
    private readonly analyses: Analyses,
    private readonly store: NoteStore,
    private readonly readers: OpenReaders,
    private readonly log: Log,
  ) {}

  say(action: NoteAction, thing: Thing | undefined): Promise<unknown> {
    if (action === 'addNote') return this.add(thing);
    if (action === 'editNote') return this.edit(thing);
    if (action === 'attachNote') return this.attach(thing);
    return action === 'deleteNote' ? this.remove(thing) : this.copy(thing);
  }

  /** All notes of the article as Markdown. */
  async copyAll(): Promise<void> {
    const { document } = this.article;
    if (!document) return;
    const reading = await this.analyses.read(document);
    const notes = await this.store.read(document.uri, reading);
    await vscode.env.clipboard.writeText(notesAsMarkdown(reading.parsed.article, notes));
    const count = notes.length === 1 ? vscode.l10n.t('One note was copied.') : vscode.l10n.t('{0} notes were copied.', notes.length);
    vscode.window.setStatusBarMessage(count, 4000);
  }

  private async add(thing: Thing | undefined): Promise<void> {
    const subject = await subjectOf(thing, this.article, this.analyses);
    const anchor = subject && anchorOf(subject.reading.parsed.article, subject.range);
    if (!anchor) {
      tellToSelect();
      return;
    }
    const text = await askText(anchor.quote, '');
    if (!text) return;
    const note: Note = { id: crypto.randomUUID().slice(0, 8), text, anchor, created: new Date().toISOString().slice(0, 19).concat('Z') };
    await this.write(subject.document.uri, { kind: 'add', note });
  }

  private async edit(thing: Thing | undefined): Promise<void> {
    const found = await this.noteOf(thing);
    if (!found) return;
    const { note, range } = found.placed;
    if (note.text.includes('\n')) return this.openFile(found.article, note);
    const text = await askText(note.anchor.quote, note.text);
    if (text === undefined || text === note.text) return;
    await this.write(found.article, text === '' ? { kind: 'remove', id: note.id } : { kind: 'edit', id: note.id, text });
    // Whoever writes on in a note has seen where it hangs.
    const anchor = range && anchorOf(found.parsed, range);
    if (anchor && text !== '' && found.placed.isEdited) await this.write(found.article, { kind: 'move', id: note.id, anchor });
  }

  /** What was written on several lines is edited where it was: a question has only one. */
  private async openFile(article: vscode.Uri, { id, text }: Note): Promise<void> {
    const file = await this.store.fileOf(article, id);
    if (!file) return;
    const editor = await vscode.window.showTextDocument(file);
    const at = editor.document.getText().indexOf(JSON.stringify(text));
    const place = editor.document.positionAt(Math.max(0, at + 1));
    editor.selection = new vscode.Selection(place, place);
    editor.revealRange(editor.selection);
  }

  /** Hangs a note on the words that are selected now: first it is told which note, then the page tells the words. */
  private async attach(thing: Thing | undefined): Promise<void> {
    const { document } = this.article;
    if (!document) return;
    if (thing && !('webviewSection' in thing)) {
      this.attaching = idOfThing(thing);
      const reader = this.readers.of(document.uri);
      if (reader?.isVisible) {
        reader.ask('attachNote');
        return;
      }
    }
    const id = this.attaching;
    this.attaching = undefined;
    const words = thing && 'webviewSection' in thing ? thing : undefined;
    const subject = id === undefined ? undefined : await subjectOf(words, this.article, this.analyses);
    const anchor = subject && anchorOf(subject.reading.parsed.article, subject.range);
    if (id !== undefined && anchor) await this.write(document.uri, { kind: 'move', id, anchor });
    else tellToSelect();
  }

  private async remove(thing: Thing | undefined): Promise<void> {
    const found = await this.noteOf(thing);
    const written = found && (await this.write(found.article, { kind: 'remove', id: found.placed.note.id }));
    if (!written) return;
    const undo = vscode.l10n.t('Undo');
    if ((await vscode.window.showInformationMessage(vscode.l10n.t('The note was deleted.'), undo)) !== undo) return;
    if (!(await this.store.undo(found.article, written).catch(() => false)))
      void vscode.window.showWarningMessage(vscode.l10n.t('The notes have changed since, so nothing was undone.'));
  }

  private async copy(thing: Thing | undefined): Promise<void> {
    const note = (await this.noteOf(thing))?.placed.note;
    if (note) await vscode.env.clipboard.writeText(`${noteAsMarkdown(note.anchor.quote, note.text)}\n`);
  }

  private async noteOf(thing: Thing | undefined) {
    const { document } = this.article;
    const id = idOfThing(thing);
    if (!document || id === undefined) return undefined;
    const reading = await this.analyses.read(document);
    const placed: PlacedNote | undefined = (await this.store.read(document.uri, reading)).find(({ note }) => note.id === id);
    return placed && { article: document.uri, parsed: reading.parsed.article, placed };
  }

  private async write(article: vscode.Uri, change: NotesChange): Promise<Written | undefined> {
    try {
      return await this.store.change(article, change);
    } catch (error) {
      this.log.error(`The notes on ${article.toString()} were not changed: ${reasonOf(error)}`);
      void tell(error, change);
      return undefined;
    }
  }
}

function tellToSelect(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Select the words first that the note is about.'));
}

function askText(quote: string, text: string): Thenable<string | undefined> {
  return vscode.window
    .showInputBox({
      title: vscode.l10n.t('Note on “{0}”', shortQuote(quote, 60)),
      placeHolder: vscode.l10n.t('What you want to remember'),
      value: text,
      valueSelection: [text.length, text.length],
      ignoreFocusOut: true,
    })
    .then((input) => input?.trim());
}

/** What the reader has written must not be lost where it could not be stored. */
async function tell(error: unknown, change: NotesChange): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const copy = vscode.l10n.t('Copy Note');
  const isBroken = error instanceof BrokenNotes;
  const sentence = isBroken
    ? vscode.l10n.t(
        '{0} was not changed. Line {1}: {2}',
        vscode.workspace.asRelativePath(error.file),
        error.problem.line,
        error.problem.message,
      )
    : vscode.l10n.t('The note could not be written: {0}', reasonOf(error) || vscode.l10n.t('it has changed meanwhile'));
  const text = change.kind === 'add' ? change.note.text : change.kind === 'edit' ? change.text : undefined;
  const chosen = await vscode.window.showErrorMessage(sentence, ...(isBroken ? [open] : []), ...(text === undefined ? [] : [copy]));
  if (chosen === copy && text !== undefined) await vscode.env.clipboard.writeText(text);
  if (chosen !== open || !isBroken) return;
  const place = new vscode.Position(error.problem.line - 1, error.problem.column - 1);
  await vscode.window.showTextDocument(error.file, { selection: new vscode.Range(place, place) });
}
