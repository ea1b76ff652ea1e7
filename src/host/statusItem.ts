import * as vscode from 'vscode';
import type { Analyses } from './analyses';
import { commands, readerViewType } from './ids';
import type { OpenReaders } from './openReaders';
import { knownWords } from './unknownTree';

/** Says in the status bar how many names of the article in the active reader are known. */
export function showStatusItem(readers: OpenReaders, analyses: Analyses): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('names', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Names Known');
  item.command = commands.showUnknownNames;
  item.tooltip = vscode.l10n.t('Show the names that no lexicon lists');
  const update = async (): Promise<void> => {
    const document = activeReader(readers);
    if (!document) {
      item.hide();
      return;
    }
    const reading = await analyses.read(document).catch(() => undefined);
    if (!reading || activeReader(readers) !== document || document.version !== reading.version) return;
    item.text = `$(book) ${knownWords(reading.analysis)}`;
    item.show();
  };
  return vscode.Disposable.from(
    item,
    readers.onDidActivate(() => void update()),
    readers.onDidShow(() => void update()),
    vscode.window.tabGroups.onDidChangeTabs(() => void update()),
    vscode.window.tabGroups.onDidChangeTabGroups(() => void update()),
  );
}

/** The document of the active tab, if that is a reader which has shown it. */
function activeReader(readers: OpenReaders): vscode.TextDocument | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputCustom) || input.viewType !== readerViewType) return undefined;
  return readers.of(input.uri)?.document;
}
