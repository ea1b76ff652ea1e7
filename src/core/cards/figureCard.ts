import type { Finding } from '../ledger/finding';
import type { Figure } from '../model';
import { type ArticleIndex, rangesOf } from './articleIndex';
import type { CardLink, FigureCard } from './card';
import { figureScale } from './figureScale';
import { boundsWords, figureWords } from './figureWords';
import { intervalWords } from './intervalWords';
import { linkTo, linkToEvent } from './links';
import { positionsOf } from './positions';
import { saidOf } from './said';
import type { SentenceRanges } from './sentenceRanges';
import { snippetOf } from './snippets';
import { wording } from './wording';

/** The card of a number, percentage, sum or quantity. */
export function figureCard(
  index: ArticleIndex,
  text: string,
  sentences: SentenceRanges,
  figure: Figure,
  findings: readonly Finding[],
): FigureCard {
  const mentions = rangesOf(index, figure.id);
  const first = mentions[0];
  const bounds = boundsWords(figure);
  const sentence = first && sentences.at(first.start);
  const scale = figureScale(index, figure);
  return {
    kind: 'figure',
    id: figure.id,
    type: figure.type,
    title: figureWords(figure, first ? text.slice(first.start, first.end) : ''),
    kindLabel: wording.figureType[figure.type],
    positions: positionsOf(mentions, first?.start),
    ...saidOf(index, text, figure.statement),
    findings: findings.filter(({ figures }) => figures.includes(figure.id)).map(({ arithmetic }) => arithmetic),
    scale,
    others: otherFigures(index, figure).filter(({ id }) => scale.every((bar) => bar.id !== id)),
    events: index.analysis.events.filter((event) => event.figures.includes(figure.id)).flatMap((event) => linkToEvent(index, event)),
    ...(bounds !== undefined && { bounds }),
    ...(figure.unit !== undefined && { unit: figure.unit }),
    ...(figure.counts !== undefined && { counts: figure.counts }),
    ...(figure.role && { role: wording.figureRole[figure.role] }),
    ...(figure.asOf !== undefined && { asOf: intervalWords(figure.asOf) }),
    ...(sentence && { sentence: snippetOf(text, sentence, mentions) }),
  };
}

/** Figures that are parts or repeats of one, and figures that count the same noun in the same unit. */
function otherFigures(index: ArticleIndex, figure: Figure): CardLink[] {
  const root = figure.partOf ?? figure.id;
  const noun = figure.counts?.toLowerCase();
  return index.analysis.figures
    .filter((other) => other.id !== figure.id)
    .filter(
      (other) =>
        other.id === root ||
        other.partOf === root ||
        (noun !== undefined && other.counts?.toLowerCase() === noun && other.unit === figure.unit && other.currency === figure.currency),
    )
    .flatMap((other) => linkTo(index, other.id, other.asOf && intervalWords(other.asOf)) ?? []);
}
