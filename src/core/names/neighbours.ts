import type { EntityType } from '../model';
import { listedMention, type NameContext, wordAt } from './nameContext';
import type { Candidate } from './splitRun';

/** Types of names already settled, by their first token and by the token behind them. */
export interface SettledTypes {
  readonly byFirstToken: ReadonlyMap<number, EntityType>;
  readonly byEndToken: ReadonlyMap<number, EntityType>;
}

export const nothingSettled: SettledTypes = { byFirstToken: new Map(), byEndToken: new Map() };

const joins = (word: string): boolean => word === ',' || word === 'and' || word === 'or' || word === ';' || word === '/';

/** Type of a name that a comma, "and" or "or" joins to this one: items of one list are mostly of one type. */
export function neighbourType(context: NameContext, name: Candidate, settled: SettledTypes): EntityType | undefined {
  return typeBehind(context, name, settled) ?? typeBefore(context, name, settled);
}

function typeBehind(context: NameContext, name: Candidate, settled: SettledTypes): EntityType | undefined {
  if (!joins(wordAt(context, name.endToken, name.firstToken))) return undefined;
  const next = wordAt(context, name.endToken + 1, name.firstToken);
  const at = name.endToken + (next === 'and' || next === 'or' ? 2 : 1);
  return typeAt(context, at, settled.byFirstToken.get(at));
}

function typeBefore(context: NameContext, name: Candidate, settled: SettledTypes): EntityType | undefined {
  if (!joins(wordAt(context, name.firstToken - 1, name.firstToken))) return undefined;
  const end = name.firstToken - (wordAt(context, name.firstToken - 2, name.firstToken) === ',' ? 2 : 1);
  return typeAt(context, end - 1, settled.byEndToken.get(end));
}

function typeAt(context: NameContext, at: number, settled: EntityType | undefined): EntityType | undefined {
  const listed = listedMention(context, at);
  if (!listed) return settled;
  if (listed.rule === 'demonym') return undefined;
  return listed.type === 'state' ? 'place' : listed.type;
}
