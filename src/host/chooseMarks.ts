import * as vscode from 'vscode';
import { type MarkType, markTypes } from '../protocol/markTypes';
import type { Density } from '../protocol/messages';
import { readerWords } from '../protocol/readerWords';
import type { ReaderPreferences } from './readerPreferences';

const densities: readonly Density[] = ['all', 'firstPerSection', 'first'];

/** Asks which types of mark are painted. */
export async function chooseMarkTypes(preferences: ReaderPreferences): Promise<void> {
  const { hiddenTypes } = preferences.marks;
  const items = markTypes.map((type) => ({
    label: vscode.l10n.t(readerWords[`type.${type}`]),
    type,
    picked: !hiddenTypes.includes(type),
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    placeHolder: vscode.l10n.t('Types that the reader marks'),
  });
  if (!chosen) return;
  const shown = new Set<MarkType>(chosen.map(({ type }) => type));
  preferences.choose({ hiddenTypes: markTypes.filter((type) => !shown.has(type)) });
}

/** Asks how many of the mentions are painted. */
export async function chooseDensity(preferences: ReaderPreferences): Promise<void> {
  const { density: current } = preferences.marks;
  const items = densities.map((density) => ({
    label: vscode.l10n.t(readerWords[`density.${density}`]),
    density,
    ...(density === current && { description: vscode.l10n.t('in force') }),
  }));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Mentions that the reader marks') });
  if (chosen) preferences.choose({ density: chosen.density });
}
