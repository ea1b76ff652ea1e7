import * as vscode from 'vscode';
import { wording } from '../core/cards/wording';
import type { EntityType } from '../core/model';
import { type Described, nameAndDescription } from '../lexicon/nameAndDescription';
import { descriptionLimit } from '../lexicon/schema';
import { entityTypes } from '../lexicon/vocabulary';
import { entityIcon } from './rowIcons';

/** What is known of a change while its question stands. */
export type Knowledge = Promise<string | undefined>;

/** One answer, with what it would do. */
export interface Answer<Value> extends vscode.QuickPickItem {
  readonly value: Value;
  readonly reach?: Knowledge;
}

/** Asks for the type of a name; the reach is told when it is known. */
export function askType(name: string, guess: EntityType | undefined, reach: Knowledge): Promise<EntityType | undefined> {
  const items = entityTypes.map((type) => ({ label: wording.entityType[type], iconPath: entityIcon(type), value: type }));
  return ask(vscode.l10n.t('Add “{0}” to the lexicon (1 of 2): what is it?', name), items, guess, reach);
}

/** Asks for name and description in one line, `NAME: DESCRIPTION`. */
export function askDescription(name: string, description: string, reach: Knowledge): Promise<Described | undefined> {
  const input = vscode.window.createInputBox();
  const hint = vscode.l10n.t('The name, a colon, and what its card shall say.');
  input.title = vscode.l10n.t('Add “{0}” to the lexicon (2 of 2)', name);
  input.prompt = hint;
  input.value = `${name}: ${description}`;
  input.valueSelection = [name.length + 2, name.length + 2 + description.length];
  input.ignoreFocusOut = true;
  let isOpen = true;
  void reach.then((words) => {
    if (isOpen && words) input.prompt = `${hint} ${words}`;
  });
  return new Promise((resolve) => {
    input.onDidChangeValue((value) => {
      input.validationMessage = faultOf(nameAndDescription(value, name));
    });
    input.onDidAccept(() => {
      const described = nameAndDescription(input.value, name);
      input.validationMessage = faultOf(described);
      if (input.validationMessage !== undefined) return;
      resolve(described);
      input.hide();
    });
    input.onDidHide(() => {
      isOpen = false;
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

/** Lets the reader choose among answers, each with its reach beside it as soon as it is known. */
export function ask<Value>(title: string, answers: readonly Answer<Value>[], guess?: Value, reach?: Knowledge): Promise<Value | undefined> {
  const picker = vscode.window.createQuickPick<Answer<Value>>();
  picker.title = title;
  picker.items = answers;
  picker.activeItems = answers.filter((answer) => answer.value === guess);
  picker.matchOnDescription = true;
  // The menu that the question comes from gives the keyboard back to the page, perhaps only now.
  picker.ignoreFocusOut = true;
  let isOpen = true;
  void reach?.then((words) => {
    if (isOpen && words) picker.placeholder = words;
  });
  void Promise.all(answers.map(async (answer) => ({ ...answer, detail: (await answer.reach) ?? answer.detail }))).then((told) => {
    if (isOpen && answers.some((answer) => answer.reach))
      picker.items = told.map(({ detail, ...rest }) => (detail ? { ...rest, detail } : rest));
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.value);
      picker.hide();
    });
    picker.onDidHide(() => {
      isOpen = false;
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function faultOf({ name, description }: Described): string | undefined {
  if (name === '') return vscode.l10n.t('It needs a name.');
  if (description === '') return vscode.l10n.t('It needs a description.');
  return description.length > descriptionLimit ? vscode.l10n.t('A description has at most {0} characters.', descriptionLimit) : undefined;
}
