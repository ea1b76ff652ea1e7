/** Drawn for a grid of 16 by 16, stroked in the text's colour. */
const shapes = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'm6 3.5 4.5 4.5L6 12.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  close: 'm4 4 8 8m0-8-8 8',
  marks: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  focus: 'M8 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6zM8 1.5v4M8 10.5v4M1.5 8h4M10.5 8h4',
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
