import type { Attribution, Statement } from '../model';
import type { ArticleIndex } from './articleIndex';
import type { SaidBy } from './card';
import { wording } from './wording';

export interface Said {
  readonly attribution?: Attribution;
  /** In words. */
  readonly said: string;
  readonly saidBy: readonly SaidBy[];
}

/** Who says what a figure or event tells; without a statement the article itself does. */
export function saidOf(index: ArticleIndex, text: string, statementId: string | undefined): Said {
  const statement = statementId === undefined ? undefined : index.statements.get(statementId);
  if (!statement) return { said: wording.saidByArticle, saidBy: [] };
  const saidBy = sourcesOf(index, text, statement);
  const names = saidBy.map((source) => source.label).join(', ') || wording.sourceUnknown;
  return { attribution: statement.attribution, said: wording.attribution[statement.attribution](names), saidBy };
}

function sourcesOf(index: ArticleIndex, text: string, statement: Statement): SaidBy[] {
  return statement.sources.map(({ kind, entity, start, end }) => {
    const name = entity === undefined ? undefined : index.entities.get(entity)?.name;
    const label = name ?? `“${text.slice(start, end)}”`;
    return { kind, label, range: { start, end }, ...(entity !== undefined && { entity }) };
  });
}
