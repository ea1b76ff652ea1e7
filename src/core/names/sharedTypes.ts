import type { NamedType } from './evidenceRow';
import { clubSuffixes, companySuffixes, firmHeads, organizationHeads } from './headWords';
import type { NameGroup } from './nameGroup';

/** From here on a name's own evidence outweighs what a longer name says of its part. */
const ownVoice = 3.3;
/** A surname has to be very clearly something else. */
const ownVoiceOfPerson = 3.75;
/** How far such a part's type leads then. */
const lead = 3.5;

/**
 * A part of a longer name that stands alone is the same thing, unless its own evidence speaks clearly for something else:
 * "Berg" after "Anna Berg", "Rovers" and "Harwick" after "Harwick Rovers".
 */
export function withSharedTypes(groups: Map<string, NameGroup>): Map<string, NameGroup> {
  const parts = new Map<string, NamedType>();
  for (const group of groups.values())
    if (group.type === 'organization') for (const part of partsOfBody(group)) parts.set(part, 'organization');
  for (const group of groups.values()) if (group.type === 'person') for (const part of partsOfPerson(group)) parts.set(part, 'person');
  for (const group of families(groups)) groups.set(group.words.join(' '), { ...group, type: 'group', lead });
  for (const [key, group] of groups) {
    const type = parts.get(key);
    if (type === undefined || group.type === type || group.lead >= (type === 'person' ? ownVoiceOfPerson : ownVoice)) continue;
    groups.set(key, { ...group, type, lead });
  }
  return groups;
}

/** "the Pococks" beside "Hilary Pocock". */
function families(groups: ReadonlyMap<string, NameGroup>): NameGroup[] {
  const names = new Set(
    [...groups.values()].flatMap(({ type, words }) => (type === 'person' && words.length > 1 ? `${words.at(-1)}s` : [])),
  );
  return [...groups.values()].filter(({ type, words: [word = '', ...more] }) => more.length === 0 && type !== 'person' && names.has(word));
}

function partsOfPerson({ words }: NameGroup): string[] {
  return words.length < 2 ? [] : [words[0] ?? '', words.at(-1) ?? ''];
}

/** A body is called by its head ("Rovers") or by what stands before a firm's or club's head ("Harwick"). */
function partsOfBody({ words }: NameGroup): string[] {
  if (words.length < 2) return [];
  const last = words.at(-1) ?? '';
  const isNamedBySuffix = companySuffixes.has(last) || clubSuffixes.has(last) || firmHeads.has(last);
  return [
    ...(organizationHeads.has(last) || clubSuffixes.has(last) ? [last] : []),
    ...(isNamedBySuffix ? [words.slice(0, -1).join(' ')] : []),
  ];
}
