import * as vscode from 'vscode';
import type { Lexicon } from '../core/lexicon';
import type { Analysis } from '../core/model';
import type { NameModel } from '../core/names/model/nameModel';
import type { EngineParts } from '../engine/createEngine';
import type { PreviewReading } from '../engine/previewReading';
import type { Reading } from '../engine/reading';
import { formatOf } from './articleFormat';
import { type SourceText, sourceTextOf } from './sourceText';

/** One version of a document, read and analysed. Reader, trees and hovers share this object. */
export interface HeldReading extends Reading {
  readonly version: number;
  readonly source: SourceText;
}

/** Where the analyses get the lexicon from; it changes when the reader's own files do. */
export interface LexiconSource {
  current(): Promise<Lexicon>;
  readonly onDidChange: vscode.Event<void>;
}

/** Where the analyses get the model of names from; nothing where there is none. */
export interface NameModelSource {
  load(): Promise<NameModel | undefined>;
}

/** What is seen first of a long document, annotated by itself; nobody but the reader that opens shows it. */
export interface HeldPreview extends PreviewReading, HeldReading {}

interface Held {
  readonly version: number;
  readonly reading: Promise<HeldReading>;
  isRead: boolean;
}

const mostHeld = 12;
/** Code units from which reading may be felt. */
const worthProgress = 200_000;
/** Code units from which an article is shown before all of it is read. */
const worthPreview = 30_000;
/** Milliseconds that the reading of such an article waits, since it takes the thread and the page is on its way. */
const headStart = 120;
/** Milliseconds for which a long reading waits at most for what is shown first. */
const longestQuiet = 1500;

/** Holds the analysis of the documents read last, one for each, so that nobody analyses twice. */
export class Analyses {
  private readonly held = new Map<string, Held>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: readonly vscode.Disposable[];
  /** Until then (`performance.now`) no step of a long reading begins: a page is on its way. */
  private quietUntil = 0;

  /** Every analysis is out of date: the lexicon has changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly lexicons: LexiconSource,
    private readonly nameModels: NameModelSource,
  ) {
    this.subscriptions = [
      lexicons.onDidChange(() => {
        this.held.clear();
        this.changed.fire();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.held.delete(document.uri.toString())),
    ];
  }

  /** The analysis of the document as it now stands. Callers check afterwards that it still does. */
  read(document: vscode.TextDocument): Promise<HeldReading> {
    const key = document.uri.toString();
    const held = this.held.get(key);
    this.held.delete(key);
    const fresh = held?.version === document.version ? held : this.begin(document, held === undefined);
    this.held.set(key, fresh);
    fresh.reading.catch(() => this.forget(key, fresh));
    for (const oldest of this.held.keys()) {
      if (this.held.size <= mostHeld) break;
      this.held.delete(oldest);
    }
    return fresh.reading;
  }

  /** The part of a long document around a block, at once; nothing for a short one and for one that has been read. */
  async preview(document: vscode.TextDocument, block: number): Promise<HeldPreview | undefined> {
    const source = sourceTextOf(document);
    if (source.text.length < worthPreview || this.isRead(document)) return undefined;
    const { version } = document;
    this.quietUntil = performance.now() + longestQuiet;
    try {
      const [{ previewReading }, parts] = await Promise.all([import('../engine/previewReading'), this.parts()]);
      if (this.isRead(document) || document.version !== version) return undefined;
      return { ...previewReading(source.text, formatOf(document.uri.path) ?? 'text', parts, block), version, source };
    } finally {
      this.quietUntil = performance.now() + headStart;
    }
  }

  /** Whether the document as it now stands has been read, or is being read. */
  holds(document: vscode.TextDocument): boolean {
    return this.held.get(document.uri.toString())?.version === document.version;
  }

  /** A text that is no open document; nobody else sees this analysis, so who asks shall keep what it needs of it. */
  async readAside(text: string, path: string): Promise<Reading> {
    const [{ readInSteps }, parts] = await Promise.all([import('../engine/readInSteps'), this.parts()]);
    const pause = text.length < worthPreview ? () => Promise.resolve() : () => after(0);
    return readInSteps(text, formatOf(path) ?? 'text', parts, pause);
  }

  /** The document as it would be read with another lexicon; nobody else sees this analysis. */
  async imagine(document: vscode.TextDocument, lexicon: Lexicon): Promise<Analysis> {
    const [{ createEngine }, nameModel] = await Promise.all([import('../engine/createEngine'), this.nameModels.load()]);
    const { text } = sourceTextOf(document);
    return createEngine({ lexicon, nameModel }).read(text, { format: formatOf(document.uri.path) ?? 'text' }).analysis;
  }

  dispose(): void {
    this.held.clear();
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  private async analyse(document: vscode.TextDocument): Promise<HeldReading> {
    const { version } = document;
    const source = sourceTextOf(document);
    const [{ createEngine }, parts] = await Promise.all([import('../engine/createEngine'), this.parts()]);
    const analyse = () => ({
      ...createEngine(parts).read(source.text, { format: formatOf(document.uri.path) ?? 'text' }),
      version,
      source,
    });
    return source.text.length < worthProgress ? analyse() : withProgress(document, analyse);
  }

  /** The first time a long document is read it may be on its way into a reader, who shall not have to wait for that. */
  private async analyseInSteps(document: vscode.TextDocument): Promise<HeldReading> {
    const { version } = document;
    const source = sourceTextOf(document);
    const [{ readInSteps }, parts] = await Promise.all([import('../engine/readInSteps'), this.parts()]);
    await after(headStart);
    const pause = async (): Promise<void> => {
      do await after(Math.max(0, this.quietUntil - performance.now()));
      while (performance.now() < this.quietUntil);
    };
    const analyse = async () => ({
      ...(await readInSteps(source.text, formatOf(document.uri.path) ?? 'text', parts, pause)),
      version,
      source,
    });
    const reading = await (source.text.length < worthProgress ? analyse() : withProgress(document, analyse));
    // Edited meanwhile: what has been read is of no use to anybody.
    return document.version === version || document.isClosed ? reading : this.read(document);
  }

  private begin(document: vscode.TextDocument, isFirst: boolean): Held {
    const isLong = document.getText().length >= worthPreview;
    const reading = isFirst && isLong ? this.analyseInSteps(document) : this.analyse(document);
    const held: Held = { version: document.version, reading, isRead: false };
    void held.reading.then(
      () => {
        held.isRead = true;
      },
      () => {},
    );
    return held;
  }

  private isRead(document: vscode.TextDocument): boolean {
    return this.holds(document) && this.held.get(document.uri.toString())?.isRead === true;
  }

  private async parts(): Promise<EngineParts> {
    const [lexicon, nameModel] = await Promise.all([this.lexicons.current(), this.nameModels.load()]);
    return { lexicon, nameModel };
  }

  private forget(key: string, failed: Held): void {
    if (this.held.get(key) === failed) this.held.delete(key);
  }
}

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets the window show that work goes on before the work takes the thread. */
function withProgress<T>(document: vscode.TextDocument, work: () => T | Promise<T>): Thenable<T> {
  const title = vscode.l10n.t('Lectern reads {0}…', vscode.workspace.asRelativePath(document.uri));
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async () => {
    await after(20);
    return work();
  });
}
