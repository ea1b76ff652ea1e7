import type { Annotation } from '../core/model';
import type { ArticlePage } from './articlePage';
import { element } from './element';
import { type RulerBlock, rulerHeights, rulerTicks, tickPath } from './rulerLayout';
import { whenIdle } from './whenIdle';

const namespace = 'http://www.w3.org/2000/svg';
const width = 10;

/** A strip beside the scrollbar: where in the article the marks stand, and above all those of the entity in mind. */
export class MentionRuler {
  private readonly root = element('div', 'ruler');
  private readonly all = document.createElementNS(namespace, 'g');
  private readonly chosen = document.createElementNS(namespace, 'path');
  private id: string | undefined;
  private isDue = false;

  constructor(
    private readonly page: ArticlePage,
    jump: (annotation: number) => void,
    body: HTMLElement,
  ) {
    this.root.ariaHidden = 'true';
    const picture = document.createElementNS(namespace, 'svg');
    picture.setAttribute('viewBox', `0 0 ${width} ${rulerHeights + 1}`);
    picture.setAttribute('preserveAspectRatio', 'none');
    this.all.setAttribute('class', 'all');
    picture.append(this.all, this.chosen);
    this.root.append(picture);
    this.root.addEventListener('click', (event) => {
      const nearest = this.nearest(event.clientY / this.root.clientHeight);
      if (nearest !== undefined) jump(nearest);
    });
    body.append(this.root);
  }

  /** Draws when the page has nothing better to do. */
  draw(): void {
    if (this.isDue) return;
    this.isDue = true;
    whenIdle(() => {
      this.isDue = false;
      this.drawAll();
      this.drawChosen();
    });
  }

  /** Brings out one entity's or figure's mentions. */
  choose(id: string): void {
    if (id === this.id) return;
    this.id = id;
    this.drawChosen();
  }

  private drawAll(): void {
    const ticks = rulerTicks(this.blocks(), this.page.index?.annotations ?? []);
    const paths = [...ticks].map(([type, heights]) => tick(type, heights));
    this.all.replaceChildren(...paths);
  }

  private drawChosen(): void {
    const chosen = this.chosenAnnotations();
    this.chosen.setAttribute('class', `chosen ${chosen[0]?.type ?? ''}`);
    const heights = [...rulerTicks(this.blocks(), chosen).values()].flat();
    this.chosen.setAttribute('d', tickPath(heights, width));
  }

  private chosenAnnotations(): Annotation[] {
    const { index } = this.page;
    const numbers = this.id === undefined ? [] : (index?.numbersOf(this.id) ?? []);
    return numbers.flatMap((number) => index?.annotations[number] ?? []);
  }

  private blocks(): RulerBlock[] {
    const ranges = this.page.index?.article.analysis.article.blocks ?? [];
    const page = document.documentElement;
    const height = Math.max(1, page.scrollHeight);
    return this.page.blocks.flatMap((block, number) => {
      const range = ranges[number];
      const box = block.getBoundingClientRect();
      return range ? { start: range.start, end: range.end, top: (box.top + page.scrollTop) / height, height: box.height / height } : [];
    });
  }

  /** The mention nearest to a share of the page's height: of the chosen entity where one is near, else any. */
  private nearest(share: number): number | undefined {
    const { index } = this.page;
    if (!index) return undefined;
    const blocks = this.blocks();
    const chosen = this.id === undefined ? [] : index.numbersOf(this.id);
    const distance = (number: number): number => {
      const start = index.annotations[number]?.start ?? 0;
      const block = blocks[index.blockAt(start)];
      if (!block) return 1;
      return Math.abs(block.top + (block.height * (start - block.start)) / Math.max(1, block.end - block.start) - share);
    };
    const best = (numbers: readonly number[]): number | undefined =>
      numbers.length === 0 ? undefined : numbers.reduce((left, right) => (distance(right) < distance(left) ? right : left));
    const near = best(chosen);
    return near !== undefined && distance(near) < 0.02 ? near : best(index.annotations.map((_, number) => number));
  }
}

function tick(type: string, heights: readonly number[]): SVGPathElement {
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('class', type);
  path.setAttribute('d', tickPath(heights, width));
  return path;
}
