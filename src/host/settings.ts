import * as vscode from 'vscode';
import type { Density, Preferences } from '../protocol/messages';
import { settings } from './ids';

/** What the reader's settings and the editor's own hover settings come to for one document. */
export function readPreferences(scope: vscode.Uri): Preferences {
  const own = vscode.workspace.getConfiguration(settings.section, scope);
  const hover = vscode.workspace.getConfiguration('editor.hover', scope);
  return {
    marksShown: own.get(settings.marksShown, true),
    density: own.get<Density>(settings.density, 'all'),
    hoverMode: own.get<Preferences['hoverMode']>(settings.hoverMode, 'hover'),
    hoverDelay: bounded(hover.get('delay', 300), 0, 10_000),
    hidingDelay: bounded(hover.get('hidingDelay', 300), 0, 10_000),
    font: own.get<Preferences['font']>(settings.font, 'serif'),
    fontSize: bounded(own.get(settings.fontSize, 18), 10, 48),
    measure: bounded(own.get(settings.measure, 68), 30, 140),
  };
}

/** Calls back when anything that `readPreferences` reads has changed. */
export function onPreferencesChanged(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(settings.section) || change.affectsConfiguration('editor.hover')) listener();
  });
}

/** Shows all marks, or hides all, in every reader; kept in the user's settings. */
export async function toggleMarks(): Promise<void> {
  const own = vscode.workspace.getConfiguration(settings.section);
  await own.update(settings.marksShown, !own.get(settings.marksShown, true), vscode.ConfigurationTarget.Global);
}

/** A settings file may hold anything: keeps a number that the page can be laid out with. */
function bounded(value: unknown, least: number, most: number): number {
  const number = Number(value);
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least;
}
