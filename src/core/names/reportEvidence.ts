import { Shape } from '../text/tokens';
import { qualifies, surelyLocates } from './contextEvidence';
import type { Evidence } from './evidenceRow';
import { firstNames } from './firstNames';
import { listedMention, type NameContext } from './nameContext';
import { lengthOf, wordBefore, wordBehind } from './nameParts';
import { type Candidate, hasHead } from './splitRun';
import { actsAsClub } from './sportContext';

/** Evidence in the set phrases of reports: their datelines, and who plays where and for whom. */
export const reportEvidence: readonly Evidence[] = [
  {
    name: 'club-in-sport',
    holds: (name, context) => context.isAboutTeams && !startsWithFirstName(name, context) && actsAsClub(context.tokens, name),
    weights: { organization: 2.5 },
  },
  { name: 'side-behind-country', holds: followsCountry, weights: { organization: 3.5, person: -2 } },
  { name: 'agency-in-dateline', holds: isAgency, weights: { organization: 5 } },
  { name: 'dateline', holds: isDateline, weights: { place: 5 } },
  { name: 'at-opening', holds: opensAt, weights: { place: 2.2, organization: -1, person: -1 } },
  { name: 'side-in-sport', holds: isSideInSport, weights: { organization: 1.2 } },
  { name: 'player-of-side', holds: isPlayerOfSide, weights: { person: 2 } },
];

/** "Ivor Grantley (Norland) Maple 1:50.5": the team behind a player's country. */
function followsCountry(name: Candidate, context: NameContext): boolean {
  const country = listedMention(context, name.firstToken - 2);
  const isCountry = country !== undefined && (country.type === 'state' || country.type === 'place');
  if (!isCountry || wordBefore(name, context) !== ')' || context.tokens.folded[country.firstToken - 1] !== '(') return false;
  const { shapes } = context.tokens;
  return wordBehind(name, context) === '' || shapes[name.endToken] === Shape.number || shapes[name.endToken] === Shape.punctuation;
}

/** "HARWICK (Northern Wire) -": in brackets between a place that opens the block and a dash. */
function isAgency(name: Candidate, context: NameContext): boolean {
  if (wordBefore(name, context) !== '(' || wordBehind(name, context) !== ')') return false;
  const { blocks, shapes } = context.tokens;
  const open = name.firstToken - 1;
  let first = open;
  while (first > 0 && open - first < 8 && blocks[first - 1] === blocks[open]) first -= 1;
  return first < open && shapes[first] === Shape.allCaps && /^[-–—]/.test(wordBehind(name, context, 1));
}

/** "BORSK (Norwire) -", "BORSK, May 3 -", "BORSK -": a name in capitals that opens the block before a dash. */
function isDateline(name: Candidate, context: NameContext): boolean {
  const { blocks, folded, shapes, spaced } = context.tokens;
  const { firstToken, endToken } = name;
  if (shapes[firstToken] !== Shape.allCaps || (firstToken > 0 && blocks[firstToken - 1] === blocks[firstToken])) return false;
  const reach = endToken + (folded[endToken] === '(' || folded[endToken] === ',' ? 9 : 1);
  for (let at = endToken; at < reach && blocks[at] === blocks[firstToken]; at += 1) {
    if (/^[-–—]/.test(folded[at] ?? '') && spaced[at] === 1) return true;
  }
  return false;
}

/** "At Harwick, Ivor Grantley scored": a report's way to say where. */
function opensAt(name: Candidate, context: NameContext): boolean {
  const at = name.firstToken - 1;
  return wordBefore(name, context) === 'at' && context.tokens.shapes[at] === Shape.capital && wordBehind(name, context) === ',';
}

/** "the Magic" in an article about teams; "in the Dell" is a ground. */
function isSideInSport(name: Candidate, context: NameContext): boolean {
  if (!context.isAboutTeams || lengthOf(name) > 1 || wordBefore(name, context) !== 'the' || qualifies(name, context)) return false;
  const before = wordBefore(name, context, 2);
  return !surelyLocates.has(before) && before !== 'at';
}

/** "Harwick's Ivor Grantley": whom a town, state or club has in sport. */
function isPlayerOfSide(name: Candidate, context: NameContext): boolean {
  if (!context.isAboutTeams || wordBefore(name, context) !== "'s" || lengthOf(name) < 2 || lengthOf(name) > 3) return false;
  return !hasHead(context, name.firstToken, name.endToken);
}

function startsWithFirstName(name: Candidate, context: NameContext): boolean {
  return firstNames.has(context.tokens.folded[name.firstToken] ?? '');
}
