import type { Draft, EntityDraft, Mention, Step } from '../draft';
import type { EntityType } from '../model';
import { type Cluster, clusterMentions, rootOf } from './clusters';
import { joinClusters } from './joinClusters';
import { partAmbiguous } from './partAmbiguous';

/** One entity for each thing, in order of first mention; every mention gets its entity. */
export const gatherEntities: Step = {
  name: 'gather-entities',
  run: (draft) => {
    const clusters = partAmbiguous(draft, clusterMentions(draft));
    joinClusters(draft, clusters);
    const members = membersByRoot(clusters);
    const roots = [...members.keys()].sort((left, right) => firstOf(members, left) - firstOf(members, right));
    const mentions = [...draft.mentions];
    const entities = roots.map((root, entity) => {
      const group = members.get(root) ?? [];
      for (const cluster of group) {
        for (const index of cluster.mentions) {
          const mention = mentions[index] as Mention;
          mentions[index] = gathered(mention, entity, cluster, root);
        }
      }
      return toEntity(
        draft,
        root,
        mentionNumbers(group).map((index) => mentions[index] as Mention),
      );
    });
    return { mentions, entities };
  },
};

function membersByRoot(clusters: readonly Cluster[]): Map<Cluster, Cluster[]> {
  const members = new Map<Cluster, Cluster[]>();
  for (const cluster of clusters) {
    const root = rootOf(cluster);
    const group = members.get(root);
    if (group) group.push(cluster);
    else members.set(root, [cluster]);
  }
  return members;
}

function mentionNumbers(group: readonly Cluster[]): number[] {
  return group.flatMap((cluster) => cluster.mentions).sort((left, right) => left - right);
}

function firstOf(members: ReadonlyMap<Cluster, readonly Cluster[]>, root: Cluster): number {
  let first = Number.POSITIVE_INFINITY;
  for (const cluster of members.get(root) ?? []) first = Math.min(first, cluster.mentions[0] ?? first);
  return first;
}

/**
 * The mention with its entity. One that joined another spelling says why, and takes the type and entry of what it joined.
 * All fields are written out, so that mentions have one shape however they were found.
 */
function gathered(mention: Mention, entity: number, { joined }: Cluster, root: Cluster): Mention {
  /** A listed person's surname that an unlisted bearer took: the entry is the rival then. */
  const lost = joined && root.entry === undefined ? mention.entry : undefined;
  return {
    start: mention.start,
    end: mention.end,
    firstToken: mention.firstToken,
    endToken: mention.endToken,
    type: joined && root.type !== 'state' ? root.type : mention.type,
    subtype: mention.subtype,
    rule: joined && mention.rule === 'discovered' ? joined.rule : mention.rule,
    confidence: mention.confidence,
    entry: joined ? root.entry : mention.entry,
    form: lost === undefined ? mention.form : undefined,
    rivalEntries: lost === undefined ? mention.rivalEntries : [lost, ...(mention.rivalEntries ?? [])],
    name: mention.name,
    inferred: mention.inferred,
    titles: mention.titles,
    described: mention.described,
    entity,
  };
}

function toEntity(draft: Draft, root: Cluster, mentions: readonly Mention[]): EntityDraft {
  const titles = [...new Set(mentions.flatMap((mention) => mention.titles ?? []))];
  const described = mentions.find((mention) => mention.described)?.described;
  if (root.entry !== undefined) {
    const { name, type, subtype } = draft.lexicon.entry(root.entry);
    return { entry: root.entry, name, type: type === 'state' ? commonerUse(mentions) : type, subtype, titles, described };
  }
  const subtype = mentions.find((mention) => mention.subtype !== undefined)?.subtype;
  return { name: fullestName(mentions), type: mentions[0]?.type ?? root.type, subtype, titles, described };
}

/** A state that is only ever a place here is a place. */
function commonerUse(mentions: readonly Mention[]): EntityType {
  const places = mentions.filter((mention) => mention.type === 'place').length;
  return places * 2 > mentions.length ? 'place' : 'state';
}

function fullestName(mentions: readonly Mention[]): string {
  let fullest = '';
  for (const mention of mentions) if ((mention.name ?? '').length > fullest.length) fullest = mention.name ?? '';
  return fullest;
}
