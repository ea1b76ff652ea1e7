import type { ReaderWord } from '../protocol/readerWords';
import { keyNames } from './chord';
import { button, element } from './element';
import { type IconName, icon } from './icon';
import { say } from './words';

export interface Tool {
  readonly icon: IconName;
  readonly word: ReaderWord;
  readonly chord: string;
  /** Name of the panel that it opens. */
  readonly panel?: string;
  press(): void;
}

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** A quiet column of buttons in the margin, for those who do not know the keys. */
export class Toolbar {
  private readonly buttons = new Map<Tool, HTMLButtonElement>();

  constructor(tools: readonly Tool[], body: HTMLElement) {
    const root = element('nav', 'tools');
    root.ariaLabel = say('tools');
    for (const tool of tools) {
      const made = button('tool', say(tool.word), () => tool.press(), icon(tool.icon));
      made.title = `${say(tool.word)} (${keyNames(tool.chord, isMac()).join('+')})`;
      if (tool.panel) made.ariaExpanded = 'false';
      this.buttons.set(tool, made);
      root.append(made);
    }
    body.append(root);
  }

  /** Says which panel is open. */
  showOpen(panel: string | undefined): void {
    for (const [tool, made] of this.buttons) if (tool.panel) made.ariaExpanded = String(tool.panel === panel);
  }
}
