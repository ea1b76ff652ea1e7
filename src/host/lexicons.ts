import * as vscode from 'vscode';
import type { Lexicon } from '../core/lexicon';
import type { LexiconSource } from './analyses';
import type { BundledLexicon } from './bundledLexicon';

/** The lexicon in force: the bundled one, and over it the reader's own. */
export class Lexicons implements LexiconSource {
  private readonly changed = new vscode.EventEmitter<void>();

  readonly onDidChange = this.changed.event;

  constructor(private readonly bundled: BundledLexicon) {}

  current(): Promise<Lexicon> {
    return this.bundled.load();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
