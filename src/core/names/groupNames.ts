import type { EntityType } from '../model';
import { addWeights, neighbourWeights, type Sums, settleType, weigh } from './evidence';
import type { NamedType } from './evidenceRow';
import type { NameContext } from './nameContext';
import { nameWords } from './nameKey';
import { neighbourType, nothingSettled, type SettledTypes } from './neighbours';
import type { Candidate } from './splitRun';

/** All candidates of one spelling, typed together. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly names: readonly Candidate[];
  readonly type: NamedType;
  /** 0 to 1. */
  readonly confidence: number;
}

interface WeighedGroup {
  readonly words: readonly string[];
  readonly names: Candidate[];
  readonly sums: Sums;
}

/** Below this a type is settled anew with what its neighbours turned out to be; from it on it counts for them. */
const sure = 0.74;

/** Puts candidates of one spelling together and settles their type by the evidence of all. Keys are folded names. */
export function groupNames(context: NameContext, candidates: readonly Candidate[]): Map<string, NameGroup> {
  const weighed = new Map<string, WeighedGroup>();
  for (const name of candidates) {
    const words = nameWords(context.tokens, name.firstToken, name.endToken);
    const key = words.join(' ');
    const group: WeighedGroup = weighed.get(key) ?? { words, names: [], sums: new Map() };
    weighed.set(key, group);
    group.names.push(name);
    weigh(name, context, group.sums);
  }
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
    const { type, confidence } = settleType(sums);
    if (confidence < sure) continue;
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
  if (alone.confidence >= sure) return { words, names, ...alone };
  for (const name of names) {
    const type = neighbourType(context, name, settled);
    if (type !== undefined) addWeights(sums, neighbourWeights[type] ?? {});
  }
  return { words, names, ...settleType(sums) };
}

/** A part of a person's name that stands alone is that person, unless its own evidence speaks clearly for something else. */
function withSharedTypes(groups: Map<string, NameGroup>): Map<string, NameGroup> {
  const partsOfPersons = new Set<string>();
  for (const { type, words } of groups.values()) {
    if (type !== 'person' || words.length < 2) continue;
    partsOfPersons.add(words[0] ?? '');
    partsOfPersons.add(words.at(-1) ?? '');
  }
  for (const [key, group] of groups) {
    if (group.words.length !== 1 || group.type === 'person' || !partsOfPersons.has(key)) continue;
    if (group.confidence < 0.9) groups.set(key, { ...group, type: 'person', confidence: 0.85 });
  }
  return groups;
}
