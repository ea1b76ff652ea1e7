import type { Range } from '../core/model';
import type { MarkChoice } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import { keySheet } from './keySheet';
import { MarksPanel } from './marksPanel';
import { OutlinePanel } from './outlinePanel';
import { Panel } from './panel';
import type { Shortcut } from './shortcuts';
import { TimelinePanel } from './timelinePanel';
import { isMac } from './toolbar';
import { say } from './words';

export interface PanelNeeds {
  choice(): MarkChoice;
  choose(choice: MarkChoice): void;
  goTo(range: Range): void;
  shortcuts(): readonly Shortcut[];
  didChange(open: string | undefined): void;
}

/** The panels that the tools open, one at a time. */
export class ReaderPanels {
  private readonly panel: Panel;
  private readonly marks: MarksPanel;
  private readonly outline: OutlinePanel;
  private readonly timeline: TimelinePanel;

  constructor(
    private readonly page: ArticlePage,
    private readonly needs: PanelNeeds,
    body: HTMLElement,
  ) {
    this.panel = new Panel(body, (open) => needs.didChange(open));
    this.marks = new MarksPanel(needs.choice, needs.choose);
    this.outline = new OutlinePanel(page, needs.goTo);
    this.timeline = new TimelinePanel(page, needs.goTo);
  }

  toggle(name: 'marks' | 'outline' | 'timeline' | 'keys'): void {
    const { page, needs } = this;
    this.panel.toggle(name, say(name), () => {
      if (name === 'marks') return this.marks.content(page.index?.annotations ?? []);
      if (name === 'timeline') return this.timeline.content();
      if (name === 'keys') return keySheet(needs.shortcuts(), isMac());
      return this.outline.content();
    });
  }

  close(): boolean {
    return this.panel.close();
  }

  /** The reader has read on. */
  follow(): void {
    if (this.panel.shown === 'outline') this.outline.follow();
  }

  /** Shows the choice of marks that is in force. */
  refresh(): void {
    this.marks.refresh();
  }
}
