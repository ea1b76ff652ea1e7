import type { EntityType } from '../model';
import { addWeights, neighbourWeights, type Sums, settleType, weigh } from './evidence';
import type { NameScorer } from './model/nameScorer';
import type { NameContext } from './nameContext';
import type { NameGroup } from './nameGroup';
import { nameWords } from './nameKey';
import { neighbourType, nothingSettled, type SettledTypes } from './neighbours';
import { withSharedTypes } from './sharedTypes';
import type { Candidate } from './splitRun';

interface WeighedGroup {
  readonly words: readonly string[];
  readonly names: Candidate[];
  sums: Sums;
}

/** Below this a type is settled anew with what its neighbours turned out to be; from it on it counts for them. */
const sure = 2;

/** Puts candidates of one spelling together and settles their type by the evidence of all. Keys are folded names. */
export function groupNames(context: NameContext, candidates: readonly Candidate[], scorer: NameScorer | undefined): Map<string, NameGroup> {
  const weighed = new Map<string, WeighedGroup>();
  for (const name of candidates) {
    const words = nameWords(context.tokens, name.firstToken, name.endToken);
    const key = words.join(' ');
    const group: WeighedGroup = weighed.get(key) ?? { words, names: [], sums: new Map() };
    weighed.set(key, group);
    group.names.push(name);
  }
  for (const group of weighed.values()) group.sums = weigh(group.names, context, scorer);
  const settled = settledTypes(weighed);
  const groups = new Map<string, NameGroup>();
  for (const [key, group] of weighed) groups.set(key, settleBesideNeighbours(context, group, settled));
  return withSharedTypes(groups);
}

function settledTypes(groups: ReadonlyMap<string, WeighedGroup>): SettledTypes {
  if (groups.size < 2) return nothingSettled;
  const byFirstToken = new Map<number, EntityType>();
  const byEndToken = new Map<number, EntityType>();
  for (const { names, sums } of groups.values()) {
    const { type, lead } = settleType(sums);
    if (lead < sure) continue;
    for (const name of names) {
      byFirstToken.set(name.firstToken, type);
      byEndToken.set(name.endToken, type);
    }
  }
  return { byFirstToken, byEndToken };
}

function settleBesideNeighbours(context: NameContext, group: WeighedGroup, settled: SettledTypes): NameGroup {
  const { words, names, sums } = group;
  const alone = settleType(sums);
  if (alone.lead >= sure) return { words, names, ...alone };
  for (const name of names) {
    const type = neighbourType(context, name, settled);
    if (type !== undefined) addWeights(sums, neighbourWeights[type] ?? {});
  }
  return { words, names, ...settleType(sums) };
}
