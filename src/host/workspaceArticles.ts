import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import { type ArticleNames, articleNames } from './articleNames';
import { type Log, reasonOf } from './log';
import { longestSource } from './sourceText';

/** What the text editor's features take for an article. */
export const articlePattern = '**/*.{txt,article,md,markdown}';
const excluded = '**/{node_modules,.git}/**';
const mostFiles = 500;
const mostBytes = 4 * longestSource;
/** Milliseconds for which a listing holds: a search asks with each key. */
const freshFor = 3000;

interface Known {
  /** Changes with the content. */
  readonly stamp: string;
  readonly names: Promise<ArticleNames | undefined>;
}

interface Listing {
  readonly uris: readonly vscode.Uri[];
  /** There are more, which are left out. */
  readonly isCut: boolean;
  readonly until: number;
}

/** How far a reading of the workspace has come, with the article read last; none where that one cannot be read. */
export interface ArticleStep {
  readonly names: ArticleNames | undefined;
  readonly done: number;
  readonly total: number;
}

/** The names in all articles of the workspace and in those that are open. Each file is read once for each of its versions. */
export class WorkspaceArticles {
  private readonly known = new Map<string, Known>();
  private listing: Promise<Listing> | undefined;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly analyses: Analyses,
    private readonly log: Log,
  ) {
    this.subscription = analyses.onDidChange(() => this.known.clear());
  }

  /** Article by article, as far as it is wanted; what was read stays known to the next who asks. */
  async *read(token: vscode.CancellationToken): AsyncGenerator<ArticleStep> {
    const { uris } = await this.list();
    let done = 0;
    for (const uri of uris) {
      if (token.isCancellationRequested) return;
      const names = await this.namesIn(uri);
      done += 1;
      yield { names, done, total: uris.length };
    }
  }

  /** How many files are read at most, where the workspace has more. */
  async limit(): Promise<number | undefined> {
    return (await this.list()).isCut ? mostFiles : undefined;
  }

  dispose(): void {
    this.subscription.dispose();
    this.known.clear();
  }

  private async list(): Promise<Listing> {
    const held = await this.listing;
    if (held && held.until > Date.now()) return held;
    this.listing = this.listAnew();
    this.listing.catch(() => {
      this.listing = undefined;
    });
    return this.listing;
  }

  private async listAnew(): Promise<Listing> {
    const found = await vscode.workspace.findFiles(articlePattern, excluded, mostFiles + 1);
    const isCut = found.length > mostFiles;
    if (isCut) this.log.warn(`Only ${mostFiles} articles of the workspace are searched for names.`);
    const open = vscode.workspace.textDocuments.filter(isArticle).map(({ uri }) => uri);
    const byKey = new Map([...open, ...found.slice(0, mostFiles)].map((uri) => [uri.toString(), uri]));
    for (const key of this.known.keys()) if (!byKey.has(key)) this.known.delete(key);
    return { uris: [...byKey.values()], isCut, until: Date.now() + freshFor };
  }

  private async namesIn(uri: vscode.Uri): Promise<ArticleNames | undefined> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
    try {
      const stamp = open ? `version ${open.version}` : await stampOf(uri);
      const known = this.known.get(key);
      if (known?.stamp === stamp) return await known.names;
      const fresh = { stamp, names: open ? this.namesInDocument(open) : this.namesInFile(uri) };
      this.known.set(key, fresh);
      return await fresh.names;
    } catch (error) {
      this.known.delete(key);
      this.log.warn(`${key} is left out of the search for names: ${reasonOf(error)}`);
      return undefined;
    }
  }

  private async namesInDocument(document: vscode.TextDocument): Promise<ArticleNames> {
    const reading = await this.analyses.read(document);
    return articleNames(document.uri, reading.source.text, reading);
  }

  private async namesInFile(uri: vscode.Uri): Promise<ArticleNames | undefined> {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.byteLength > mostBytes) throw new Error(`it has ${bytes.byteLength} bytes, more than ${mostBytes}`);
    const text = (await vscode.workspace.decode(bytes, { uri })).slice(0, longestSource);
    return articleNames(uri, text, await this.analyses.readAside(text, uri.path));
  }
}

const isArticle = (document: vscode.TextDocument): boolean =>
  !document.isClosed && vscode.languages.match({ pattern: articlePattern }, document) > 0;

async function stampOf(uri: vscode.Uri): Promise<string> {
  const { mtime, size } = await vscode.workspace.fs.stat(uri);
  return `${mtime} ${size}`;
}
