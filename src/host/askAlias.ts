import * as vscode from 'vscode';
import { wording } from '../core/cards/wording';
import type { Lexicon } from '../core/lexicon';
import type { Entity, EntityType } from '../core/model';
import { entriesNamed } from '../lexicon/entriesNamed';
import { entityIcon } from './rowIcons';
import type { Subject } from './subject';

/** What a spelling is said to be a name of. */
export interface Meant {
  readonly name: string;
  /** Where the article names it. */
  readonly entity?: Entity;
  /** Id in the lexicon, where it is listed. */
  readonly entry?: string;
}

interface Item extends vscode.QuickPickItem {
  readonly meant: Meant;
}

/** Asks what the subject is another name of: something that the article names, or any entry of the lexicon by its name. */
export function askAlias(subject: Subject, lexicon: Lexicon): Promise<Meant | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  const named = namedItems(subject);
  picker.title = vscode.l10n.t('What is “{0}” another name of?', subject.text);
  picker.placeholder = vscode.l10n.t('A name of this article, or the name of any entry in full');
  picker.matchOnDescription = true;
  picker.ignoreFocusOut = true;
  picker.items = named;
  picker.onDidChangeValue((value) => {
    picker.items = [...named, ...lexiconItems(value, lexicon, subject)];
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.meant);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function namedItems({ reading, entity }: Subject): Item[] {
  return reading.analysis.entities
    .filter((other) => other.id !== entity?.id)
    .map((other) => {
      const meant = { name: other.name, entity: other, ...(other.entry !== undefined && { entry: other.entry }) };
      return itemOf(other.name, other.type, other.description, meant);
    });
}

function lexiconItems(value: string, lexicon: Lexicon, { reading }: Subject): Item[] {
  const shown = new Set(reading.analysis.entities.map(({ entry }) => entry));
  return entriesNamed(lexicon, value)
    .filter(({ id }) => !shown.has(id))
    .map(({ id, name, type, description }) => ({ ...itemOf(name, type, description, { name, entry: id }), alwaysShow: true }));
}

function itemOf(label: string, type: EntityType, description: string | undefined, meant: Meant): Item {
  return { label, iconPath: entityIcon(type), description: description ?? wording.entityType[type], meant };
}
