import { Shape } from '../text/tokens';
import type { Evidence } from './evidenceRow';
import { firstNames } from './firstNames';
import { organizationHeads, placeHeads, weakHeads } from './headWords';
import { isOrdinary, type NameContext } from './nameContext';
import { firstWord, headWord, lastWord, lengthOf, wordBefore, wordBehind } from './nameParts';
import { eventNouns, organizationNouns, placeNouns, productNouns, roleNouns, workNouns } from './roleNouns';
import type { Candidate } from './splitRun';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Evidence in phrases that say who gave, owns or answered what, and what is called so. */
export const phraseEvidence: readonly Evidence[] = [
  { name: 'compound-role-before', holds: behindCompound(roleNouns), weights: { person: 3 } },
  { name: 'compound-body-noun-before', holds: behindCompound(organizationNouns), weights: { organization: 3 } },
  { name: 'by', holds: (name, context) => wordBefore(name, context) === 'by', weights: { place: -1.2, organization: 0.3 } },
  {
    name: 'made-by',
    holds: (name, context) => wordBefore(name, context) === 'by' && madeWords.has(wordBefore(name, context, 2)),
    weights: { organization: 1.5, person: 0.4, place: -1 },
  },
  { name: 'money-from', holds: isGiver, weights: { organization: 2.2, person: 0.6, place: -1 } },
  { name: 'somebody-from', holds: isSender, weights: { organization: 1, place: 0.6, person: -1.5 } },
  { name: 'payment-to', holds: isReceiver, weights: { organization: 1, person: 1, place: -1.5 } },
  { name: 'did-not-answer', holds: answers, weights: { organization: 1.5, person: 0.8, place: -1 } },
  {
    name: 'joined',
    holds: (name, context) => memberVerbs.has(wordBefore(name, context)),
    weights: { organization: 1.5, place: -0.8 },
  },
  { name: 'called-person', holds: isCalled(roleNouns), weights: { person: 2.5 } },
  { name: 'called-place', holds: isCalled(placeNouns), weights: { place: 3 } },
  { name: 'called-body', holds: isCalled(organizationNouns), weights: { organization: 3 } },
  { name: 'called-work', holds: isCalled(workNouns), weights: { work: 3 } },
  { name: 'called-product', holds: isCalled(productNouns), weights: { product: 3.5 } },
  { name: 'called-event', holds: isCalled(eventNouns), weights: { event: 3 } },
  { name: 'aboard', holds: isAboard, weights: { product: 4, place: -1 } },
  {
    name: 'possessor-before',
    holds: (name, context) => /^(?:my|your|his|her|our|their)$/.test(wordBefore(name, context)),
    weights: { product: 1.2, person: -0.5 },
  },
  { name: 'part-of-land', holds: isLandWithParts, weights: { place: 2.5, person: -1 } },
  { name: 'the-place-head', holds: hasArticleAndPlaceHead, weights: { place: 2 } },
  { name: 'numbered-road', holds: isNumberedRoad, weights: { place: 4 } },
  { name: 'lower-and-upper', holds: isPairedVillage, weights: { place: 1.8, organization: -0.5 } },
];

/** "start-up Acme", "co-founder Ada Stone": nouns with a hyphen inside. */
function behindCompound(nouns: ReadonlySet<string>): Evidence['holds'] {
  return (name, context) => {
    if (wordBefore(name, context, 2) !== '-') return false;
    return nouns.has(`${wordBefore(name, context, 3)}-${wordBefore(name, context)}`);
  };
}

const madeWords = words(
  'owned made built run operated published manufactured produced bought acquired developed supplied backed employed commissioned released distributed sponsored funded insured managed represented advised designed',
);
const gifts = words(
  'loan loans grant grants funding backing investment order orders contract contracts money gift donation donations letter letters sponsorship bid offer million billion m bn cash licence license lease',
);
const senders = words(
  'one someone nobody anyone somebody people team teams experts officials researchers scientists rescuers engineers doctors staff colleagues analysts lawyers',
);
const receivers = words(
  'payment payments letter letters gift loan sale donation donations complaint complaints bribe bribes contract email emails sold wrote lied spoke talked complained belongs belonged belonging according loyal owed owes apologised apologized',
);
const memberVerbs = words(
  'joined joining joins quit founded founding co-founded chaired chairing sued suing acquired acquiring owns owning',
);
const namings = words('called named dubbed nicknamed codenamed christened');
const landParts = words(
  'slopes slope flanks foot summit banks bank shore shores mouth outskirts suburbs streets skies north south east west north-east north-west south-east south-west coast valley hills fields centre center waters ruins',
);
const roads = words('route highway interstate motorway autobahn road');

/** "a loan from Acme", "raised 14m from Acme" */
function isGiver(name: Candidate, context: NameContext): boolean {
  if (wordBefore(name, context) !== 'from') return false;
  const isSum = context.tokens.shapes[name.firstToken - 2] === Shape.number && wordBefore(name, context, 2) !== '';
  return gifts.has(wordBefore(name, context, 2)) || (isSum && wordBefore(name, context, 3) !== 'in');
}

/** "an engineer from Acme", "no one from Acme": somebody stands before it. */
function isSender(name: Candidate, context: NameContext): boolean {
  const steps = wordBefore(name, context) === 'the' ? 2 : 1;
  if (wordBefore(name, context, steps) !== 'from') return false;
  const noun = wordBefore(name, context, steps + 1);
  return senders.has(noun) || roleNouns.has(noun) || roleNouns.has(noun.replace(/s$/, ''));
}

/** "a letter to Acme", "complained to Acme" */
function isReceiver(name: Candidate, context: NameContext): boolean {
  return wordBefore(name, context) === 'to' && receivers.has(wordBefore(name, context, 2));
}

/** "Acme did not respond", "Acme declined to" */
function answers(name: Candidate, context: NameContext): boolean {
  const verb = wordBehind(name, context);
  if (verb === 'declined') return wordBehind(name, context, 1) === 'to';
  return (
    verb === 'did' &&
    wordBehind(name, context, 1) === 'not' &&
    /^(?:respond|reply|answer|comment|return)$/.test(wordBehind(name, context, 2))
  );
}

/** "a camera named Argus", "the robot, which is called Argus" */
function isCalled(nouns: ReadonlySet<string>): Evidence['holds'] {
  return (name, context) => {
    if (!namings.has(wordBefore(name, context))) return false;
    const word = wordBefore(name, context, 2);
    if (word !== 'is' && word !== 'was') return nouns.has(word);
    return (
      /^(?:which|that|who)$/.test(wordBefore(name, context, 3)) &&
      nouns.has(wordBefore(name, context, wordBefore(name, context, 4) === ',' ? 5 : 4))
    );
  };
}

function isAboard(name: Candidate, context: NameContext): boolean {
  return wordBefore(name, context) === 'aboard' || (wordBefore(name, context) === 'the' && wordBefore(name, context, 2) === 'aboard');
}

/** "the slopes of Cerro Norte", "the banks of the Orlen" */
function isLandWithParts(name: Candidate, context: NameContext): boolean {
  const steps = wordBefore(name, context) === 'the' ? 2 : 1;
  return wordBefore(name, context, steps) === 'of' && landParts.has(wordBefore(name, context, steps + 1));
}

/** "the Marius Hills": behind an article the head is no family name. */
function hasArticleAndPlaceHead(name: Candidate, context: NameContext): boolean {
  const head = headWord(name, context);
  return wordBefore(name, context) === 'the' && weakHeads.has(head) && placeHeads.has(head) && !organizationHeads.has(head);
}

/** "National Route 144" */
function isNumberedRoad(name: Candidate, context: NameContext): boolean {
  return context.tokens.shapes[name.endToken - 1] === Shape.number && roads.has(context.tokens.folded[name.endToken - 2] ?? '');
}

/** "Lower Wexcombe", "Great Bedwyn": villages of one name are told apart so. */
function isPairedVillage(name: Candidate, context: NameContext): boolean {
  if (lengthOf(name) !== 2 || !/^(?:lower|upper|great|little|nether|over|west|east|north|south|old)$/.test(firstWord(name, context)))
    return false;
  const word = lastWord(name, context);
  return !isOrdinary(context, word) && !organizationHeads.has(word) && !firstNames.has(word);
}
