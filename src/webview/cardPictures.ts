import type { FigureCard } from '../core/cards/card';
import type { CardActions } from './cardActions';
import { button, element } from './element';
import { say } from './words';

const namespace = 'http://www.w3.org/2000/svg';
const height = 12;

/** Bars that show in which sections something is mentioned. */
export function sectionBars(counts: readonly number[]): SVGElement {
  const picture = document.createElementNS(namespace, 'svg');
  const width = counts.length * 4;
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('class', 'sections');
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', say('bySection', counts.join(', ')));
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, number) => {
    const tall = count === 0 ? 1 : Math.max(2, Math.round((count / most) * height));
    return `M${number * 4} ${height - tall}h3v${tall}h-3z`;
  });
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', bars.join(''));
  picture.append(path);
  return picture;
}

/** The figure as a bar beside those that are measured alike. */
export function figureBars(scale: FigureCard['scale'], actions: CardActions): HTMLElement | undefined {
  if (scale.length === 0) return undefined;
  const lines = scale.map((bar) => {
    const drawn = element('span', 'bar');
    drawn.style.setProperty('width', `${Math.max(1, bar.share * 100)}%`);
    const made = button(
      'barLine',
      say('goTo', bar.label),
      () => actions.follow(bar),
      element('span', 'track', drawn),
      element('span', 'barLabel', bar.label),
    );
    if (bar.isOwn) made.ariaCurrent = 'true';
    return element('li', '', made);
  });
  return element('ul', 'scale', ...lines);
}
