import * as vscode from 'vscode';
import { actorsOf } from '../core/cards/actorsOf';
import type { Row } from '../core/cards/row';
import type { ActiveArticle } from './activeArticle';
import type { Analyses } from './analyses';
import { readerViewType } from './ids';
import type { OpenReaders } from './openReaders';
import { rowIcon } from './rowIcons';
import { idOfThing, type Thing } from './thingCommands';

/** Lets the reader fade whatever does not mention a thing; without one asks for an actor. */
export async function focusOn(thing: Thing | undefined, article: ActiveArticle, analyses: Analyses, readers: OpenReaders): Promise<void> {
  const { document } = article;
  if (!document) return;
  const id = idOfThing(thing) ?? (await askForActor(actorsOf((await analyses.read(document)).analysis)));
  if (id === undefined) return;
  if (!readers.of(document.uri)) await vscode.commands.executeCommand('vscode.openWith', document.uri, readerViewType);
  readers.of(document.uri)?.spotlight(id);
}

async function askForActor(groups: readonly Row[]): Promise<string | undefined> {
  const items = groups
    .flatMap((group) => group.children)
    .map((row) => {
      const iconPath = rowIcon(row);
      return { label: row.label, description: String(row.count), target: row.target, ...(iconPath && { iconPath }) };
    });
  const placeHolder = vscode.l10n.t('Actor to focus on');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.target;
}
