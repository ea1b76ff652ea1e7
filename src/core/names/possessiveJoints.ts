import { organizationHeads, placeHeads } from './headWords';
import { isNameLike, isOrdinary, type NameContext } from './nameContext';
import { roleNouns } from './roleNouns';

/** Words whose possessive may stand inside a name: "People's Party". */
const possessiveLeads = new Set(
  'people women men children king queen worker workers farmer farmers lloyd moody mcdonald sotheby christie lord st patriot girl boy veteran players'.split(
    ' ',
  ),
);

/** Heads of streets and spots that are called after one person: "Cobbler's Lane". */
export const spotHeads = new Set(
  'lane street road row yard close alley wharf quay cove corner green creek bay point hill island'.split(' '),
);

/** Offices whose possessive stands inside the name of what belongs to them: "Prosecutor's Office". */
const officers = new Set(
  'prosecutor attorney governor mayor president premier ombudsman coroner sheriff auditor registrar general'.split(' '),
);
const heldByOfficers = new Set(
  'office mansion residence palace bureau department council committee cup trophy fund trust commission'.split(' '),
);

/** Heads that are called after a saint: "St Mary's Church". */
const saintHeads = new Set('church cathedral hospital college school square basilica chapel abbey university park'.split(' '));

/** Whether "'s" behind `last` stands inside a name that goes on at `next`; "Norway's Supreme Court" is two. */
export function joinsPossessive(context: NameContext, first: number, last: number, next: number): boolean {
  const { folded } = context.tokens;
  if (!isNameLike(context, next)) return false;
  const head = folded[next] ?? '';
  if (possessiveLeads.has(folded[last] ?? '')) return true;
  if (officers.has(folded[last] ?? '') && heldByOfficers.has(head)) return true;
  if (last === first) return spotHeads.has(head) && context.listedAt[last] === -1;
  const opener = folded[first];
  return last - first === 1 && (opener === 'st' || opener === 'saint') && (saintHeads.has(head) || spotHeads.has(head));
}

/** "Residents' Association": the possessive of a plural noun before a head within three words. */
export function joinsPlural(context: NameContext, last: number, next: number): boolean {
  const { folded, spaced } = context.tokens;
  const word = folded[last] ?? '';
  if (!word.endsWith('s') || spaced[last + 1] !== 0 || spaced[next] !== 1 || context.listedAt[last] !== -1) return false;
  const isNoun = isOrdinary(context, word) || roleNouns.has(word.slice(0, -1)) || pluralLeads.has(word);
  if (!isNoun) return false;
  for (let at = next; at < next + 3 && isNameLike(context, at); at += 1) {
    if (organizationHeads.has(folded[at] ?? '') || placeHeads.has(folded[at] ?? '')) return true;
  }
  return false;
}

/** Plural nouns that head no other name. */
const pluralLeads = new Set(
  'residents martyrs ratepayers tenants pensioners taxpayers consumers cattlemen fishermen seamen firefighters nurses doctors lawyers writers actors artists traders bankers employers manufacturers growers'.split(
    ' ',
  ),
);
