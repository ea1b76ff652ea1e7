import type { ArticleView, MapPicture } from '../protocol/messages';
import { element } from './element';
import { shape } from './shape';

/** The maps on cards: asked for when a card opens, drawn when they come, and kept while the article is the same. */
export class CardMaps {
  private readonly known = new Map<string, MapPicture | undefined>();
  private article: ArticleView | undefined;
  private waiting: { readonly id: string; readonly slot: HTMLElement } | undefined;

  /** @param ask absent where nobody draws maps */
  constructor(private readonly ask: ((id: string) => void) | undefined) {}

  /** Room for the map of an entity, as high as the map will be, so that nothing moves when it comes. */
  slot(article: ArticleView, id: string): HTMLElement | undefined {
    if (!this.ask) return undefined;
    if (this.article !== article) this.known.clear();
    this.article = article;
    const slot = element('div', 'map');
    this.waiting = { id, slot };
    if (this.known.has(id)) fill(slot, this.known.get(id));
    else this.ask(id);
    return slot;
  }

  show(id: string, picture: MapPicture | undefined): void {
    this.known.set(id, picture);
    if (this.waiting?.id === id) fill(this.waiting.slot, picture);
  }
}

function fill(slot: HTMLElement, picture: MapPicture | undefined): void {
  slot.hidden = picture === undefined;
  slot.replaceChildren(...(picture ? [drawing(picture)] : []));
}

function drawing({ words, land, own, spot, labels }: MapPicture): SVGElement {
  const made = shape('svg', { viewBox: '0 0 300 110', role: 'img', 'aria-label': words });
  made.append(shape('title', {}, words), shape('path', { class: 'land', d: land }), shape('path', { class: 'own', d: own }));
  if (spot) made.append(shape('circle', { class: 'spot', cx: spot.x, cy: spot.y, r: 3.6 }));
  for (const { text, x, y, isOwn } of labels) made.append(shape('text', { class: isOwn ? 'name own' : 'name', x, y: y + 3.2 }, text));
  return made;
}
