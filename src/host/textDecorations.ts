import * as vscode from 'vscode';
import { type MarkType, markTypeOf, markTypes } from '../protocol/markTypes';
import type { Analyses } from './analyses';
import { colors, settings } from './ids';
import { Lull } from './lull';
import { markLines } from './markLines';
import type { ReaderPreferences } from './readerPreferences';
import { sourceRange } from './textRanges';
import type { ReadForText } from './textReading';
import { articlePattern } from './workspaceArticles';

/** Milliseconds without an edit after which marks are drawn anew, and the longest that they wait; until then they move with the text. */
const quiet = 300;
const longest = 1500;

/** Draws the reader's lines below names and figures in the text editor, where the setting asks for it. */
export class TextDecorations {
  private readonly drawings: ReadonlyMap<MarkType, vscode.TextEditorDecorationType>;
  /** The editors that were drawn on, so that what is no longer wanted is taken away. */
  private readonly drawn = new WeakSet<vscode.TextEditor>();
  private readonly rest = new Lull(() => this.drawAll(), quiet, longest);
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly read: ReadForText,
    private readonly preferences: ReaderPreferences,
    analyses: Analyses,
  ) {
    this.drawings = new Map(markTypes.map((type) => [type, drawingOf(type)]));
    this.subscriptions = [
      ...this.drawings.values(),
      vscode.window.onDidChangeVisibleTextEditors(() => this.drawAll()),
      vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
        if (contentChanges.length > 0) this.rest.request();
      }),
      // Tells of every setting of the extension, and of what is chosen in the reader.
      preferences.onDidChange(() => this.drawAll()),
      analyses.onDidChange(() => this.drawAll()),
    ];
    this.drawAll();
  }

  dispose(): void {
    this.rest.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) void this.draw(editor).catch(() => undefined);
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const own = vscode.workspace.getConfiguration(settings.section, document.uri);
    const isWanted = own.get(settings.textDecorations, false) && vscode.languages.match({ pattern: articlePattern }, document) > 0;
    const { marksShown, hiddenTypes } = this.preferences.marks;
    const reading = isWanted && marksShown ? await this.read(document, never) : undefined;
    if (!reading && !this.drawn.has(editor)) return;
    const ranges = new Map<MarkType, vscode.Range[]>();
    for (const annotation of reading?.analysis.annotations ?? []) {
      const type = markTypeOf(annotation);
      if (!reading || hiddenTypes.includes(type)) continue;
      const range = sourceRange(document, reading, annotation);
      const known = ranges.get(type);
      if (known) known.push(range);
      else ranges.set(type, [range]);
    }
    this.drawn.add(editor);
    for (const [type, drawing] of this.drawings) editor.setDecorations(drawing, ranges.get(type) ?? []);
  }
}

const never: vscode.CancellationToken = { isCancellationRequested: false, onCancellationRequested: () => new vscode.Disposable(() => {}) };

/** The editor knows plain underlines only; the lines are a background, which its one field for style lets through. */
function drawingOf(type: MarkType): vscode.TextEditorDecorationType {
  const { line, period, thickness } = markLines[type];
  const color = `var(--vscode-${colors[type].replaceAll('.', '-')})`;
  const background = `${line.replaceAll('var(--stroke)', color)} 0 100% / ${period} ${thickness} repeat-x`;
  return vscode.window.createTextEditorDecorationType({
    textDecoration: `none; background: ${background}`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
