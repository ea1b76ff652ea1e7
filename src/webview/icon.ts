/** Drawn for a grid of 16 by 16, stroked in the text's colour. */
const shapes = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'm6 3.5 4.5 4.5L6 12.5',
  note: 'M2.5 2.5h11v7.5l-3.5 3.5H2.5zM13.5 10H10v3.5M5 5.5h6M5 8h4',
  edit: 'M3 13l.7-3L10.8 2.9l2.3 2.3L6 12.3zM9.3 4.4l2.3 2.3',
  delete: 'M2.8 4.5h10.4M6.3 4.5v-2h3.4v2M4.2 4.5l.6 9h6.4l.6-9M6.8 7v4M9.2 7v4',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  close: 'm4 4 8 8m0-8-8 8',
  marks: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  focus: 'M8 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6zM8 1.5v4M8 10.5v4M1.5 8h4M10.5 8h4',
  find: 'M6.8 2.5a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6zM10 10l3.7 3.7',
  lens: 'M6.8 4.2C4.6 4.8 3.2 6.4 3 9v2.8h3.6V8.4H4.9c.1-1.4.8-2.3 2.2-2.8zM13 4.2c-2.2.6-3.6 2.2-3.8 4.8v2.8h3.6V8.4h-1.7c.1-1.4.8-2.3 2.2-2.8z',
  outline: 'M2.5 4h.01M5.5 4h8M2.5 8h.01M5.5 8h8M2.5 12h.01M5.5 12h8',
  timeline: 'M2.5 13.5h11M3 4h5M6.5 7h4M10 10h3.5',
  ledger: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6',
  keys: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM6.2 6.3a1.8 1.8 0 1 1 2.7 1.6c-.6.3-.9.6-.9 1.3M8 11.3v.1',
  back: 'M13 8H3.2m0 0 4-4m-4 4 4 4',
  forward: 'M3 8h9.8m0 0-4-4m4 4-4 4',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  save: 'M8 2.5v7.5m0 0L5 7m3 3 3-3M2.5 13.5h11',
  warning: 'M8 2.3 14.3 13.5H1.7zM8 6.4v3.4M8 11.6v.1',
  outer: 'M8 12.5v-9m0 0L4.5 7M8 3.5 11.5 7',
} as const;

export type IconName = keyof typeof shapes;

const namespace = 'http://www.w3.org/2000/svg';

/** A small picture that says nothing to a screen reader; its button does. */
export function icon(name: IconName): SVGElement {
  const picture = document.createElementNS(namespace, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', shapes[name]);
  picture.append(line);
  return picture;
}
