import * as vscode from 'vscode';
import { entryText } from '../core/cards/entryText';
import { entryScheme } from './ids';
import type { Lexicons } from './lexicons';

/** The address of a document that shows an entry of the lexicon; the name stands on its tab. */
export function entryUri(id: string, name: string): vscode.Uri {
  return vscode.Uri.from({ scheme: entryScheme, path: `/${name.replaceAll('/', '∕')}`, query: id });
}

/** Read-only documents that show what the lexicon in force says of an entry, anew whenever it changes. */
export class EntryDocuments implements vscode.TextDocumentContentProvider {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: readonly vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(private readonly lexicons: Lexicons) {
    this.subscriptions = [
      vscode.workspace.registerTextDocumentContentProvider(entryScheme, this),
      lexicons.onDidChange(() => {
        for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === entryScheme) this.changed.fire(uri);
      }),
    ];
  }

  async provideTextDocumentContent({ query: id }: vscode.Uri): Promise<string> {
    const lexicon = await this.lexicons.current();
    const number = lexicon.indexOf(id);
    if (number < 0) return vscode.l10n.t('No lexicon in force has an entry with the id “{0}”.', id);
    const nameOf = (other: string): string | undefined => {
      const found = lexicon.indexOf(other);
      return found < 0 ? undefined : lexicon.entry(found).name;
    };
    return entryText(lexicon.entry(number), lexicon.formsOf?.(number) ?? [], nameOf);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }
}
