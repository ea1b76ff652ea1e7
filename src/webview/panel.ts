import { element } from './element';

/** Stand at the lower edge, below the text that is read on meanwhile, and close only when asked to. */
const docked: ReadonlySet<string> = new Set(['ledger']);

/** The one panel of the page, beside the tools: holds whatever was asked for last, and gives the keyboard back when it closes. */
export class Panel {
  private readonly root = element('section', 'panel');
  private name: string | undefined;
  private opener: HTMLElement | undefined;

  constructor(
    body: HTMLElement,
    private readonly didChange: (name: string | undefined) => void,
  ) {
    this.root.tabIndex = -1;
    this.root.hidden = true;
    body.append(this.root);
    document.addEventListener('pointerdown', ({ target }) => {
      if (this.name === undefined || docked.has(this.name)) return;
      if (target instanceof Element && !this.root.contains(target) && !target.closest('.tools')) this.close();
    });
  }

  get shown(): string | undefined {
    return this.name;
  }

  /** Shows the panel of this name, or closes it where it is the one that is open. */
  toggle(name: string, label: string, content: () => readonly Node[]): void {
    if (this.name === name) {
      this.close();
      return;
    }
    this.opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    this.name = name;
    this.root.ariaLabel = label;
    this.root.dataset.panel = name;
    this.root.replaceChildren(element('h2', 'panelTitle', label), ...content());
    this.root.hidden = false;
    document.body.toggleAttribute('data-docked', docked.has(name));
    this.focus();
    this.didChange(name);
  }

  /** Fills the panel that is open anew. */
  renew(content: () => readonly Node[]): void {
    const hadFocus = this.root.contains(document.activeElement);
    this.root.replaceChildren(...[...this.root.querySelectorAll('.panelTitle')].slice(0, 1), ...content());
    if (hadFocus) this.focus();
  }

  /** Whether there was one to close. */
  close(): boolean {
    if (this.name === undefined) return false;
    const hadFocus = this.root.contains(document.activeElement);
    this.name = undefined;
    this.root.hidden = true;
    this.root.replaceChildren();
    document.body.removeAttribute('data-docked');
    if (hadFocus) this.opener?.focus({ preventScroll: true });
    this.didChange(undefined);
    return true;
  }

  private focus(): void {
    (this.root.querySelector<HTMLElement>('input, button') ?? this.root).focus({ preventScroll: true });
  }
}
