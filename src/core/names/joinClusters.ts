import type { Draft } from '../draft';
import type { MentionRule } from '../model';
import { type Cluster, rootOf } from './clusters';
import { clubSuffixes, companySuffixes, firmHeads, organizationHeads } from './headWords';
import { initialsOf, standsInOrder } from './nameKey';

/** Joins clusters that name one thing: acronyms to what they abbreviate, parts of names to the one full name that holds them. */
export function joinClusters(draft: Draft, clusters: readonly Cluster[]): void {
  joinIntroduced(draft, clusters);
  const full = clusters.filter((cluster) => cluster.spellings.some((words) => words.length > 1));
  const byWord = indexByWord(full);
  const byInitials = indexByInitials(full);
  for (const cluster of clusters) {
    if (cluster.entry !== undefined || cluster.joined) continue;
    joinAcronym(draft, cluster, byInitials);
    if (!cluster.joined) joinPart(cluster, byWord);
  }
}

/** A word in more names than this tells none of them apart; it also bounds the work. */
const mostHolders = 40;

function join(cluster: Cluster, to: Cluster, rule: MentionRule): void {
  const root = rootOf(to);
  if (root !== cluster && rootOf(cluster) !== root) cluster.joined = { to: root, rule };
}

/** "Islamic Movement of Uzbekistan (IMU)" and "IMU (Islamic Movement of Uzbekistan)". */
function joinIntroduced(draft: Draft, clusters: readonly Cluster[]): void {
  const { tokens, mentions } = draft;
  const clusterOf = new Map<number, Cluster>();
  for (const cluster of clusters) for (const mention of cluster.mentions) clusterOf.set(mention, cluster);
  const byFirstToken = new Map<number, number>();
  mentions.forEach((mention, index) => {
    if (!byFirstToken.has(mention.firstToken)) byFirstToken.set(mention.firstToken, index);
  });
  mentions.forEach((mention, index) => {
    if (tokens.folded[mention.endToken] !== '(') return;
    const other = byFirstToken.get(mention.endToken + 1);
    if (other === undefined || tokens.folded[mentions[other]?.endToken ?? -1] !== ')') return;
    const left = clusterOf.get(index);
    const right = clusterOf.get(other);
    if (!left || !right || left === right) return;
    if (introduces(left, right)) joinUnlisted(right, left);
    else if (introduces(right, left)) joinUnlisted(left, right);
  });
}

function introduces(full: Cluster, short: Cluster): boolean {
  const letters = short.spellings[0] ?? [];
  return letters.length === 1 && full.spellings.some((words) => words.length > 1 && standsInOrder(letters[0] ?? '', words));
}

/** The short form joins the long one; a listed one never becomes part of an unlisted one. */
function joinUnlisted(short: Cluster, full: Cluster): void {
  if (short.entry === undefined) join(short, full, 'acronym');
  else if (full.entry === undefined) join(full, short, 'alias');
}

function indexByInitials(full: readonly Cluster[]): Map<string, Set<Cluster>> {
  const index = new Map<string, Set<Cluster>>();
  for (const cluster of full) {
    if (cluster.type === 'person') continue;
    for (const words of cluster.spellings) for (const initials of initialsOf(words)) addTo(index, initials, cluster);
  }
  return index;
}

function addTo(index: Map<string, Set<Cluster>>, key: string, cluster: Cluster): void {
  const holders = index.get(key);
  if (holders) holders.add(cluster);
  else index.set(key, new Set([cluster]));
}

function joinAcronym(draft: Draft, cluster: Cluster, byInitials: ReadonlyMap<string, ReadonlySet<Cluster>>): void {
  const words = cluster.spellings[0] ?? [];
  const mention = draft.mentions[cluster.mentions[0] ?? 0];
  if (words.length !== 1 || !mention || cluster.type === 'person') return;
  const surface = draft.tokens.surface[mention.firstToken] ?? '';
  if (surface !== surface.toUpperCase()) return;
  const fitting = byInitials.get(words[0] ?? '');
  const [only] = fitting ?? [];
  if (fitting?.size === 1 && only && (words[0] ?? '').length > 1) join(cluster, only, 'acronym');
}

function indexByWord(full: readonly Cluster[]): Map<string, Set<Cluster>> {
  const byWord = new Map<string, Set<Cluster>>();
  for (const cluster of full) for (const words of cluster.spellings) for (const word of words) addTo(byWord, word, cluster);
  return byWord;
}

/** A surname, a first name, or the beginning of a body's name, where exactly one full name in the article fits. */
function joinPart(cluster: Cluster, byWord: ReadonlyMap<string, ReadonlySet<Cluster>>): void {
  const words = cluster.spellings[0] ?? [];
  const holders = byWord.get(words[0] ?? '');
  if (!holders || holders.size > mostHolders) return;
  const fitting = [...holders].filter((other) => other !== cluster && isPartOf(words, cluster, other));
  if (new Set(fitting.map(rootOf)).size !== 1 || !fitting[0]) return;
  const isPerson = fitting[0].type === 'person';
  const isSurname = isPerson && fitting[0].spellings.some((spelling) => spelling.at(-1) === words.at(-1));
  join(cluster, fitting[0], isSurname ? 'surname' : 'alias');
}

function isPartOf(words: readonly string[], cluster: Cluster, other: Cluster): boolean {
  if (other.type !== cluster.type) return false;
  return other.spellings.some((spelling) => {
    if (spelling.length <= words.length) return false;
    if (other.type === 'person') return endsWith(spelling, words) || (words.length === 1 && spelling[0] === words[0]);
    if (other.type !== 'organization' && other.type !== 'event') return false;
    const rest = spelling.slice(words.length);
    if (words.length === 1 && words[0] === spelling.at(-1) && organizationHeads.has(words[0] ?? '')) return true;
    const isBeginning = words.every((word, index) => word === spelling[index]);
    return isBeginning && (words.length > 1 || rest.every(isNamedByBeginning));
  });
}

/** Heads that a firm or club leaves off: "Larkin" for "Larkin Savings", "Harwick" for "Harwick Rovers". */
function isNamedByBeginning(head: string): boolean {
  return companySuffixes.has(head) || clubSuffixes.has(head) || firmHeads.has(head);
}

function endsWith(spelling: readonly string[], words: readonly string[]): boolean {
  const offset = spelling.length - words.length;
  return words.every((word, index) => word === spelling[offset + index]);
}
