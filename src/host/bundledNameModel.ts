import * as vscode from 'vscode';
import { loadNameModel } from '../core/names/model/modelFile';
import type { NameModel } from '../core/names/model/nameModel';
import { type Log, reasonOf } from './log';

/** The model that types unlisted names, read when it is first asked for. Without it names are typed by rules alone. */
export class BundledNameModel {
  private loaded: Promise<NameModel | undefined> | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {}

  load(): Promise<NameModel | undefined> {
    this.loaded ??= this.read();
    return this.loaded;
  }

  private async read(): Promise<NameModel | undefined> {
    try {
      return loadNameModel(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, 'dist', 'names.model.bin')));
    } catch (error) {
      this.log.error(`The weights for names cannot be used, so unlisted names are typed less well: ${reasonOf(error)}`);
      return undefined;
    }
  }
}
