import * as vscode from 'vscode';
import { emptyLexicon, type Lexicon } from '../core/lexicon';
import { loadLexicon } from '../lexicon/load';
import { commands } from './ids';
import { type Log, reasonOf } from './log';

/** The lexicon that comes with the extension, read when it is first asked for. Without it articles still open. */
export class BundledLexicon {
  private loaded: Promise<Lexicon> | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {}

  load(): Promise<Lexicon> {
    this.loaded ??= this.read();
    return this.loaded;
  }

  private async read(): Promise<Lexicon> {
    const file = vscode.Uri.joinPath(this.extensionUri, 'dist', 'lexicon.bin');
    try {
      const start = Date.now();
      const lexicon = loadLexicon(await vscode.workspace.fs.readFile(file));
      this.log.info(`Bundled lexicon: ${lexicon.entryCount} entries, ${Date.now() - start} ms.`);
      return lexicon;
    } catch (error) {
      this.log.error(`The bundled lexicon cannot be used: ${reasonOf(error)}`);
      void this.warn();
      return emptyLexicon;
    }
  }

  private async warn(): Promise<void> {
    const show = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t(
      'Lectern cannot use its lexicon. Articles open, but fewer names are known. Reinstalling the extension should help.',
    );
    if ((await vscode.window.showWarningMessage(message, show)) === show) await vscode.commands.executeCommand(commands.showLog);
  }
}
