import * as vscode from 'vscode';
import { ActiveArticle } from './activeArticle';
import { actorsTree } from './actorsTree';
import { Analyses } from './analyses';
import { BundledLexicon } from './bundledLexicon';
import { BundledNameModel } from './bundledNameModel';
import { registerCommands } from './commands';
import { EntryDocuments } from './entryDocuments';
import { eventsTree } from './eventsTree';
import { figuresTree } from './figuresTree';
import { followReading } from './followReading';
import { LexiconDesk } from './lexiconDesk';
import { LexiconFiles } from './lexiconFiles';
import { Lexicons } from './lexicons';
import { LexiconTarget } from './lexiconTarget';
import { LexiconWriter } from './lexiconWriter';
import { createLog } from './log';
import { NoteDesk } from './noteDesk';
import { NoteFiles } from './noteFiles';
import { NoteStore } from './noteStore';
import { notesTree } from './notesTree';
import { OpenReaders } from './openReaders';
import { Places } from './places';
import { placesTree } from './placesTree';
import { ReaderEditor } from './readerEditor';
import { ReaderFiles } from './readerFiles';
import { ReaderPreferences } from './readerPreferences';
import { Revealer } from './revealer';
import { RowGrouping } from './rowGrouping';
import { RowTree } from './rowTree';
import { ScrollSync } from './scrollSync';
import { SortOrder } from './sortOrder';
import { statementsTree } from './statementsTree';
import { showStatusItem } from './statusItem';
import { registerTextFeatures } from './textFeatures';
import { TreeFilter } from './treeFilter';
import { unknownTree } from './unknownTree';
import { WorkspaceArticles } from './workspaceArticles';
import { WorldMaps } from './worldMaps';

/** Name of the entry in the performance timeline that tells how long activation took. */
export const activationMeasure = 'lectern: activate';

/** Builds the extension and connects its parts; the same in both hosts. All is disposed with the context. */
export function compose(context: vscode.ExtensionContext): void {
  const start = performance.now();
  const { extensionUri, globalStorageUri, workspaceState } = context;
  const hold = <Part extends vscode.Disposable>(part: Part): Part => {
    context.subscriptions.push(part);
    return part;
  };
  const log = hold(createLog());
  const lexiconFiles = hold(new LexiconFiles(globalStorageUri, log));
  const lexicons = hold(new Lexicons(new BundledLexicon(extensionUri, log), lexiconFiles, log));
  const analyses = hold(new Analyses(lexicons, new BundledNameModel(extensionUri, log)));
  const places = hold(new Places(workspaceState));
  const readers = hold(new OpenReaders());
  const preferences = hold(new ReaderPreferences(workspaceState));
  const article = hold(new ActiveArticle(readers, analyses));
  const sortOrder = hold(new SortOrder(workspaceState));
  const grouping = hold(new RowGrouping(workspaceState));
  const filter = hold(new TreeFilter());
  const revealer = new Revealer(analyses, readers);
  const notes = hold(new NoteStore(new NoteFiles(vscode.Uri.joinPath(globalStorageUri, 'notes'), extensionUri), log));
  const trees = [actorsTree, eventsTree, placesTree, statementsTree, figuresTree, unknownTree, notesTree(notes)].map((kind) =>
    hold(
      new RowTree(kind, article, analyses, { order: () => sortOrder.current, isFlat: () => grouping.isFlat, filter: () => filter.current }),
    ),
  );
  for (const change of [sortOrder.onDidChange, grouping.onDidChange, filter.onDidChange, notes.onDidChange])
    hold(change(() => trees.forEach((tree) => void tree.refresh())));
  hold(showStatusItem(readers, analyses));
  hold(new EntryDocuments(lexicons));
  hold(registerTextFeatures(analyses, hold(new WorkspaceArticles(analyses, log)), lexiconFiles, preferences));
  hold(new ScrollSync(readers, analyses));
  hold(followReading(trees, readers, article, analyses, places));
  const lexiconWriter = new LexiconWriter(lexicons, lexiconFiles, analyses, log);
  const lexiconDesk = new LexiconDesk(article, analyses, lexicons, new LexiconTarget(lexiconFiles), lexiconWriter);
  const noteDesk = new NoteDesk(article, analyses, notes, readers, log);
  const files = new ReaderFiles(extensionUri, log);
  const maps = new WorldMaps(extensionUri, log);
  hold(new ReaderEditor({ extensionUri, analyses, readers, places, preferences, notes, files, maps, log }).register());
  hold(
    registerCommands({
      extensionUri,
      analyses,
      article,
      readers,
      revealer,
      sortOrder,
      grouping,
      filter,
      trees,
      preferences,
      lexiconDesk,
      noteDesk,
      log,
    }),
  );
  performance.measure(activationMeasure, { start });
}
