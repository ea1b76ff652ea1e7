import type { Analysis, Attribution, Statement } from '../model';
import { type ArticleIndex, indexArticle } from './articleIndex';
import type { Row } from './row';
import { wording } from './wording';

/** How many statements an article has of each attribution. */
export type ClaimCounts = Readonly<Record<Attribution, number>>;

export function claimCounts({ statements }: Analysis): ClaimCounts {
  const counts = { named: 0, unnamed: 0, document: 0, none: 0 };
  for (const { attribution } of statements) counts[attribution] += 1;
  return counts;
}

/** "11 claims: 6 named, 3 unnamed, 2 without a source"; what there is none of is left out. */
export function claimWords(counts: ClaimCounts): string {
  const all = counts.named + counts.unnamed + counts.document + counts.none;
  const parts = attributions.filter((each) => counts[each] > 0).map((each) => wording.claimsOf[each](counts[each]));
  return all === 0 ? wording.noClaims : `${wording.claims(all)}: ${parts.join(', ')}`;
}

const attributions: readonly Attribution[] = ['named', 'unnamed', 'document', 'none'];

/**
 * Rows of who says what: named speakers first, those with the most statements before the others, then unnamed sources and
 * documents by their words, then claims without a source. Below each its statements in reading order. `text` is the reading text.
 */
export function statementsBySpeaker(analysis: Analysis, text: string): Row[] {
  const index = indexArticle(analysis);
  const groups = new Map<string, Speaker>();
  for (const statement of analysis.statements) {
    const speaker = speakerOf(index, text, statement);
    const known = groups.get(speaker.id) ?? speaker;
    groups.set(speaker.id, { ...known, statements: [...known.statements, statement] });
  }
  return [...groups.values()]
    .sort((left, right) => left.rank - right.rank || right.statements.length - left.statements.length)
    .map((speaker) => speakerRow(index, text, speaker));
}

interface Speaker {
  readonly id: string;
  readonly label: string;
  readonly attribution: Attribution;
  readonly rank: number;
  readonly entity?: string;
  readonly statements: readonly Statement[];
}

function speakerOf(index: ArticleIndex, text: string, { attribution, sources }: Statement): Speaker {
  const rank = attributions.indexOf(attribution);
  const [source] = sources;
  const entity = source?.entity === undefined || attribution !== 'named' ? undefined : index.entities.get(source.entity);
  if (entity) return { id: `by:${entity.id}`, label: entity.name, attribution, rank, entity: entity.id, statements: [] };
  if (!source) return { id: `by:${attribution}`, label: wording.sourceHidden, attribution, rank, statements: [] };
  const words = text.slice(source.start, source.end).replace(/\s+/g, ' ');
  return { id: `by:${attribution}:${words.toLowerCase()}`, label: words, attribution, rank, statements: [] };
}

function speakerRow(index: ArticleIndex, text: string, { id, label, attribution, entity, statements }: Speaker): Row {
  const type = entity === undefined ? undefined : index.entities.get(entity)?.type;
  return {
    id,
    kind: entity === undefined ? 'source' : 'entity',
    ...(type && { type }),
    label,
    ...(attribution !== 'named' && { description: wording.attributionKind[attribution] }),
    ranges: statements.map(({ start, end }) => ({ start, end })),
    count: statements.length,
    children: statements.map((statement) => statementRow(text, statement, id)),
  };
}

function statementRow(text: string, { id, start, end, mode }: Statement, parent: string): Row {
  return {
    id: `${parent}/${id}`,
    kind: 'fact',
    label: text.slice(start, end).replace(/\s+/g, ' '),
    description: wording.statementMode[mode],
    ranges: [{ start, end }],
    count: 1,
    children: [],
  };
}
