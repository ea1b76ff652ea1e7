import * as vscode from 'vscode';
import type { LexiconLayer } from '../core/model';
import type { RowLayer } from '../lexicon/mergeLayers';
import { formatProblem, type Problem } from '../lexicon/problem';
import { type Log, reasonOf } from './log';
import { Throttle } from './throttle';

const pattern = '*.lexicon.json';
const excluded = '**/{node_modules,.git}/**';
const mostFiles = 200;
const mostBytes = 8_000_000;
/** Editors save by several steps, and a checkout changes many files at once. */
const changeInterval = 200;

export interface LexiconFile {
  readonly uri: vscode.Uri;
  readonly layer: LexiconLayer;
}

/** What a file would hold. */
export interface ProposedText {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** The reader's own `*.lexicon.json` files, of the user and of the workspace. What is wrong in them is said at the line. */
export class LexiconFiles {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly changes = new Throttle(() => this.changed.fire(), changeInterval);
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('lectern-lexicon');
  private readonly subscriptions: readonly vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(
    readonly userFolder: vscode.Uri,
    private readonly log: Log,
  ) {
    const watchers = [`**/${pattern}`, new vscode.RelativePattern(userFolder, pattern)].map((glob) =>
      vscode.workspace.createFileSystemWatcher(glob),
    );
    const change = () => this.changes.request();
    this.subscriptions = [
      ...watchers,
      ...watchers.flatMap((watcher) => [watcher.onDidChange(change), watcher.onDidCreate(change), watcher.onDidDelete(change)]),
      vscode.workspace.onDidChangeWorkspaceFolders(change),
    ];
  }

  /**
   * Reads all files anew, the lowest layer first. A broken file gives what is right in it.
   * @param proposed a text in place of what a file holds, which may not be there yet; then nothing is reported
   */
  async read(isBundled: (id: string) => boolean, proposed?: ProposedText): Promise<RowLayer[]> {
    const stored = await this.list();
    const files = proposed ? this.including(stored, proposed.uri) : stored;
    const layers: RowLayer[] = [];
    const known = new Set<string>();
    const problems = new Map<vscode.Uri, readonly Problem[]>();
    for (const { uri, layer } of files) {
      const name = vscode.workspace.asRelativePath(uri);
      const text = isSame(proposed?.uri, uri) ? proposed?.text : await this.textOf(uri);
      if (text === undefined) continue;
      const { readReaderLexicon } = await import('../lexicon/readerLexicon');
      const lexicon = readReaderLexicon(name, text, (id) => known.has(id) || isBundled(id));
      for (const { id } of lexicon.rows) known.add(id);
      layers.push({ layer, rows: lexicon.rows, mutedForms: lexicon.mutedForms });
      problems.set(uri, lexicon.problems);
      if (!proposed) this.log.info(`${name}: ${lexicon.rows.length} entries, ${lexicon.problems.length} problems.`);
    }
    if (!proposed) this.report(problems);
    return layers;
  }

  /** The reader's files as they are stored now, the lowest layer first. */
  async list(): Promise<readonly LexiconFile[]> {
    return [...(await this.userFiles()), ...(await this.workspaceFiles())];
  }

  /** A file has changed, though not every file system tells. */
  didChange(): void {
    this.changes.request();
  }

  private including(stored: readonly LexiconFile[], uri: vscode.Uri): readonly LexiconFile[] {
    if (stored.some((file) => isSame(file.uri, uri))) return stored;
    const isUsers = uri.toString().startsWith(`${this.userFolder.toString()}/`);
    const file: LexiconFile = { uri, layer: isUsers ? 'user' : 'workspace' };
    return isUsers ? [file, ...stored] : [...stored, file];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changes.dispose();
    this.changed.dispose();
    this.diagnostics.dispose();
  }

  private async workspaceFiles(): Promise<LexiconFile[]> {
    const uris = await vscode.workspace.findFiles(`**/${pattern}`, excluded, mostFiles);
    if (uris.length === mostFiles) this.log.warn(`Only the first ${mostFiles} lexicon files of the workspace are read.`);
    return sorted(uris).map((uri) => ({ uri, layer: 'workspace' }));
  }

  private async userFiles(): Promise<LexiconFile[]> {
    // The folder is not there until somebody puts a lexicon into it.
    const entries = await vscode.workspace.fs.readDirectory(this.userFolder).then(undefined, () => []);
    const uris = entries.filter(([name]) => name.endsWith('.lexicon.json')).map(([name]) => vscode.Uri.joinPath(this.userFolder, name));
    return sorted(uris).map((uri) => ({ uri, layer: 'user' }));
  }

  private async textOf(uri: vscode.Uri): Promise<string | undefined> {
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      if (bytes.byteLength <= mostBytes) return new TextDecoder().decode(bytes);
      this.log.warn(`${uri.toString()} is left out: it has ${bytes.byteLength} bytes, more than ${mostBytes}.`);
    } catch (error) {
      this.log.warn(`${uri.toString()} cannot be read: ${reasonOf(error)}`);
    }
    return undefined;
  }

  private report(problems: ReadonlyMap<vscode.Uri, readonly Problem[]>): void {
    this.diagnostics.clear();
    for (const [uri, found] of problems) {
      this.diagnostics.set(uri, found.map(diagnosticOf));
      for (const problem of found) this.log.warn(formatProblem(problem));
    }
  }
}

function diagnosticOf({ line, column, message }: Problem): vscode.Diagnostic {
  const start = new vscode.Position(line - 1, column - 1);
  const diagnostic = new vscode.Diagnostic(new vscode.Range(start, start.translate(0, 1)), message, vscode.DiagnosticSeverity.Error);
  diagnostic.source = 'Lectern';
  return diagnostic;
}

const isSame = (left: vscode.Uri | undefined, right: vscode.Uri): boolean => left?.toString() === right.toString();

function sorted(uris: readonly vscode.Uri[]): vscode.Uri[] {
  return [...uris].sort((left, right) => (left.toString() < right.toString() ? -1 : 1));
}
