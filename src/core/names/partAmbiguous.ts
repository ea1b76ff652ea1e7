import type { Draft, Mention } from '../draft';
import type { Sentence } from '../text/sentences';
import type { Cluster } from './clusters';
import { nameWords } from './nameKey';

/** A name that more persons bear than this tells none of them apart; it also bounds the work. */
const mostBearers = 40;

/**
 * A surname or first name alone that two persons of the article bear: each mention goes to the bearer named last before it,
 * or after it where none is. Where two were named in that same sentence it stays unresolved. Never is it a third person.
 */
export function partAmbiguous(draft: Draft, clusters: readonly Cluster[]): Cluster[] {
  const bearersOf = bearersByPart(draft, clusters);
  const parted: Cluster[] = [];
  for (const cluster of clusters) {
    const bare = cluster.type === 'person' ? bareMentions(draft, cluster, bearersOf) : [];
    if (bare.length === 0) continue;
    const taken = new Map<Cluster, number[]>();
    for (const { mention, part } of bare) {
      const bearer = bearerOf(draft, mention, cluster, bearersOf.get(part) as Bearers);
      if (bearer !== cluster) push(taken, bearer ?? unresolved, mention);
    }
    const moved = new Set([...taken.values()].flat());
    if (moved.size === 0) continue;
    cluster.mentions.splice(0, cluster.mentions.length, ...cluster.mentions.filter((mention) => !moved.has(mention)));
    for (const [bearer, mentions] of taken) {
      if (bearer !== unresolved)
        parted.push({ spellings: cluster.spellings, mentions, type: 'person', joined: { to: bearer, rule: 'surname' } });
    }
  }
  return [...clusters, ...parted].filter((cluster) => cluster.mentions.length > 0);
}

/** Stands for no person. */
const unresolved: Cluster = { spellings: [], mentions: [], type: 'person' };

/** Mentions by their whole names of those who share one part, in reading order. */
type Bearers = readonly { readonly mention: number; readonly cluster: Cluster }[];

/** Parts of persons' names that more than one of them bears. */
function bearersByPart(draft: Draft, clusters: readonly Cluster[]): Map<string, Bearers> {
  const all = new Map<string, { mention: number; cluster: Cluster }[]>();
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue;
    for (const mention of cluster.mentions) {
      const words = wordsOf(draft, mention);
      if (words.length < 2) continue;
      for (const part of new Set([words[0] ?? '', words.at(-1) ?? ''])) push(all, part, { mention, cluster });
    }
  }
  const shared = new Map<string, Bearers>();
  for (const [part, bearers] of all) {
    const count = new Set(bearers.map(({ cluster }) => cluster)).size;
    if (count > 1 && count <= mostBearers) {
      shared.set(
        part,
        bearers.sort((left, right) => left.mention - right.mention),
      );
    }
  }
  return shared;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function wordsOf(draft: Draft, index: number): string[] {
  const mention = draft.mentions[index] as Mention;
  return nameWords(draft.tokens, mention.firstToken, mention.endToken);
}

function bareMentions(draft: Draft, cluster: Cluster, bearersOf: ReadonlyMap<string, Bearers>): { mention: number; part: string }[] {
  if (bearersOf.size === 0) return [];
  return cluster.mentions.flatMap((mention) => {
    const [part = '', ...more] = wordsOf(draft, mention);
    return more.length === 0 && bearersOf.has(part) ? [{ mention, part }] : [];
  });
}

/** The bearer named last before the mention; a listed person keeps it where nobody was. */
function bearerOf(draft: Draft, mention: number, own: Cluster, bearers: Bearers): Cluster | undefined {
  const before = lastBefore(bearers, mention);
  if (before < 0) return own.entry !== undefined ? own : bearers[0]?.cluster;
  const latest = bearers[before] as Bearers[number];
  const sentence = sentenceOf(draft, latest.mention);
  for (let at = before - 1; at >= 0 && sentenceOf(draft, (bearers[at] as Bearers[number]).mention) === sentence; at -= 1) {
    if (bearers[at]?.cluster !== latest.cluster) return own.entry !== undefined ? own : undefined;
  }
  return latest.cluster;
}

function lastBefore(bearers: Bearers, mention: number): number {
  let low = 0;
  let high = bearers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bearers[middle]?.mention ?? 0) < mention) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sentenceOf({ sentences, mentions }: Draft, index: number): number {
  const token = mentions[index]?.firstToken ?? 0;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
