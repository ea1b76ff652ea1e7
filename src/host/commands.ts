import * as vscode from 'vscode';
import type { Range } from '../core/model';
import type { NoteAction, WordsAction } from '../protocol/messages';
import type { ActiveArticle } from './activeArticle';
import type { Analyses } from './analyses';
import { chooseDensity, chooseMarkTypes } from './chooseMarks';
import { commands, readerViewType, views } from './ids';
import { jumpTo } from './jumpTo';
import type { LexiconDesk } from './lexiconDesk';
import type { Log } from './log';
import type { NoteDesk } from './noteDesk';
import type { OpenReader, OpenReaders } from './openReaders';
import type { ReaderPreferences } from './readerPreferences';
import type { Revealer } from './revealer';
import type { RowGrouping } from './rowGrouping';
import type { RowTree } from './rowTree';
import { sampleNames, sampleUri } from './samples';
import { showSource } from './showSource';
import type { SortOrder } from './sortOrder';
import { focusOn } from './spotlight';
import { copyAsMarkdown, copyName, revealInSideBar, showMentions, type Thing } from './thingCommands';
import type { TreeFilter } from './treeFilter';
import { walkText } from './walkText';

interface Command {
  readonly id: string;
  readonly run: (...given: never[]) => unknown;
}

export interface CommandServices {
  readonly extensionUri: vscode.Uri;
  readonly analyses: Analyses;
  readonly article: ActiveArticle;
  readonly readers: OpenReaders;
  readonly revealer: Revealer;
  readonly sortOrder: SortOrder;
  readonly grouping: RowGrouping;
  readonly filter: TreeFilter;
  readonly trees: readonly RowTree[];
  readonly preferences: ReaderPreferences;
  readonly lexiconDesk: LexiconDesk;
  readonly noteDesk: NoteDesk;
  readonly log: Log;
}

export function registerCommands(services: CommandServices): vscode.Disposable {
  return vscode.Disposable.from(...commandsOf(services).map(({ id, run }) => vscode.commands.registerCommand(id, run)));
}

function commandsOf(services: CommandServices): Command[] {
  const { analyses, article, readers, revealer, sortOrder, grouping, filter, trees, preferences, log, extensionUri } = services;
  return [
    { id: commands.open, run: (uri?: vscode.Uri) => openReader(uri) },
    { id: commands.openSample, run: () => openReader(sampleUri(extensionUri, sampleNames[0])) },
    { id: commands.openSource, run: () => openSource(readers) },
    { id: commands.toggleMarks, run: () => preferences.choose({ marksShown: !preferences.marks.marksShown }) },
    { id: commands.chooseMarkTypes, run: () => chooseMarkTypes(preferences) },
    { id: commands.chooseDensity, run: () => chooseDensity(preferences) },
    { id: commands.focusEntity, run: (thing?: Thing) => focusOn(thing, article, analyses, readers) },
    { id: commands.endFocus, run: () => shownReader(services)?.spotlight(undefined) },
    { id: commands.find, run: () => readers.active?.run('find') },
    { id: commands.goBack, run: () => readers.active?.run('back') },
    { id: commands.goForward, run: () => readers.active?.run('forward') },
    { id: commands.toggleLens, run: () => readers.active?.run('lens') },
    { id: commands.showTimeline, run: () => readers.active?.run('timeline') },
    { id: commands.showLedger, run: () => showLedger(services) },
    { id: commands.showOutline, run: () => readers.active?.run('outline') },
    { id: commands.showShortcuts, run: () => readers.active?.run('keys') },
    { id: commands.nextMention, run: () => walk(services, 1) },
    { id: commands.previousMention, run: () => walk(services, -1) },
    {
      id: commands.revealEntity,
      run: async (id?: string, ranges?: readonly Range[]) => {
        if (article.document && id !== undefined && ranges !== undefined) await revealer.revealNext(article.document, id, ranges);
      },
    },
    { id: commands.jumpTo, run: () => jumpTo(article, analyses, revealer) },
    { id: commands.sortByAppearance, run: () => sortOrder.set('appearance') },
    { id: commands.sortByCount, run: () => sortOrder.set('count') },
    { id: commands.sortByName, run: () => sortOrder.set('name') },
    { id: commands.groupActors, run: () => grouping.set(false) },
    { id: commands.flattenActors, run: () => grouping.set(true) },
    { id: commands.copyName, run: (thing: Thing) => copyName(thing, article, analyses) },
    { id: commands.copyAsMarkdown, run: (thing: Thing) => copyAsMarkdown(thing, article, analyses) },
    { id: commands.showMentions, run: (thing: Thing) => showMentions(thing, article, analyses, revealer) },
    { id: commands.revealInSideBar, run: (thing: Thing) => revealInSideBar(thing, article, trees) },
    { id: commands.filter, run: () => filter.ask() },
    { id: commands.clearFilter, run: () => filter.set('') },
    { id: commands.showUnknownNames, run: () => vscode.commands.executeCommand(`${views.unknown}.focus`) },
    { id: commands.addToLexicon, run: (thing?: Thing) => sayOf(services, 'addToLexicon', thing) },
    { id: commands.aliasOf, run: (thing?: Thing) => sayOf(services, 'aliasOf', thing) },
    { id: commands.notThis, run: (thing?: Thing) => sayOf(services, 'notThis', thing) },
    { id: commands.mute, run: (thing?: Thing) => sayOf(services, 'mute', thing) },
    { id: commands.addNote, run: (thing?: Thing) => sayOf(services, 'addNote', thing) },
    { id: commands.editNote, run: (thing?: Thing) => sayOf(services, 'editNote', thing) },
    { id: commands.deleteNote, run: (thing?: Thing) => sayOf(services, 'deleteNote', thing) },
    { id: commands.attachNote, run: (thing?: Thing) => sayOf(services, 'attachNote', thing) },
    { id: commands.copyNote, run: (thing?: Thing) => sayOf(services, 'copyNote', thing) },
    { id: commands.copyNotes, run: () => services.noteDesk.copyAll() },
    { id: commands.addAllUnknown, run: () => services.lexiconDesk.addAllUnknown() },
    { id: commands.showLog, run: () => log.show() },
  ];
}

/** Opens a file, or the active editor's, in the reader; without either, asks for one. */
async function openReader(given: vscode.Uri | undefined): Promise<void> {
  const uri = given ?? activeUri() ?? (await askForFile());
  if (uri) await vscode.commands.executeCommand('vscode.openWith', uri, readerViewType);
}

function activeUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return undefined;
}

async function askForFile(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    openLabel: vscode.l10n.t('Read'),
    filters: { [vscode.l10n.t('Articles')]: ['txt', 'md', 'markdown', 'html', 'htm', 'article'] },
  });
  return chosen?.[0];
}

async function openSource(readers: OpenReaders): Promise<void> {
  const reader = readers.active;
  if (reader) await showSource(reader.document, await reader.sourceOffset());
}

async function walk(services: CommandServices, step: 1 | -1): Promise<void> {
  const { article, analyses } = services;
  const editor = vscode.window.activeTextEditor;
  if (editor && editor.document === article.document) await walkText(editor, await analyses.read(editor.document), step);
  else shownReader(services)?.walk(step);
}

/** In the reader of the article, which is opened where it is not. */
async function showLedger(services: CommandServices): Promise<void> {
  const { article, readers } = services;
  if (!shownReader(services) && article.document) await openReader(article.document.uri);
  (shownReader(services) ?? readers.active)?.run('ledger');
}

/** Says something of the words that a menu or a page hands over; a command from elsewhere asks the reader in use for the words at hand. */
function sayOf({ lexiconDesk, noteDesk, readers }: CommandServices, action: WordsAction, thing: Thing | undefined): unknown {
  // An editor's menu hands over the file.
  const given = thing && ('webviewSection' in thing || 'target' in thing) ? thing : undefined;
  if (!given && readers.active) return readers.active.ask(action);
  return isNoteAction(action) ? noteDesk.say(action, given) : lexiconDesk.say(action, given);
}

const isNoteAction = (action: WordsAction): action is NoteAction => action.endsWith('Note');

/** The active reader, else one of the article that the side bar tells about. */
function shownReader({ readers, article }: CommandServices): OpenReader | undefined {
  return readers.active ?? (article.document && readers.of(article.document.uri));
}
