import * as vscode from 'vscode';
import { type Log, reasonOf } from './log';

/** What stands in each page itself, since an editor shows a page only once everything that it links to has come. */
export interface InlineFiles {
  readonly style: string;
  readonly opening: string;
}

/** Reads those files when they are first asked for. */
export class ReaderFiles {
  private loaded: Promise<InlineFiles> | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {}

  load(): Promise<InlineFiles> {
    this.loaded ??= this.read();
    return this.loaded;
  }

  private async read(): Promise<InlineFiles> {
    const [style, opening] = await Promise.all([this.text('reader.css'), this.text('opening.js')]);
    return { style, opening };
  }

  /** Empty where the file cannot be read; the article opens all the same. */
  private async text(name: string): Promise<string> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, 'dist', name)));
    } catch (error) {
      this.log.error(`${name} of the reader cannot be read: ${reasonOf(error)}`);
      return '';
    }
  }
}
