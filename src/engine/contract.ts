import type { ArticleFormat } from '../article/parsedArticle';
import type { SourceMap } from '../article/sourceMap';
import type { Analysis, Entity, Figure, Range } from '../core/model';
import type { Reading } from './reading';

/** An entity without the fields that only the reader's cards need. */
export type ContractEntity = Omit<Entity, 'roles' | 'licence' | 'place' | 'layer'>;

/** The public result; for HTML `article.text` holds the reading text that its offsets refer to. */
export interface ContractResult extends Omit<Analysis, 'article' | 'entities'> {
  readonly article: Analysis['article'] & { readonly text?: string };
  readonly entities: readonly ContractEntity[];
}

/**
 * Leaves out the reader's own fields and moves every position into the source, so that `text` is always
 * `source.slice(start, end)`. For HTML positions stay in the reading text, which is then part of the result.
 */
export function toContract({ parsed, analysis }: Reading, source: string, format: ArticleFormat): ContractResult {
  const entities = analysis.entities.map(({ roles, licence, place, layer, ...entity }) => entity);
  const warnings = [...parsed.warnings, ...analysis.warnings];
  if (format === 'html') return { ...analysis, article: { ...analysis.article, text: parsed.article.text }, entities, warnings };
  if (format === 'text') return { ...analysis, entities, warnings };
  const moved = moveAll(analysis, source, parsed.sourceMap);
  return { ...moved, entities, warnings: [...parsed.warnings, ...moved.warnings] };
}

type Move = <Ranged extends Range>(range: Ranged) => Ranged;

function moveAll(analysis: Analysis, source: string, map: SourceMap): Analysis {
  const move: Move = (range) => ({ ...range, start: map.toSource(range.start), end: map.toSourceEnd(range.end) });
  return {
    ...analysis,
    article: { ...analysis.article, blocks: analysis.article.blocks.map(move) },
    annotations: analysis.annotations.map((annotation) => {
      const moved = move(annotation);
      return { ...moved, text: source.slice(moved.start, moved.end) };
    }),
    figures: analysis.figures.map((figure) => moveFigure(figure, move)),
    events: analysis.events.map((event) => ({ ...event, mentions: event.mentions.map(move) })),
    statements: analysis.statements.map((statement) => ({
      ...move(statement),
      quotes: statement.quotes.map(move),
      sources: statement.sources.map(move),
    })),
    warnings: analysis.warnings.map((warning) =>
      warning.start === undefined || warning.end === undefined ? warning : move({ ...warning, start: warning.start, end: warning.end }),
    ),
  };
}

function moveFigure(figure: Figure, move: Move): Figure {
  return { ...figure, ...(figure.number && { number: move(figure.number) }), ...(figure.noun && { noun: move(figure.noun) }) };
}
