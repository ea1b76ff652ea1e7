import { Shape } from '../text/tokens';
import { qualifies, surelyLocates } from './contextEvidence';
import type { Evidence } from './evidenceRow';
import { firstNames } from './firstNames';
import { listedMention, type NameContext } from './nameContext';
import { lengthOf, wordBefore, wordBehind } from './nameParts';
import { type Candidate, hasHead } from './splitRun';
import { actsAsClub, hasScore } from './sportContext';

/** Evidence in the set phrases of reports: their datelines, and who plays where and for whom. */
export const reportEvidence: readonly Evidence[] = [
  { name: 'club-in-sport', holds: isClub, weights: { organization: 2.5 } },
  { name: 'player-before-country', holds: isBeforeCountry, weights: { person: 2 } },
  { name: 'in-scorecard', holds: isInScorecard, weights: { person: 5 } },
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

/** "Northern Wire" in "HARWICK (Northern Wire) -". */
function isAgency(name: Candidate, context: NameContext): boolean {
  const start = context.tokens.starts[name.firstToken] ?? 0;
  return context.datelines.some(({ agency }) => agency !== undefined && start >= agency.start && start < agency.end);
}

/** "BORSK" in "BORSK, May 3 -". */
function isDateline(name: Candidate, context: NameContext): boolean {
  const start = context.tokens.starts[name.firstToken] ?? 0;
  return context.datelines.some(({ place, region }) => start >= place.start && start < (region ?? place).end);
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

/** "c Grantley b Maas 45" and "Maas 20-4-61-3": who caught, who bowled and how. */
function isInScorecard(name: Candidate, context: NameContext): boolean {
  const { folded, shapes } = context.tokens;
  const before = wordBefore(name, context);
  if (shapes[name.firstToken - 1] === Shape.lower && (before === 'c' || before === 'b' || before === 'lbw')) return true;
  const at = name.endToken;
  return shapes[at] === Shape.number && folded[at + 1] === '-' && folded[at + 3] === '-' && folded[at + 5] === '-';
}

/** A name that acts as a club does; one of several words with figures behind may be a player's too, and so may a first name. */
function isClub(name: Candidate, context: NameContext): boolean {
  const { tokens } = context;
  if (!context.isAboutTeams || !actsAsClub(tokens, name)) return false;
  const isOneWord = lengthOf(name) === 1;
  if (hasScore(tokens, name)) return isOneWord || hasHead(context, name.firstToken, name.endToken);
  return !firstNames.has(tokens.folded[name.firstToken] ?? '');
}

/** "Ivor Grantley (Norland)", "Ivor Grantley (NOR)": a player and the country. */
function isBeforeCountry(name: Candidate, context: NameContext): boolean {
  const country = listedMention(context, name.endToken + 1);
  const isCode = context.tokens.shapes[name.endToken + 1] === Shape.allCaps && wordBehind(name, context, 1).length === 3;
  if (isCode && wordBehind(name, context) === '(' && wordBehind(name, context, 2) === ')')
    return lengthOf(name) > 1 && !hasHead(context, name.firstToken, name.endToken);
  if (country?.type !== 'state' || wordBehind(name, context) !== '(' || lengthOf(name) < 2) return false;
  return context.tokens.folded[country.endToken] === ')' && !hasHead(context, name.firstToken, name.endToken);
}
