import type { Draft, Mention } from '../draft';
import type { EntityType, MentionRule } from '../model';
import { nameWords } from './nameKey';

/** Mentions that are spelled alike, or that one lexicon entry claims. */
export interface Cluster {
  readonly entry?: number | undefined;
  /** Spellings as folded words, the first one first. */
  readonly spellings: (readonly string[])[];
  /** Numbers of mentions. */
  readonly mentions: number[];
  readonly type: EntityType;
  /** The cluster that this one joins, and why. */
  joined?: { readonly to: Cluster; readonly rule: MentionRule } | undefined;
}

/** Mentions in reading order, put together by lexicon entry or by spelling. Clusters in order of first mention. */
export function clusterMentions(draft: Draft): Cluster[] {
  const byKey = new Map<string, Cluster>();
  draft.mentions.forEach((mention, index) => {
    const words = nameWords(draft.tokens, mention.firstToken, mention.endToken);
    const key = keyOf(mention, words);
    const cluster = byKey.get(key);
    if (!cluster) {
      byKey.set(key, {
        entry: mention.entry,
        spellings: [words],
        mentions: [index],
        type: mention.type,
        joined: undefined,
      });
      return;
    }
    cluster.mentions.push(index);
    if (mention.entry !== undefined && cluster.spellings.length < 8 && !cluster.spellings.some((other) => sameWords(other, words))) {
      cluster.spellings.push(words);
    }
  });
  return [...byKey.values()];
}

function keyOf(mention: Mention, words: readonly string[]): string {
  if (mention.entry !== undefined) return `#${mention.entry}`;
  return mention.type === 'language' ? `language ${words.join(' ')}` : words.join(' ');
}

export function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index]);
}

/** The cluster that a chain of joins leads to. */
export function rootOf(cluster: Cluster): Cluster {
  let root = cluster;
  for (let steps = 0; root.joined && steps < 8; steps += 1) root = root.joined.to;
  return root;
}
