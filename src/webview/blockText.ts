/** A spot between two characters of the page's text. */
export interface TextSpot {
  readonly node: Text;
  readonly offset: number;
}

const textNodes = (element: Element): TreeWalker => document.createTreeWalker(element, NodeFilter.SHOW_TEXT);

/** The spot at an offset of an element's text; offsets past the end give the end. Undefined where there is no text. */
export function spotAt(element: Element, offset: number): TextSpot | undefined {
  const walker = textNodes(element);
  let rest = offset;
  let last: Text | undefined;
  while (walker.nextNode()) {
    last = walker.currentNode as Text;
    if (rest < last.data.length) return { node: last, offset: Math.max(0, rest) };
    rest -= last.data.length;
  }
  return last && { node: last, offset: last.data.length };
}

/** The offset in an element's text of a spot given as a DOM position inside it. */
export function offsetOf(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The box of one character, or of the element where it has no text. */
export function characterBox(element: Element, offset: number): DOMRect {
  const spot = spotAt(element, offset);
  if (!spot) return element.getBoundingClientRect();
  const range = document.createRange();
  const start = Math.min(spot.offset, Math.max(0, spot.node.data.length - 1));
  range.setStart(spot.node, start);
  range.setEnd(spot.node, Math.min(start + 1, spot.node.data.length));
  const box = range.getBoundingClientRect();
  return box.height > 0 ? box : element.getBoundingClientRect();
}
