import * as vscode from 'vscode';
import type { Lexicon } from '../core/lexicon';
import { layerLexicons } from '../lexicon/layers';
import type { LexiconSource } from './analyses';
import type { BundledLexicon } from './bundledLexicon';
import type { LexiconFiles, ProposedText } from './lexiconFiles';
import { type Log, reasonOf } from './log';

/** Milliseconds that an article waits for the reader's own files, which may be many and far away; then it opens without them. */
const patience = 150;

/** The lexicon in force: the bundled one, and over it the reader's own. Made when first asked for, and again after a change. */
export class Lexicons implements LexiconSource {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  private inForce: Promise<Lexicon> | undefined;
  private isFirst = true;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly bundled: BundledLexicon,
    private readonly files: LexiconFiles,
    private readonly log: Log,
  ) {
    this.subscription = files.onDidChange(() => {
      if (this.inForce === undefined) return;
      this.inForce = undefined;
      this.changed.fire();
    });
  }

  current(): Promise<Lexicon> {
    this.inForce ??= this.make();
    return this.inForce;
  }

  /** The lexicon as it would be if one of the reader's files held another text. */
  async proposed(file: ProposedText): Promise<Lexicon> {
    const bundled = await this.bundled.load();
    return layerLexicons(bundled, await this.files.read((id) => bundled.indexOf(id) >= 0, file));
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private async make(): Promise<Lexicon> {
    const bundled = await this.bundled.load();
    const layered = this.layer(bundled);
    // Only what opens is in haste: after a change the reader shall not see marks go and come again.
    const inTime = await (this.isFirst ? Promise.race([layered, after(patience)]) : layered);
    this.isFirst = false;
    if (inTime === undefined) void this.replaceWhenRead(this.inForce, bundled, layered);
    return inTime ?? bundled;
  }

  private async layer(bundled: Lexicon): Promise<Lexicon> {
    try {
      return layerLexicons(bundled, await this.files.read((id) => bundled.indexOf(id) >= 0));
    } catch (error) {
      this.log.error(`The reader's own lexicons cannot be used: ${reasonOf(error)}`);
      return bundled;
    }
  }

  private async replaceWhenRead(former: Promise<Lexicon> | undefined, bundled: Lexicon, layered: Promise<Lexicon>): Promise<void> {
    const lexicon = await layered;
    if (lexicon === bundled || this.inForce !== former) return;
    this.inForce = layered;
    this.changed.fire();
  }
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
