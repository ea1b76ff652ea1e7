import * as vscode from 'vscode';
import { type Reach, reachOf } from '../core/cards/reach';
import { changeLexicon, type LexiconChange } from '../lexicon/changeLexicon';
import type { Problem } from '../lexicon/problem';
import type { Analyses } from './analyses';
import type { LexiconFiles } from './lexiconFiles';
import type { Lexicons } from './lexicons';
import { type Log, reasonOf } from './log';
import { readOwnFile, undoWrite, type Written, writeOwnFile } from './ownFile';
import type { Subject } from './subject';

/** Writes what the reader says of names into one lexicon file, tells its reach before, and offers the way back. */
export class LexiconWriter {
  constructor(
    private readonly lexicons: Lexicons,
    private readonly files: LexiconFiles,
    private readonly analyses: Analyses,
    private readonly log: Log,
  ) {}

  /** Whether anything can be written to the file; where it is broken, the reader is told at which place. */
  async isSound(file: vscode.Uri): Promise<boolean> {
    const unchanged = await this.changed(file, []).catch(() => undefined);
    if (unchanged && 'problem' in unchanged) void this.tellProblem(file, unchanged.problem);
    return !(unchanged && 'problem' in unchanged);
  }

  /** What the changes would do to the article; undefined where they cannot be made. */
  async reach(file: vscode.Uri, changes: readonly LexiconChange[], { document, reading }: Subject): Promise<Reach | undefined> {
    const changed = await this.changed(file, changes).catch(() => undefined);
    if (!changed || 'problem' in changed) return undefined;
    const lexicon = await this.lexicons.proposed({ uri: file, text: changed.text });
    return reachOf(reading.analysis, await this.analyses.imagine(document, lexicon));
  }

  /** @param done what was done, as a sentence to which the name of the file is given */
  async write(file: vscode.Uri, changes: readonly LexiconChange[], done: (name: string) => string): Promise<void> {
    try {
      const changed = await this.changed(file, changes);
      if ('problem' in changed) {
        void this.tellProblem(file, changed.problem);
        return;
      }
      const written = await writeOwnFile(file, changed.before, changed.text);
      this.files.didChange();
      void this.tell(written, done(nameOf(file)));
    } catch (error) {
      this.log.error(`${file.toString()} was not changed: ${reasonOf(error)}`);
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          '{0} could not be written, and is as it was: {1}',
          nameOf(file),
          reasonOf(error) || vscode.l10n.t('it has changed meanwhile'),
        ),
      );
    }
  }

  private async changed(file: vscode.Uri, changes: readonly LexiconChange[]) {
    const [before, lexicon] = await Promise.all([readOwnFile(file), this.lexicons.current()]);
    return { before, ...changeLexicon(nameOf(file), before ?? '', changes, (id) => lexicon.indexOf(id) >= 0) };
  }

  private async tell(written: Written, sentence: string): Promise<void> {
    const open = vscode.l10n.t('Open File');
    const undo = vscode.l10n.t('Undo');
    const unsaved = written.isUnsaved ? ` ${vscode.l10n.t('The file is open and not saved: it counts when you save it.')}` : '';
    const chosen = await vscode.window.showInformationMessage(sentence + unsaved, undo, open);
    if (chosen === open) await vscode.window.showTextDocument(written.uri);
    if (chosen !== undo) return;
    if (await undoWrite(written)) this.files.didChange();
    else void vscode.window.showWarningMessage(vscode.l10n.t('{0} has changed since, so nothing was undone.', nameOf(written.uri)));
  }

  private async tellProblem(file: vscode.Uri, { line, column, message }: Problem): Promise<void> {
    const open = vscode.l10n.t('Open File');
    const sentence = vscode.l10n.t('{0} was not changed. Line {1}: {2}', nameOf(file), line, message);
    if ((await vscode.window.showErrorMessage(sentence, open)) !== open) return;
    const place = new vscode.Position(line - 1, column - 1);
    await vscode.window.showTextDocument(file, { selection: new vscode.Range(place, place) });
  }
}

const nameOf = (file: vscode.Uri): string => vscode.workspace.asRelativePath(file);
