import type { Finding } from '../ledger/finding';
import { findingsOf } from '../ledger/ledger';
import type { Analysis, Annotation } from '../model';
import { type ArticleIndex, idOf, indexArticle } from './articleIndex';
import type { Card } from './card';
import { dateCard } from './dateCard';
import { entityCard } from './entityCard';
import { eventCard } from './eventCard';
import { figureCard } from './figureCard';
import { isTemporal } from './figureWords';
import { countsBySection } from './sections';
import { SentenceRanges } from './sentenceRanges';
import { whyMarked } from './why';

/** No annotation is longer, in code units; it bounds the search for the outer one. */
const longestAnnotation = 1000;

/** All cards of one analysis; what they look up is found once and kept. `text` is the reading text. */
export class ArticleCards {
  private readonly index: ArticleIndex;
  private readonly sentences: SentenceRanges;
  private findings: readonly Finding[] | undefined;

  constructor(
    private readonly analysis: Analysis,
    private readonly text: string,
  ) {
    this.index = indexArticle(analysis);
    this.sentences = new SentenceRanges(text, analysis.article.blocks);
  }

  /**
   * The card of the annotation with this number in `analysis.annotations`. A named event has the event's card.
   *
   * @throws RangeError when there is no such annotation
   */
  of(annotationIndex: number): Card {
    const annotation = this.analysis.annotations[annotationIndex];
    const card = annotation && this.bySection(this.make(idOf(annotation), annotation));
    if (!card) throw new RangeError(`no annotation ${annotationIndex} that names an entity or figure`);
    const outer = this.outerOf(annotationIndex);
    return outer === undefined ? card : { ...card, outer: { annotation: outer, title: this.analysis.annotations[outer]?.text ?? '' } };
  }

  /** The card of an entity, figure or event by its id, as a tree shows it; nothing when the article has none. */
  byId(id: string): Card | undefined {
    return this.bySection(this.make(id));
  }

  /** Checked once, when the first figure's card is asked for. */
  private checked(): readonly Finding[] {
    this.findings ??= findingsOf(this.text, this.analysis);
    return this.findings;
  }

  /** Adds how the mentions are spread over the sections. */
  private bySection(card: Card | undefined): Card | undefined {
    const bySection = card && countsBySection(this.analysis.article, card.positions.all);
    return card && bySection && card.positions.all.length > 1 ? { ...card, positions: { ...card.positions, bySection } } : card;
  }

  private make(id: string, from?: Annotation): Card | undefined {
    const { index, text, sentences } = this;
    const figure = index.figures.get(id);
    if (figure)
      return isTemporal(figure) ? dateCard(index, text, sentences, figure) : figureCard(index, text, sentences, figure, this.checked());
    const entity = index.entities.get(id);
    const event = index.events.get(entity?.event ?? id);
    const mention = from?.kind === 'entity' ? from : undefined;
    if (!event) return entity && entityCard(index, text, sentences, entity, mention);
    const card = eventCard(index, text, sentences, event, mention);
    return entity && mention ? { ...card, why: whyMarked(mention, entity) } : card;
  }

  /** Number of the smallest annotation that encloses this one. Annotations nest and are sorted outer first. */
  private outerOf(inner: number): number | undefined {
    const { annotations } = this.analysis;
    const range = annotations[inner];
    for (let at = inner - 1; at >= 0 && range; at -= 1) {
      const candidate = annotations[at];
      if (candidate && candidate.end >= range.end) return at;
      if (candidate && range.start - candidate.start > longestAnnotation) return undefined;
    }
    return undefined;
  }
}
