import { type Timeline, type TimelineEvent, timelineOf } from '../core/cards/timeline';
import type { Range } from '../core/model';
import type { ArticlePage } from './articlePage';
import { element } from './element';
import { shape } from './shape';
import { say } from './words';

/** Units of the drawing. */
const width = 600;
const rowHeight = 24;
const top = 8;
const axisHeight = 22;
const barHeight = 8;
/** A day is still a bar that can be hit. */
const leastBar = 6;

/** Two clocks: to the right the time of the story, downwards the order of telling; a bar is as long as its date is coarse. */
export class TimelinePanel {
  constructor(
    private readonly page: ArticlePage,
    private readonly goTo: (range: Range) => void,
  ) {}

  content(): Node[] {
    const analysis = this.page.index?.article.analysis;
    const timeline = analysis && timelineOf(analysis);
    if (!timeline || timeline.dated.length + timeline.undated.length === 0) return [element('p', 'none', say('noEvents'))];
    return [
      ...(timeline.dated.length > 0 ? [element('p', 'hint', say('timelineHint')), this.drawing(timeline)] : []),
      ...(timeline.undated.length > 0 ? [this.tray(timeline.undated)] : []),
    ];
  }

  private drawing(timeline: Timeline): SVGElement {
    const height = top + timeline.dated.length * rowHeight + axisHeight;
    const picture = shape('svg', { viewBox: `0 0 ${width} ${height}`, class: 'timeline', role: 'group', 'aria-label': say('timeline') });
    const place = (day: number): number => {
      const inside = Math.min(Math.max(day, timeline.first), timeline.last);
      return ((inside - timeline.first) / Math.max(timeline.last - timeline.first, 1)) * width;
    };
    for (const { day, label } of timeline.ticks) {
      const x = place(day);
      picture.append(shape('line', { class: 'tick', x1: x, x2: x, y1: 0, y2: height - axisHeight }));
      picture.append(words(label, { class: 'tickLabel', x: Math.min(Math.max(x, 26), width - 26), y: height - 6 }));
    }
    timeline.dated.forEach((event, row) => {
      picture.append(this.bar(event, top + row * rowHeight, place));
    });
    return picture;
  }

  private bar(event: TimelineEvent, y: number, place: (day: number) => number): SVGElement {
    const from = place(event.first ?? 0);
    const to = Math.max(place(event.last ?? 0), from + leastBar);
    const label = `${event.label}, ${event.when ?? ''}`;
    const bar = shape('g', { class: `bar ${event.status}`, role: 'button', tabindex: 0, 'aria-label': label });
    bar.append(shape('title', {}, label));
    bar.append(shape('rect', { class: 'target', x: 0, y, width, height: rowHeight }));
    bar.append(shape('rect', { class: 'span', x: from, y: y + 13, width: to - from, height: barHeight, rx: 3 }));
    const isRight = from > width * 0.6;
    bar.append(words(shortened(event.label), { class: isRight ? 'label end' : 'label', x: isRight ? to : from, y: y + 9 }));
    bar.addEventListener('click', () => this.goTo(event.range));
    bar.addEventListener('keydown', (pressed) => {
      if (!(pressed instanceof KeyboardEvent) || (pressed.key !== 'Enter' && pressed.key !== ' ')) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      this.goTo(event.range);
    });
    return bar;
  }

  private tray(events: readonly TimelineEvent[]): HTMLElement {
    const rows = events.map((event) => {
      const made = element('button', 'heading', event.label);
      made.type = 'button';
      made.addEventListener('click', () => this.goTo(event.range));
      return element('li', '', made);
    });
    return element('div', 'tray', element('h3', 'trayTitle', say('undated')), element('ol', 'outline', ...rows));
  }
}

/** A label that leaves room for the next. */
function shortened(label: string): string {
  return label.length <= 46 ? label : `${label.slice(0, 45).trimEnd()}…`;
}

function words(text: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  return shape('text', attributes, text);
}
