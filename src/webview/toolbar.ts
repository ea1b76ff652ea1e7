import type { ReaderAction } from '../protocol/messages';
import type { ReaderWord } from '../protocol/readerWords';
import { keyNames } from './chord';
import { button, element } from './element';
import { type IconName, icon } from './icon';
import type { Directions } from './journey';
import { say } from './words';

interface Tool {
  readonly action: ReaderAction & IconName & ReaderWord;
  readonly chord: string;
  readonly opensPanel?: true;
  /** Stays on until it is switched off. */
  readonly isSwitch?: true;
}

const tools: readonly Tool[] = [
  { action: 'marks', chord: 't', opensPanel: true },
  { action: 'lens', chord: 'a', isSwitch: true },
  { action: 'outline', chord: 'o', opensPanel: true },
  { action: 'timeline', chord: 'e', opensPanel: true },
  { action: 'ledger', chord: 'l', opensPanel: true },
  { action: 'find', chord: 'Mod+f' },
  { action: 'keys', chord: '?', opensPanel: true },
  { action: 'back', chord: 'Alt+ArrowLeft' },
  { action: 'forward', chord: 'Alt+ArrowRight' },
];

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** A quiet column of buttons in the margin, for those who do not know the keys. */
export class Toolbar {
  private readonly buttons = new Map<ReaderAction, HTMLButtonElement>();

  constructor(run: (action: ReaderAction) => void, body: HTMLElement) {
    const root = element('nav', 'tools');
    root.ariaLabel = say('tools');
    for (const { action, chord, opensPanel, isSwitch } of tools) {
      const made = button('tool', say(action), () => run(action), icon(action));
      made.title = `${say(action)} (${keyNames(chord, isMac()).join('+')})`;
      if (opensPanel) made.ariaExpanded = 'false';
      if (isSwitch) made.ariaPressed = 'false';
      this.buttons.set(action, made);
      root.append(made);
    }
    this.showDirections({ back: false, forward: false });
    body.append(root);
  }

  /** Says which panel is open. */
  showOpen(panel: string | undefined): void {
    for (const [action, made] of this.buttons) if (made.ariaExpanded !== null) made.ariaExpanded = String(action === panel);
  }

  /** Says whether a switch is on. */
  showOn(action: ReaderAction, isOn: boolean): void {
    const made = this.buttons.get(action);
    if (made) made.ariaPressed = String(isOn);
  }

  /** Offers the ways that there are. */
  showDirections(directions: Directions): void {
    for (const way of ['back', 'forward'] as const) {
      const made = this.buttons.get(way);
      if (made) made.hidden = !directions[way];
    }
  }
}
