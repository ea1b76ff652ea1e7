import type { Analysis, Annotation } from '../model';
import { type ArticleIndex, idOf, indexArticle } from './articleIndex';
import type { Card } from './card';
import { dateCard } from './dateCard';
import { entityCard } from './entityCard';
import { eventCard } from './eventCard';
import { figureCard } from './figureCard';
import { isTemporal } from './figureWords';
import { SentenceRanges } from './sentenceRanges';
import { whyMarked } from './why';

/**
 * The card of the annotation with this number in `analysis.annotations`; `text` is the reading text.
 * A named event has the event's card.
 *
 * @throws RangeError when there is no such annotation
 */
export function cardFor(analysis: Analysis, text: string, annotationIndex: number): Card {
  const annotation = analysis.annotations[annotationIndex];
  if (!annotation) throw new RangeError(`no annotation ${annotationIndex}`);
  const card = cardOf(indexArticle(analysis), text, idOf(annotation), annotation);
  if (!card) throw new RangeError(`annotation ${annotationIndex} names no entity or figure`);
  const outer = outerOf(analysis, annotationIndex);
  return outer === undefined ? card : { ...card, outer: { annotation: outer, title: analysis.annotations[outer]?.text ?? '' } };
}

/** The card of an entity, figure or event by its id, as a tree shows it; nothing when the article has none. */
export function cardForId(analysis: Analysis, text: string, id: string): Card | undefined {
  return cardOf(indexArticle(analysis), text, id);
}

function cardOf(index: ArticleIndex, text: string, id: string, from?: Annotation): Card | undefined {
  const sentences = new SentenceRanges(text, index.analysis.article.blocks);
  const figure = index.figures.get(id);
  if (figure) return isTemporal(figure) ? dateCard(index, text, sentences, figure) : figureCard(index, text, sentences, figure);
  const entity = index.entities.get(id);
  const event = index.events.get(entity?.event ?? id);
  const mention = from?.kind === 'entity' ? from : undefined;
  if (event) {
    const card = eventCard(index, text, sentences, event, mention);
    return entity && mention ? { ...card, why: whyMarked(mention, entity) } : card;
  }
  return entity && entityCard(index, text, sentences, entity, mention);
}

/** Number of the smallest annotation that encloses this one. Annotations nest and are sorted outer first. */
function outerOf(analysis: Analysis, inner: number): number | undefined {
  const range = analysis.annotations[inner];
  for (let at = inner - 1; at >= 0 && range; at -= 1) {
    const candidate = analysis.annotations[at];
    if (candidate && candidate.end >= range.end) return at;
    if (candidate && range.start - candidate.start > longestAnnotation) return undefined;
  }
  return undefined;
}

/** No annotation is longer, in code units; it bounds the search. */
const longestAnnotation = 1000;
