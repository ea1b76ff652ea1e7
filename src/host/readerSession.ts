import * as vscode from 'vscode';
import { renderBlocks } from '../article/render';
import type { Range } from '../core/model';
import { isReaderMessage } from '../protocol/guards';
import type { HostMessage, ReaderMessage } from '../protocol/messages';
import type { Analyses, HeldReading } from './analyses';
import { type Log, reasonOf } from './log';
import type { OpenReader, OpenReaders } from './openReaders';
import type { Places } from './places';
import { type PageParts, readerPage } from './readerPage';
import { onPreferencesChanged, readPreferences, toggleMarks } from './settings';
import { showSource } from './showSource';
import { type Problem, problemOf } from './sourceText';
import { Throttle } from './throttle';

/** What a reader needs of the rest of the extension. */
export interface ReaderServices {
  readonly extensionUri: vscode.Uri;
  readonly analyses: Analyses;
  readonly readers: OpenReaders;
  readonly places: Places;
  readonly log: Log;
}

const editInterval = 100;

/** One open reader: keeps the page in step with the document and hears what its reader does. */
export class ReaderSession implements OpenReader {
  private readonly subscriptions: vscode.Disposable[] = [];
  private readonly edits = new Throttle(() => void this.refresh(), editInterval);
  private isDisposed = false;
  /** The page's script listens. It does not while the tab is hidden: the page is then gone. */
  private isListening = false;
  /** Waits for a page that listens. */
  private pendingReveal: Extract<HostMessage, { type: 'reveal' }> | undefined;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly panel: vscode.WebviewPanel,
    private readonly services: ReaderServices,
  ) {
    const { analyses, readers } = services;
    const distribution = vscode.Uri.joinPath(services.extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [distribution] };
    this.subscriptions.push(
      readers.add(this),
      panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      panel.onDidChangeViewState(() => this.didChangeView()),
      panel.onDidDispose(() => this.dispose()),
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document === document && change.contentChanges.length > 0) this.edits.request();
      }),
      analyses.onDidChange(() => void this.refresh()),
      onPreferencesChanged(() => this.post({ type: 'setPreferences', preferences: readPreferences(document.uri) })),
    );
  }

  get isActive(): boolean {
    return !this.isDisposed && this.panel.active;
  }

  get isVisible(): boolean {
    return !this.isDisposed && this.panel.visible;
  }

  /** Paints the article; the marks stand before any script has run. */
  async open(): Promise<void> {
    const { version } = this.document;
    const page = await this.paint();
    if (this.isDisposed) return;
    this.panel.webview.html = page;
    if (this.document.version !== version) this.edits.request();
  }

  reveal(range: Range, focus: boolean): void {
    const message = { type: 'reveal', range: { start: range.start, end: range.end }, focus } as const;
    if (!this.panel.visible || focus) this.panel.reveal(undefined, !focus);
    if (this.isListening) this.post(message);
    else this.pendingReveal = message;
  }

  walk(step: 1 | -1): void {
    this.post({ type: 'walk', step, sameEntity: false });
  }

  async sourceOffset(): Promise<number> {
    const { parsed } = await this.services.analyses.read(this.document);
    const place = this.services.places.get(this.document.uri);
    const block = parsed.article.blocks[place?.block ?? 0];
    return parsed.sourceMap.toSource((block?.start ?? 0) + (block ? Math.min(place?.offset ?? 0, block.end - block.start) : 0));
  }

  dispose(): void {
    this.isDisposed = true;
    this.edits.dispose();
    for (const subscription of this.subscriptions.splice(0)) subscription.dispose();
  }

  private async paint(): Promise<string> {
    const parts = { webview: this.panel.webview, extensionUri: this.services.extensionUri, document: this.document };
    try {
      const reading = await this.services.analyses.read(this.document);
      return readerPage({ ...pageParts(parts), ...contentOf(reading) });
    } catch (error) {
      this.services.log.error(`Reading ${this.document.uri.toString()} failed: ${reasonOf(error)}`);
      return readerPage({ ...pageParts(parts), problem: failure() });
    }
  }

  private async refresh(withPlace = false): Promise<void> {
    if (!this.isListening) {
      await this.open();
      return;
    }
    const { version } = this.document;
    const message = await this.articleMessage(withPlace);
    if (this.isDisposed || this.document.version !== version) return;
    this.post(message);
    if (this.pendingReveal && message.type === 'showArticle') this.post(this.pendingReveal);
    this.pendingReveal = undefined;
  }

  private async articleMessage(withPlace: boolean): Promise<HostMessage> {
    try {
      const reading = await this.services.analyses.read(this.document);
      const problem = problemOf(reading.source.text);
      if (problem) return { type: 'showProblem', ...problem };
      const place = withPlace ? this.services.places.get(this.document.uri) : undefined;
      return {
        type: 'showArticle',
        article: {
          version: reading.version,
          blocks: renderBlocks(reading.parsed, reading.analysis),
          analysis: reading.analysis,
          text: reading.parsed.article.text,
        },
        preferences: readPreferences(this.document.uri),
        ...(place && { place }),
      };
    } catch (error) {
      this.services.log.error(`Reading ${this.document.uri.toString()} failed: ${reasonOf(error)}`);
      return { type: 'showProblem', ...failure() };
    }
  }

  private didChangeView(): void {
    if (!this.panel.visible) this.isListening = false;
    if (this.panel.active) this.services.readers.didActivate(this);
  }

  private post(message: HostMessage): void {
    if (!this.isDisposed && this.isListening) void this.panel.webview.postMessage(message);
  }

  private receive(message: unknown): void {
    if (!isReaderMessage(message)) {
      this.services.log.warn('The reader sent a message that is not understood; it was left aside.');
      return;
    }
    this.handle(message);
  }

  private handle(message: ReaderMessage): void {
    const { log, places, readers } = this.services;
    switch (message.type) {
      case 'ready':
        this.isListening = true;
        void this.refresh(true);
        return;
      case 'didPaint':
        log.info(
          `Painted ${this.document.uri.toString()}: ${message.marks} marks, ${Math.round(message.milliseconds)} ms after the page began.`,
        );
        return;
      case 'didMove':
        places.set(this.document.uri, message.place);
        return;
      case 'didFocus':
        readers.didFocus(this, message.id);
        return;
      case 'didAskForSource':
        void this.showSourceAt(message.readingOffset);
        return;
      case 'didAskToCopy':
        void vscode.env.clipboard.writeText(message.text);
        return;
      case 'didToggleMarks':
        void toggleMarks();
        return;
      case 'didFail':
        log.error(`The reader page failed: ${message.message}`);
        return;
    }
  }

  private async showSourceAt(readingOffset: number): Promise<void> {
    const { parsed } = await this.services.analyses.read(this.document);
    await showSource(this.document, parsed.sourceMap.toSource(readingOffset));
  }
}

function contentOf(reading: HeldReading): Partial<PageParts> {
  const { title, language } = reading.parsed.article;
  const problem = problemOf(reading.source.text);
  return {
    language,
    version: reading.version,
    notices: reading.source.notices,
    ...(title !== undefined && { title }),
    ...(problem ? { problem } : { blocks: renderBlocks(reading.parsed, reading.analysis) }),
  };
}

function pageParts(parts: {
  readonly webview: vscode.Webview;
  readonly extensionUri: vscode.Uri;
  readonly document: vscode.TextDocument;
}): PageParts {
  const resource = (name: string) => parts.webview.asWebviewUri(vscode.Uri.joinPath(parts.extensionUri, 'dist', name)).toString();
  return {
    nonce: createNonce(),
    source: parts.webview.cspSource,
    script: resource('reader.js'),
    style: resource('reader.css'),
    title: vscode.workspace.asRelativePath(parts.document.uri),
    language: 'en',
    preferences: readPreferences(parts.document.uri),
    version: 0,
    notices: [],
    blocks: [],
  };
}

function createNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function failure(): Problem {
  return {
    title: vscode.l10n.t('This article could not be read'),
    detail: vscode.l10n.t('The reason stands in the log: run the command “Lectern: Show Log”. The file itself is untouched.'),
  };
}
