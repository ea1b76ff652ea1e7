import { locativePrepositions } from '../match/usageWords';
import { Shape } from '../text/tokens';
import type { Evidence } from './evidenceRow';
import { firstNames } from './firstNames';
import type { NameContext } from './nameContext';
import { lengthOf, wordBefore, wordBehind } from './nameParts';
import {
  bodyPossessions,
  eventNouns,
  livingVerbs,
  organizationNouns,
  placeNouns,
  productNouns,
  roleNouns,
  sayingVerbs,
  vessels,
  workNouns,
} from './roleNouns';
import { type Candidate, hasHead } from './splitRun';
import { honorifics, titles } from './titleWords';

/** Evidence in the words around the name. */
export const contextEvidence: readonly Evidence[] = [
  { name: 'title', holds: (name, context) => isTitle(wordBefore(name, context)), weights: { person: 4 } },
  {
    name: 'role-before',
    holds: (name, context) => roleNouns.has(wordBefore(name, context)) && !isTitle(wordBefore(name, context)),
    weights: { person: 3 },
  },
  { name: 'says', holds: (name, context) => sayingVerbs.has(wordBehind(name, context)), weights: { person: 1.2, organization: 0.7 } },
  {
    name: 'said-by',
    holds: (name, context) => sayingVerbs.has(wordBefore(name, context)) && wordBehind(name, context) !== "'s",
    weights: { person: 0.8 },
  },
  {
    name: 'lives',
    holds: (name, context) =>
      livingVerbs.has(wordBehind(name, context)) || (wordBehind(name, context) === ',' && livingVerbs.has(wordBehind(name, context, 1))),
    weights: { person: 2 },
  },
  { name: 'acts', holds: acts, weights: { person: 0.4, organization: 0.3 } },
  { name: 'byline', holds: isByline, weights: { person: 4 } },
  { name: 'age', holds: hasAge, weights: { person: 3 } },
  { name: 'role-apposition', holds: appositionIn(roleNouns), weights: { person: 3 } },
  { name: 'role-and-comma-before', holds: inApposition(roleNouns), weights: { person: 2.5 } },
  { name: 'body-noun-and-comma-before', holds: inApposition(organizationNouns), weights: { organization: 2 } },
  { name: 'place-noun-and-comma-before', holds: inApposition(placeNouns), weights: { place: 2.5 } },
  { name: 'place-apposition', holds: appositionIn(placeNouns), weights: { place: 3 } },
  { name: 'body-apposition', holds: appositionIn(organizationNouns), weights: { organization: 3 } },
  { name: 'work-apposition', holds: appositionIn(workNouns), weights: { work: 2.5 } },
  { name: 'product-apposition', holds: appositionIn(productNouns), weights: { product: 2.5 } },
  { name: 'event-apposition', holds: appositionIn(eventNouns), weights: { event: 2.5 } },
  { name: 'body-noun-before', holds: (name, context) => organizationNouns.has(wordBefore(name, context)), weights: { organization: 2.5 } },
  { name: 'body-noun-behind', holds: hasBodyNounBehind, weights: { organization: 2 } },
  { name: 'body-possession', holds: (name, context) => bodyPossessions.has(wordBehind(name, context)), weights: { organization: 2 } },
  { name: 'work-noun-before', holds: isBehindWorkNoun, weights: { work: 2.5 } },
  {
    name: 'work-noun-and-comma-before',
    holds: (name, context) => wordBefore(name, context) === ',' && workNouns.has(wordBefore(name, context, 2)),
    weights: { work: 2 },
  },
  {
    name: 'work-noun-of',
    holds: (name, context) => partOfWork.has(wordBefore(name, context, 2)) && /^(?:of|to|from)$/.test(wordBefore(name, context)),
    weights: { work: 2 },
  },
  { name: 'year-in-brackets', holds: isDatedWork, weights: { work: 1.5 } },
  { name: 'people-noun-behind', holds: (name, context) => peopleNouns.has(wordBehind(name, context)), weights: { group: 2.5 } },
  { name: 'adjective-of-people', holds: isAdjectiveOfPeople, weights: { group: 2.5 } },
  { name: 'product-noun-behind', holds: (name, context) => productNouns.has(wordBehind(name, context)), weights: { product: 2 } },
  { name: 'event-noun-behind', holds: (name, context) => eventNouns.has(wordBehind(name, context)), weights: { event: 0.8, place: 0.5 } },
  { name: 'place-noun-behind', holds: (name, context) => placeNouns.has(wordBehind(name, context)), weights: { place: 2 } },
  {
    name: 'place-noun-of',
    holds: (name, context) => wordBefore(name, context) === 'of' && placeNouns.has(wordBefore(name, context, 2)),
    weights: { place: 3.5 },
  },
  { name: 'based-there', holds: isBase, weights: { place: 4, person: -2 } },
  {
    name: 'happened-at',
    holds: (name, context) => wordBefore(name, context) === 'at' && happensAt.has(wordBefore(name, context, 2)),
    weights: { place: 1.5 },
  },
  { name: 'seat-of-title', holds: isSeatOfTitle, weights: { place: 4 } },
  { name: 'product-noun-before', holds: (name, context) => vessels.has(wordBefore(name, context)), weights: { product: 4 } },
  { name: 'direction', holds: (name, context) => directions.has(wordBefore(name, context)), weights: { place: 2.5 } },
  { name: 'in', holds: (name, context) => surelyLocates.has(wordBefore(name, context)), weights: { place: 2, person: -1 } },
  { name: 'at', holds: (name, context) => wordBefore(name, context) === 'at', weights: { place: 0.6, organization: 0.9 } },
  {
    name: 'other-locative',
    holds: (name, context) => {
      const word = wordBefore(name, context);
      return word === 'to' || (locativePrepositions.has(word) && word !== 'at' && !surelyLocates.has(word));
    },
    weights: { place: 0.7 },
  },
  {
    name: 'article',
    holds: (name, context) => wordBefore(name, context) === 'the' && !qualifies(name, context),
    weights: { person: -3, organization: 1.2, place: 0.3, event: 0.3, work: 0.2 },
  },
  { name: 'in-the', holds: isInThe, weights: { place: 1.6 } },
  { name: 'vessel', holds: isVessel, weights: { product: 5 } },
  {
    name: 'article-of-next-noun',
    holds: (name, context) => wordBefore(name, context) === 'the' && qualifies(name, context),
    weights: { organization: 0.4, place: 0.3 },
  },
  {
    name: 'indefinite',
    holds: (name, context) => /^an?$/.test(wordBefore(name, context)),
    weights: { person: -1, product: 0.8, group: 0.3 },
  },
  {
    name: 'quoted',
    holds: (name, context) => lengthOf(name) > 1 && wordBefore(name, context) === '"' && wordBehind(name, context) === '"',
    weights: { work: 2.5 },
  },
];

/** "the film Long Field"; "play" and "show" are verbs too. */
function isBehindWorkNoun(name: Candidate, context: NameContext): boolean {
  const word = wordBefore(name, context);
  if (word !== 'play' && word !== 'show') return workNouns.has(word);
  return /^(?:the|an?|his|her|its|their|'s|new|first|last|latest|hit|tv|radio)$/.test(wordBefore(name, context, 2));
}

const bases = new Set('based born bred raised headquartered bound area region'.split(' '));

/** "the Harwick-based company", "the Harwick-born composer" */
function isBase(name: Candidate, context: NameContext): boolean {
  const { spaced } = context.tokens;
  return wordBehind(name, context) === '-' && spaced[name.endToken] === 0 && bases.has(wordBehind(name, context, 1));
}

/** Before "at" and a place: what happens there rather than with a body. */
const happensAt = new Set(
  'died killed held buried landed arrived stopped camped stationed clashed docked fought crashed gathered captured ambushed surrendered stayed men soldiers troops fighters fighting battle clash clashes attack massacre crossing base camp'.split(
    ' ',
  ),
);

const seats = new Set(
  'duke duchess earl count countess marquess prince princess king queen emir sultan archbishop bishop patriarch'.split(' '),
);

/** "the Duchess of York" */
function isSeatOfTitle(name: Candidate, context: NameContext): boolean {
  return wordBefore(name, context) === 'of' && seats.has(wordBefore(name, context, 2));
}

const passes = new Set('over along beside beyond through down up around'.split(' '));

/** "in the Namsen": where, if no head says what else it is. */
function isInThe(name: Candidate, context: NameContext): boolean {
  if (wordBefore(name, context) !== 'the' || qualifies(name, context) || lengthOf(name) > 2) return false;
  const preposition = wordBefore(name, context, 2);
  return (surelyLocates.has(preposition) || passes.has(preposition)) && !hasHead(context, name.firstToken, name.endToken);
}

const vesselNouns =
  'ship ships vessel vessels ferry tanker freighter trawler submarine frigate destroyer yacht crew port harbour harbor'.split(' ');
const vesselVerbs = new Set('sailed sails left leaves docked sank capsized berthed anchored arrived ran carried sets set'.split(' '));

/** "the Kestrel sailed" in an article on ships. */
function isVessel(name: Candidate, context: NameContext): boolean {
  if (wordBefore(name, context) !== 'the' || lengthOf(name) > 2 || !vesselVerbs.has(wordBehind(name, context))) return false;
  return vesselNouns.filter((word) => context.use.lower.has(word)).length >= 2;
}

export const surelyLocates = new Set(['in', 'near', 'throughout', 'outside', 'inside', 'within', 'across']);
const directions = new Set(
  'north south east west northern southern eastern western central downtown northeastern northwestern southeastern southwestern coastal'.split(
    ' ',
  ),
);

/** Parts and kinds of works that take "of", "to" or "from". */
const partOfWork = new Set(
  'edition version cover episode sequel prequel scene scenes adaptation remake copy copies chapter verse performance production recording issue reprint'.split(
    ' ',
  ),
);
const peopleNouns = new Set(
  'people peoples tribe tribes tribesman tribesmen tribesmen language languages dialect dialects speakers speaking ethnicity'.split(' '),
);

/** "The Salt Road (1938)": a year alone in brackets; a person's years are two. */
function isDatedWork(name: Candidate, context: NameContext): boolean {
  const { shapes } = context.tokens;
  const year = wordBehind(name, context, 1);
  const isYear = shapes[name.endToken + 1] === Shape.number && year.length === 4 && (year.startsWith('1') || year.startsWith('20'));
  return wordBehind(name, context) === '(' && isYear && wordBehind(name, context, 2) === ')';
}

const adjectiveEnding = /(?:[^aeiou]ian|ean|ese|ish|ite|can|dan|ban)$/;

/** "the Cochabamban forces": an adjective of a people or place between an article or preposition and a noun. */
function isAdjectiveOfPeople(name: Candidate, context: NameContext): boolean {
  if (lengthOf(name) !== 1 || !qualifies(name, context) || wordBehind(name, context).endsWith('ed')) return false;
  const word = context.tokens.folded[name.firstToken] ?? '';
  return (
    word.length > 5 &&
    adjectiveEnding.test(word) &&
    !firstNames.has(word) &&
    /^(?:the|an?|of|in|by|with|former|local)$/.test(wordBefore(name, context))
  );
}

const isTitle = (word: string): boolean => titles.has(word) || honorifics.has(word);

/** "the captain, NAME," and "the capital, NAME." */
function inApposition(nouns: ReadonlySet<string>): Evidence['holds'] {
  return (name, context) => {
    const behind = wordBehind(name, context);
    const closes = behind === ',' || behind === '.' || behind === '' || behind === ';' || behind === '–' || behind === ')';
    return closes && wordBefore(name, context) === ',' && nouns.has(wordBefore(name, context, 2));
  };
}

/** ", a NOUN", "is the ADJECTIVE NOUN". */
function appositionIn(nouns: ReadonlySet<string>): Evidence['holds'] {
  return (name, context) => {
    const joint = wordBehind(name, context);
    if (joint !== ',' && joint !== 'is' && joint !== 'was' && joint !== 'are' && joint !== 'were') return false;
    const article = wordBehind(name, context, 1);
    if (article !== 'a' && article !== 'an' && article !== 'the') return false;
    for (let steps = 2; steps < 6; steps += 1) {
      const word = wordBehind(name, context, steps);
      if (nouns.has(word)) return true;
      if (word === ',' || word === 'of' || word === 'in') return false;
    }
    return false;
  };
}

/** "By Anna Berg" at the beginning of a block. */
function isByline(name: Candidate, context: NameContext): boolean {
  const { blocks } = context.tokens;
  const by = name.firstToken - 1;
  return wordBefore(name, context) === 'by' && (by === 0 || blocks[by - 1] !== blocks[by]);
}

/** ", 34,". */
function hasAge(name: Candidate, context: NameContext): boolean {
  const age = wordBehind(name, context, 1);
  const { shapes } = context.tokens;
  return (
    wordBehind(name, context) === ',' &&
    shapes[name.endToken + 1] === Shape.number &&
    age.length === 2 &&
    wordBehind(name, context, 2) === ','
  );
}

/** A verb in the past behind the name. */
function acts(name: Candidate, context: NameContext): boolean {
  const word = wordBehind(name, context);
  return word.length > 4 && word.endsWith('ed') && context.tokens.shapes[name.endToken] === Shape.lower;
}

const bodyAdjectives = new Set(['news', 'press', 'militant', 'rebel', 'opposition', 'insurgent', 'soccer', 'football']);

/** "Acme group", "Acme news agency". */
function hasBodyNounBehind(name: Candidate, context: NameContext): boolean {
  const word = wordBehind(name, context);
  return organizationNouns.has(word) || (bodyAdjectives.has(word) && organizationNouns.has(wordBehind(name, context, 1)));
}

const followers = new Set(
  'of in on at for to and is was has had have are were will would which that who by from with as or but since after before says said'.split(
    ' ',
  ),
);

/** Whether a noun in lower case follows, so that an article before the name belongs to that noun: "the Pavlov affair". */
export function qualifies(name: Candidate, context: NameContext): boolean {
  const word = wordBehind(name, context);
  return context.tokens.shapes[name.endToken] === Shape.lower && !followers.has(word) && word !== "'s";
}
