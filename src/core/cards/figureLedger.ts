import type { Analysis, Event, Figure } from '../model';
import { indexArticle } from './articleIndex';
import { boundsWords, figureWords, isTemporal } from './figureWords';

/** One figure with all that is told of it. Words, empty where nothing is told; `value`, `min` and `max` are bare numbers. */
export interface LedgerRow {
  /** Id of the figure. */
  readonly id: string;
  /** Range in the reading text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  /** As the article writes it, and in its plain form. */
  readonly text: string;
  readonly words: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly unit: string;
  /** "at least 34"; empty for an exact value. */
  readonly bounds: string;
  /** What it counts. */
  readonly noun: string;
  /** Who says so. */
  readonly who: string;
  /** ISO 8601 or EDTF. */
  readonly when: string;
  readonly where: string;
}

/** Every figure that is no date or time, in reading order. Linear in the analysis. `text` is the reading text. */
export function figureLedger(text: string, analysis: Analysis): LedgerRow[] {
  const index = indexArticle(analysis);
  const events = eventsByFigure(analysis);
  const nameOf = (id: string): string => index.entities.get(id)?.name ?? '';
  return analysis.figures.flatMap((figure) => {
    const mark = index.marks.get(figure.id)?.[0];
    if (isTemporal(figure) || !mark) return [];
    const event = events.get(figure.id);
    const source = index.statements.get(figure.statement ?? '')?.sources[0];
    return {
      id: figure.id,
      start: mark.start,
      end: mark.end,
      text: mark.text,
      words: figureWords(figure, mark.text),
      value: numberOf(figure.value),
      min: numberOf(figure.min),
      max: numberOf(figure.max),
      unit: unitOf(figure),
      bounds: boundsWords(figure) ?? '',
      noun: figure.counts ?? '',
      who: source ? nameOf(source.entity ?? '') || text.slice(source.start, source.end) : '',
      when: figure.asOf ?? event?.when?.interval ?? '',
      where: event?.places.map(nameOf).join(', ') ?? '',
    };
  });
}

function eventsByFigure({ events }: Analysis): ReadonlyMap<string, Event> {
  const found = new Map<string, Event>();
  for (const event of events) for (const figure of event.figures) if (!found.has(figure)) found.set(figure, event);
  return found;
}

function numberOf(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** "EUR", "kilometre", "person/year"; a percentage has its sign. */
function unitOf({ type, currency, unit, per }: Figure): string {
  const whole = currency ?? unit ?? (type === 'percent' ? '%' : '');
  return per === undefined ? whole : `${whole}/${per}`;
}
