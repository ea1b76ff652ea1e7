import * as vscode from 'vscode';
import type { Range } from '../core/model';
import type { PlacedNote } from '../core/notes/note';
import { isReaderMessage } from '../protocol/guards';
import type { HostMessage, NoteView, Place, ReaderAction, ReaderMessage, WordsAction } from '../protocol/messages';
import type { Analyses } from './analyses';
import { ArticleFeed } from './articleFeed';
import { commands } from './ids';
import { type Log, reasonOf } from './log';
import type { NoteStore } from './noteStore';
import { openingPart } from './openingPart';
import type { OpenReader, OpenReaders } from './openReaders';
import type { Places } from './places';
import { contentOf, failedContent, previewContentOf, type ReaderContent } from './readerContent';
import type { ReaderFiles } from './readerFiles';
import { readerPage } from './readerPage';
import type { ReaderPreferences } from './readerPreferences';
import { ReaderState } from './readerState';
import { saveText } from './saveText';
import { showSource } from './showSource';
import { Throttle } from './throttle';
import { translatedWords } from './translatedWords';
import type { WorldMaps } from './worldMaps';

/** What a reader needs of the rest of the extension. */
export interface ReaderServices {
  readonly extensionUri: vscode.Uri;
  readonly analyses: Analyses;
  readonly readers: OpenReaders;
  readonly places: Places;
  readonly preferences: ReaderPreferences;
  readonly notes: NoteStore;
  readonly files: ReaderFiles;
  readonly maps: WorldMaps;
  readonly log: Log;
}

const editInterval = 100;

/** One open reader: keeps the page in step with the document and hears what its reader does. */
export class ReaderSession implements OpenReader {
  private readonly subscriptions: vscode.Disposable[] = [];
  private readonly edits = new Throttle(() => void this.refresh({ isEdit: true }), editInterval);
  private readonly feed: ArticleFeed;
  private isDisposed = false;
  /** The page's script listens. It does not while the tab is hidden: the page is then gone. */
  private isListening = false;
  private content: ReaderContent = failedContent();
  private readonly state = new ReaderState(() => this.isActive);
  /** Id of what the page has in focus, also while the page is gone. */
  private spotlightId: string | undefined;
  /** Waits for a page that listens. */
  private pending: HostMessage | undefined;

  constructor(
    readonly document: vscode.TextDocument,
    private readonly panel: vscode.WebviewPanel,
    private readonly services: ReaderServices,
  ) {
    const { analyses, preferences, readers } = services;
    this.feed = new ArticleFeed(
      (message) => this.post(message),
      () => preferences.of(document.uri),
      () => {
        readers.didShow(this);
        void this.showNotes();
      },
    );
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
      services.notes.onDidChange((article) => {
        if (!article || article.toString() === document.uri.toString()) void this.showNotes();
      }),
      preferences.onDidChange(() => this.post({ type: 'setPreferences', preferences: preferences.of(document.uri) })),
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
    const { analyses, files, places } = this.services;
    const block = places.get(this.document.uri)?.block ?? 0;
    const [preview] = await Promise.all([analyses.preview(this.document, block).catch(() => undefined), files.load()]);
    if (preview) this.content = previewContentOf(preview);
    const content = preview ? this.content : await this.read();
    if (this.isDisposed) return;
    await this.paint(content);
    if (this.document.version !== version) this.edits.request();
  }

  reveal(range: Range, focus: boolean): void {
    if (!this.panel.visible || focus) this.panel.reveal(undefined, !focus);
    this.postOrKeep({ type: 'reveal', range: { start: range.start, end: range.end }, focus });
  }

  spotlight(id: string | undefined): void {
    if (!this.panel.visible) this.panel.reveal(undefined, true);
    this.postOrKeep({ type: 'spotlight', ...(id !== undefined && { id }) });
  }

  scrollTo(readingOffset: number): void {
    this.post({ type: 'scrollTo', readingOffset });
  }

  run(action: ReaderAction): void {
    if (!this.panel.visible) this.panel.reveal();
    this.postOrKeep({ type: 'run', action });
  }

  ask(action: WordsAction): void {
    this.post({ type: 'ask', action });
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
    this.state.reset();
    this.edits.dispose();
    this.feed.forget();
    for (const subscription of this.subscriptions.splice(0)) subscription.dispose();
  }

  private async refresh({ place, isEdit = false }: { readonly place?: Place | undefined; readonly isEdit?: boolean } = {}): Promise<void> {
    const { version } = this.document;
    const shown = this.content;
    const content = await this.read();
    if (this.isDisposed || this.document.version !== version) return;
    if (this.isListening && hasSameFrame(shown, content)) {
      if (isEdit) this.feed.showEdited(content);
      else this.feed.show(content, place);
      this.postPending();
    } else await this.paint(content);
  }

  private async read(): Promise<ReaderContent> {
    try {
      const reading = await this.services.analyses.read(this.document);
      if (this.content.reading !== reading) this.content = contentOf(reading);
    } catch (error) {
      this.services.log.error(`Reading ${this.document.uri.toString()} failed: ${reasonOf(error)}`);
      this.content = failedContent();
    }
    return this.content;
  }

  private async paint(content: ReaderContent): Promise<void> {
    const files = await this.services.files.load();
    if (this.isDisposed) return;
    const { webview } = this.panel;
    const place = this.services.places.get(this.document.uri);
    const part = content.part ?? openingPart(content.blocks, place?.block ?? 0);
    this.stopListening();
    webview.html = readerPage({
      nonce: createNonce(),
      script: webview.asWebviewUri(vscode.Uri.joinPath(this.services.extensionUri, 'dist', 'reader.js')).toString(),
      ...files,
      title: content.reading?.parsed.article.title ?? vscode.workspace.asRelativePath(this.document.uri),
      version: content.reading?.version ?? 0,
      language: content.language,
      preferences: this.services.preferences.of(this.document.uri),
      notices: content.notices,
      words: translatedWords(),
      blocks: content.blocks.slice(part?.from, part?.to),
      place,
      ...(content.problem && { problem: content.problem }),
    });
  }

  /** Behind the article that they stand in; an edit on its way brings them itself. */
  private async showNotes(): Promise<void> {
    const { reading, part, problem } = this.content;
    if (!reading || part || problem || !this.isListening) return;
    const notes = await this.services.notes.read(this.document.uri, reading);
    if (this.content.reading === reading) this.post({ type: 'showNotes', notes: noteViews(notes) });
  }

  private stopListening(): void {
    this.isListening = false;
    this.state.reset();
    this.feed.forget();
  }

  /** A page that is built again has forgotten its focus. */
  private renewSpotlight(): void {
    if (this.spotlightId !== undefined && !this.state.hasSpotlight) this.post({ type: 'spotlight', id: this.spotlightId });
  }

  private postPending(): void {
    if (this.pending && !this.content.problem) this.post(this.pending);
    this.pending = undefined;
  }

  private didChangeView(): void {
    if (!this.panel.visible) {
      this.stopListening();
      // Shown again, the page shall begin where it was left.
      void this.paint(this.content);
    }
    if (!this.panel.active) return;
    this.services.readers.didActivate(this);
    this.state.tell();
  }

  private postOrKeep(message: HostMessage): void {
    if (this.isListening) this.post(message);
    else this.pending = message;
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
    const { log, places, preferences, readers } = this.services;
    switch (message.type) {
      case 'ready':
        this.isListening = true;
        if (this.content.part) this.feed.show(this.content, places.get(this.document.uri));
        void this.refresh({ place: places.get(this.document.uri) }).then(() => this.renewSpotlight());
        return;
      case 'didPaint':
        log.info(
          `Painted ${this.document.uri.toString()}: ${message.marks} marks, ${Math.round(message.milliseconds)} ms after the page began.`,
        );
        return;
      case 'didMove':
        places.set(this.document.uri, message.place);
        if (!message.isFollowing) readers.didMove(this);
        return;
      case 'didFocus':
        readers.didFocus(this, message.id);
        return;
      case 'didAskForSource':
        void this.showSourceAt(message.readingOffset);
        return;
      case 'didAskFor':
        void vscode.commands.executeCommand(commands[message.action], message.words && { webviewSection: 'words', ...message.words });
        return;
      case 'didAskForMap':
        void this.showMap(message.id);
        return;
      case 'didAskToCopy':
        void vscode.env.clipboard.writeText(message.text);
        return;
      case 'didAskToSave':
        void saveText(message.text, this.document.uri, message.ending);
        return;
      case 'didChooseMarks':
        preferences.choose(message.choice);
        return;
      case 'didChangeSpotlight':
        this.spotlightId = message.id;
        this.state.change({ hasSpotlight: message.id !== undefined });
        return;
      case 'didChangeTrail':
        this.state.change({ canGoBack: message.back, canGoForward: message.forward });
        return;
      case 'didAskForUnknownNames':
        void vscode.commands.executeCommand(commands.showUnknownNames);
        return;
      case 'didFail':
        log.error(`The reader page failed: ${message.message}`);
        return;
    }
  }

  private async showMap(id: string): Promise<void> {
    const entity = this.content.reading?.analysis.entities.find((each) => each.id === id);
    const picture = entity && (await this.services.maps.of(entity));
    this.post({ type: 'showMap', id, ...(picture && { picture }) });
  }

  private async showSourceAt(readingOffset: number): Promise<void> {
    const { parsed } = await this.services.analyses.read(this.document);
    await showSource(this.document, parsed.sourceMap.toSource(readingOffset));
  }
}

function createNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The notes that have a place. */
function noteViews(notes: readonly PlacedNote[]): NoteView[] {
  return notes.flatMap(({ note, range, isEdited }) =>
    range ? { ...range, id: note.id, text: note.text, ...(isEdited && { formerly: note.anchor.quote }) } : [],
  );
}

/** Whether only the article differs, which the page's script replaces in place. */
function hasSameFrame(left: ReaderContent, right: ReaderContent): boolean {
  return left.problem?.title === right.problem?.title && left.notices.join() === right.notices.join();
}
