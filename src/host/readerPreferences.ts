import * as vscode from 'vscode';
import { type MarkType, markTypes } from '../protocol/markTypes';
import type { Density, MarkChoice, Preferences } from '../protocol/messages';
import { settings } from './ids';

const key = 'marks';

/** The setting behind each part of a choice of marks. */
const settingOf: Readonly<Record<keyof MarkChoice, string>> = {
  marksShown: settings.marksShown,
  density: settings.density,
  hiddenTypes: settings.markTypes,
};

/**
 * What readers show and how: the settings, the editor's own hover settings, and over them the marks chosen while
 * reading, which are kept for the workspace. Whoever spoke last is heard: a setting that is changed ends such a choice.
 */
export class ReaderPreferences {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  private chosen: Partial<MarkChoice>;

  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: vscode.Memento) {
    this.chosen = { ...memento.get<Partial<MarkChoice>>(key) };
    this.subscription = vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(settings.section) && !change.affectsConfiguration('editor.hover')) return;
      const kept = Object.entries(this.chosen).filter(
        ([part]) => !change.affectsConfiguration(`${settings.section}.${settingOf[part as keyof MarkChoice]}`),
      );
      this.keep(Object.fromEntries(kept));
    });
  }

  of(scope: vscode.Uri): Preferences {
    const own = vscode.workspace.getConfiguration(settings.section, scope);
    const hover = vscode.workspace.getConfiguration('editor.hover', scope);
    return {
      ...this.marksOf(own),
      hoverMode: own.get<Preferences['hoverMode']>(settings.hoverMode, 'hover'),
      hoverDelay: bounded(hover.get('delay', 300), 0, 10_000),
      hidingDelay: bounded(hover.get('hidingDelay', 300), 0, 10_000),
      font: own.get<Preferences['font']>(settings.font, 'serif'),
      fontSize: bounded(own.get(settings.fontSize, 18), 10, 48),
      measure: bounded(own.get(settings.measure, 68), 30, 140),
    };
  }

  /** The marks that readers paint. */
  get marks(): MarkChoice {
    return this.marksOf(vscode.workspace.getConfiguration(settings.section));
  }

  choose(choice: Partial<MarkChoice>): void {
    this.keep({ ...this.chosen, ...choice });
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private marksOf(own: vscode.WorkspaceConfiguration): MarkChoice {
    return {
      marksShown: own.get(settings.marksShown, true),
      density: own.get<Density>(settings.density, 'all'),
      hiddenTypes: hiddenIn(own.get(settings.markTypes)),
      ...this.chosen,
    };
  }

  private keep(chosen: Partial<MarkChoice>): void {
    this.chosen = chosen;
    this.changed.fire();
    void this.memento.update(key, chosen);
  }
}

/** A settings file may hold anything. */
function hiddenIn(types: unknown): MarkType[] {
  if (typeof types !== 'object' || types === null) return [];
  const given = types as Readonly<Record<string, unknown>>;
  return markTypes.filter((type) => given[type] === false);
}

function bounded(value: unknown, least: number, most: number): number {
  const number = Number(value);
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least;
}
