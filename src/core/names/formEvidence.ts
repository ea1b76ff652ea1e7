import { formsOfRange } from '../match/formsOfRange';
import { Shape } from '../text/tokens';
import { isDirectedPlace } from './directedPlace';
import type { Evidence } from './evidenceRow';
import { firstNames, surnames } from './firstNames';
import {
  clubLeads,
  clubSuffixes,
  companySuffixes,
  eventHeads,
  eventLeads,
  groupHeads,
  organizationHeads,
  organizationLeads,
  placeHeads,
  placeLeads,
  productHeads,
  productLeads,
  weakHeads,
  workHeads,
} from './headWords';
import { listedMention, type NameContext } from './nameContext';
import { firstWord, headWord, lastWord, lengthOf } from './nameParts';
import { particles } from './particles';
import { spotHeads } from './possessiveJoints';
import type { Candidate } from './splitRun';
import { nameSuffixes } from './titleWords';

/** Evidence in the name itself: its head, its first and last words, its letters. */
export const formEvidence: readonly Evidence[] = [
  { name: 'organization-head', holds: headIn(organizationHeads), weights: { organization: 3.5 } },
  { name: 'place-head', holds: strongHeadIn(placeHeads), weights: { place: 3 } },
  { name: 'weak-place-head', holds: weakHeadIn(placeHeads), weights: { place: 1.8 } },
  {
    name: 'club-suffix-in-sport',
    holds: (name, context) => context.isAboutTeams && lastIn(clubSuffixes)(name, context),
    weights: { organization: 3 },
  },
  { name: 'event-head', holds: headIn(eventHeads), weights: { event: 4 } },
  { name: 'work-head', holds: headIn(workHeads), weights: { work: 3.5 } },
  { name: 'group-head', holds: headIn(groupHeads), weights: { group: 3 } },
  { name: 'product-head', holds: headIn(productHeads), weights: { product: 3 } },
  { name: 'company-suffix', holds: lastIn(companySuffixes), weights: { organization: 5 } },
  { name: 'place-lead', holds: leadIn(placeLeads), weights: { place: 3 } },
  { name: 'organization-lead', holds: leadIn(organizationLeads), weights: { organization: 2.5, person: -1 } },
  { name: 'body-behind-of', holds: isBodyBehindOf, weights: { organization: 6 } },
  { name: 'spot-of-somebody', holds: isSpotOfSomebody, weights: { place: 3 } },
  { name: 'direction-and-place', holds: isDirectedPlace, weights: { place: 4 } },
  { name: 'fire-with-a-name', holds: isNamedFire, weights: { event: 7 } },
  { name: 'event-lead', holds: leadIn(eventLeads), weights: { event: 4 } },
  { name: 'product-lead', holds: leadIn(productLeads), weights: { product: 3.5 } },
  {
    name: 'single-event',
    holds: (name, context) => lengthOf(name) === 1 && singleEvents.has(firstWord(name, context)),
    weights: { event: 4 },
  },
  {
    name: 'number-at-end',
    holds: (name, context) => context.tokens.shapes[name.endToken - 1] === Shape.number,
    weights: { product: 1.5, person: -2 },
  },
  { name: 'model-number', holds: isModelNumber, weights: { product: 3.5 } },
  { name: 'club-lead', holds: leadIn(clubLeads), weights: { organization: 3 } },
  {
    name: 'team-of-place',
    holds: (name, context) => isTeam(name, context) && isPlaceListed(name, context),
    weights: { organization: 2.5 },
  },
  { name: 'team-plural', holds: isTeam, weights: { organization: 1 } },
  {
    name: 'web-ending',
    holds: (name, context) => lengthOf(name) > 2 && context.tokens.folded[name.endToken - 2] === '.',
    weights: { organization: 3 },
  },
  { name: 'ampersand', holds: (name, context) => context.tokens.folded[name.firstToken + 1] === '&', weights: { organization: 3 } },
  { name: 'nickname-inside', holds: holdsNickname, weights: { person: 4 } },
  { name: 'name-suffix', holds: hasNameSuffix, weights: { person: 2.5 } },
  {
    name: 'numbered',
    holds: (name, context) => romanNumeral.test(lastWord(name, context)) && lengthOf(name) > 1 && !hasNameSuffix(name, context),
    weights: { product: 1.5 },
  },
  { name: 'first-name', holds: leadIn(firstNames), weights: { person: 2.5 } },
  {
    name: 'first-name-alone',
    holds: (name, context) => lengthOf(name) === 1 && firstNames.has(firstWord(name, context)),
    weights: { person: 1.5 },
  },
  { name: 'initial', holds: hasInitial, weights: { person: 2.5 } },
  { name: 'surname', holds: (name, context) => surnames.has(lastWord(name, context)), weights: { person: 1 } },
  { name: 'surname-ending', holds: (name, context) => hasSurnameEnding(lastWord(name, context)), weights: { person: 0.8 } },
  { name: 'particle', holds: hasParticle, weights: { person: 1.2, place: 0.4 } },
  {
    name: 'capitals',
    holds: (name, context) => lengthOf(name) === 1 && context.tokens.shapes[name.firstToken] === Shape.allCaps,
    weights: { organization: 2, person: -2 },
  },
  {
    name: 'inner-capital',
    holds: (name, context) => lengthOf(name) === 1 && context.tokens.shapes[name.firstToken] === Shape.mixed,
    weights: { organization: 1.2, product: 1 },
  },
  {
    name: 'plural-people',
    holds: (name, context) => lengthOf(name) === 1 && /(?:ists|ians|ites|crats|cans)$/.test(firstWord(name, context)),
    weights: { group: 3 },
  },
  { name: 'place-of-lexicon', holds: isPlaceOfLexicon, weights: { place: 2 } },
  { name: 'body-of-lexicon', holds: isBodyOfLexicon, weights: { organization: 1.5 } },
  { name: 'one-word', holds: (name) => lengthOf(name) === 1, weights: { person: 0.4, organization: 0.45, place: 0.35 } },
  {
    name: 'two-or-three-words',
    holds: (name) => lengthOf(name) === 2 || lengthOf(name) === 3,
    weights: { person: 0.55, organization: 0.3 },
  },
  { name: 'many-words', holds: (name) => lengthOf(name) > 4, weights: { organization: 0.8, person: -1 } },
];

const singleEvents = new Set(
  'olympics paralympics brexit nobel pulitzer oscars grammys grammy emmys emmy baftas bafta worldcon eurovision'.split(' '),
);

type Test = Evidence['holds'];

/** A name that the lexicon has for places alone, although nothing here bears the conditions out under which it would mark them. */
function isPlaceOfLexicon(name: Candidate, { lexicon, tokens }: NameContext): boolean {
  const forms = formsOfRange(lexicon, tokens, name);
  return (
    forms.length > 0 && forms.every(({ type, kind }) => (type === 'place' || type === 'state') && (kind === 'name' || kind === 'alias'))
  );
}

/** A name that a hand-written form has for bodies alone, although nothing here bears its conditions out: "Goldman". */
function isBodyOfLexicon(name: Candidate, { lexicon, tokens }: NameContext): boolean {
  const forms = formsOfRange(lexicon, tokens, name).filter((form) => !form.tentative);
  return forms.length > 0 && forms.every(({ type }) => type === 'organization');
}

const fireWords = ['wildfire', 'wildfires', 'acres', 'hectares', 'firefighters', 'containment', 'blaze', 'evacuated'];

/** "the Park Fire", where the article is about land that burns. */
function isNamedFire(name: Candidate, context: NameContext): boolean {
  return lengthOf(name) > 1 && lastWord(name, context) === 'fire' && fireWords.some((word) => context.use.lower.has(word));
}

const romanNumeral = /^(?:ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xvi)$/;

/** "Robert Hale Jr.", "Karl XII": a numeral needs a first name before it. */
function hasNameSuffix(name: Candidate, context: NameContext): boolean {
  const word = lastWord(name, context);
  if (lengthOf(name) < 2 || !nameSuffixes.has(word)) return false;
  return !romanNumeral.test(word) || firstNames.has(firstWord(name, context));
}

/** A head that is a family name too says nothing behind a first name. */
function headIn(heads: ReadonlySet<string>): Test {
  return (name, context) => {
    const word = headWord(name, context);
    return heads.has(word) && !(lengthOf(name) === 2 && weakHeads.has(word) && firstNames.has(firstWord(name, context)));
  };
}

function strongHeadIn(heads: ReadonlySet<string>): Test {
  const isHead = headIn(heads);
  return (name, context) => !weakHeads.has(headWord(name, context)) && isHead(name, context);
}

function weakHeadIn(heads: ReadonlySet<string>): Test {
  const isHead = headIn(heads);
  return (name, context) => weakHeads.has(headWord(name, context)) && isHead(name, context);
}

function leadIn(leads: ReadonlySet<string>): Test {
  return (name, context) => lengthOf(name) > 1 && leads.has(firstWord(name, context));
}

function lastIn(words: ReadonlySet<string>): Test {
  return (name, context) => lengthOf(name) > 1 && words.has(lastWord(name, context));
}

/** "F-16", "Su-27": letters, a hyphen and digits. */
function isModelNumber(name: Candidate, context: NameContext): boolean {
  const { folded, shapes } = context.tokens;
  return folded[name.firstToken + 1] === '-' && shapes[name.firstToken + 2] === Shape.number && firstWord(name, context).length < 4;
}

/** "Port of Harwick Authority": a body's head behind the place that "of" ties. */
function isBodyBehindOf(name: Candidate, context: NameContext): boolean {
  const head = headWord(name, context);
  const last = lastWord(name, context);
  return head !== last && head !== '' && organizationHeads.has(last) && !weakHeads.has(last) && lengthOf(name) > 3;
}

/** "Cobbler's Lane". */
function isSpotOfSomebody(name: Candidate, context: NameContext): boolean {
  return lengthOf(name) === 3 && context.tokens.folded[name.firstToken + 1] === "'s" && spotHeads.has(lastWord(name, context));
}

/** "Harbour Falcons". */
function isTeam(name: Candidate, context: NameContext): boolean {
  const word = lastWord(name, context);
  if (lengthOf(name) < 2 || word.length < 5 || !word.endsWith('s') || /(?:ss|us|is|as|os|es)$/.test(word)) return false;
  return !surnames.has(word) && !firstNames.has(firstWord(name, context));
}

/** "Tampa" in "Tampa Falcons". */
function isPlaceListed(name: Candidate, context: NameContext): boolean {
  const place = listedMention(context, name.firstToken);
  return (place?.type === 'place' || place?.type === 'state') && place.rule !== 'demonym' && place.endToken === name.endToken - 1;
}

function hasInitial(name: Candidate, context: NameContext): boolean {
  const isInitial = (at: number): boolean =>
    (context.tokens.surface[at] ?? '').length === 2 && (context.tokens.surface[at] ?? '').endsWith('.');
  return lengthOf(name) > 1 && (isInitial(name.firstToken) || isInitial(name.firstToken + 1));
}

/** 'Mick "Slab" Halloran' */
function holdsNickname({ firstToken, endToken }: Candidate, { tokens }: NameContext): boolean {
  for (let at = firstToken + 1; at < endToken - 1; at += 1) if (tokens.folded[at] === '"') return true;
  return false;
}

function hasParticle(name: Candidate, context: NameContext): boolean {
  const { folded, shapes } = context.tokens;
  for (let at = name.firstToken; at < name.endToken - 1; at += 1) {
    if (shapes[at] === Shape.lower && particles.has(folded[at] ?? '')) return true;
  }
  return false;
}

const surnameEndings = new Set(
  'ov ova ev eva sky skiy skyi ska ski vich vic ovic son sson sen stein berg mann ian yan oglu dze shvili poulos akis escu wicz czyk chuk elli etti ini sohn quist nen aite iene zadeh pour wala murthy singh enko'.split(
    ' ',
  ),
);

function hasSurnameEnding(word: string): boolean {
  if (word.length < 5) return false;
  for (let length = 2; length <= 6; length += 1) if (surnameEndings.has(word.slice(-length))) return true;
  return false;
}
