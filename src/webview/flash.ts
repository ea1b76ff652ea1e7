import { element } from './element';

/** Longer than the animation in the style sheet, which a reader who wants no motion does not get. */
const duration = 1600;

/** Lights up a range of the page for a moment, over the text, so that the text itself is never touched. */
export class Flash {
  private readonly lights = new Set<HTMLElement>();

  constructor(private readonly body: HTMLElement) {}

  show(range: globalThis.Range): void {
    this.clear();
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      const light = element('div', 'flash');
      light.style.setProperty('left', `${box.left + window.scrollX}px`);
      light.style.setProperty('top', `${box.top + window.scrollY}px`);
      light.style.setProperty('width', `${box.width}px`);
      light.style.setProperty('height', `${box.height}px`);
      this.lights.add(light);
      this.body.append(light);
      window.setTimeout(() => this.remove(light), duration);
    }
  }

  private remove(light: HTMLElement): void {
    light.remove();
    this.lights.delete(light);
  }

  private clear(): void {
    for (const light of [...this.lights]) this.remove(light);
  }
}
