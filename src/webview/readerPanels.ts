import type { MarkChoice } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import { keySheet } from './keySheet';
import { LedgerPanel, type LedgerWishes } from './ledgerPanel';
import { MarksPanel } from './marksPanel';
import { OutlinePanel } from './outlinePanel';
import { Panel } from './panel';
import type { Shortcut } from './shortcuts';
import { TimelinePanel } from './timelinePanel';
import { isMac } from './toolbar';
import { say } from './words';

export interface PanelNeeds extends Omit<LedgerWishes, 'close'> {
  choice(): MarkChoice;
  choose(choice: MarkChoice): void;
  shortcuts(): readonly Shortcut[];
  didChange(open: string | undefined): void;
}

export type PanelName = 'marks' | 'outline' | 'timeline' | 'ledger' | 'keys';

/** The panels that the tools open, one at a time. */
export class ReaderPanels {
  private readonly panel: Panel;
  private readonly marks: MarksPanel;
  private readonly outline: OutlinePanel;
  private readonly timeline: TimelinePanel;
  private readonly ledger: LedgerPanel;

  private readonly contents: Readonly<Record<PanelName, () => readonly Node[]>> = {
    marks: () => this.marks.content(this.page.index?.annotations ?? []),
    outline: () => this.outline.content(),
    timeline: () => this.timeline.content(),
    ledger: () => this.ledger.content(),
    keys: () => keySheet(this.needs.shortcuts(), isMac()),
  };

  constructor(
    private readonly page: ArticlePage,
    private readonly needs: PanelNeeds,
    body: HTMLElement,
  ) {
    this.panel = new Panel(body, (open) => needs.didChange(open));
    this.marks = new MarksPanel(needs.choice, needs.choose);
    this.outline = new OutlinePanel(page, needs.goTo);
    this.timeline = new TimelinePanel(page, needs.goTo);
    this.ledger = new LedgerPanel(page, { ...needs, close: () => this.close() });
  }

  toggle(name: PanelName): void {
    this.panel.toggle(name, say(name), this.contents[name]);
  }

  /** The article has changed, and with it what a panel tells of it. */
  renew(): void {
    const { shown } = this.panel;
    if (shown === 'outline' || shown === 'timeline' || shown === 'ledger') this.panel.renew(this.contents[shown]);
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
