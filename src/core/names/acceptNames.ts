import { compoundPrefixes } from '../match/hyphens';
import { Shape } from '../text/tokens';
import { commonWords } from './commonWords';
import { isDirectedPlace } from './directedPlace';
import { firstNames } from './firstNames';
import { genericNouns } from './genericNouns';
import { eventHeads, organizationHeads, placeHeads, subjectWords, workHeads } from './headWords';
import { isOrdinary, listedMention, type NameContext, wordAt } from './nameContext';
import { nameWords } from './nameKey';
import { organizationNouns, placeNouns, roleNouns, sayingVerbs, vessels } from './roleNouns';
import { alwaysLeads, type Candidate, hasHead, isLeadOfPlace } from './splitRun';
import { actsAsClub } from './sportContext';
import { honorifics, titleModifiers, titles } from './titleWords';

/** Nouns behind which a word with a digit is a kind: "the B3 type". */
const codeNouns = new Set('type strain variant lineage subtype genotype clade mutation receptor'.split(' '));

/** Nouns behind which an eponym is no name to mark: "Parkinson's disease". */
const eponymNouns = new Set(
  'disease syndrome virus flu fever bacteria conjecture theorem lemma equation law effect principle paradox constant scale cell cells gene protein particle particles condensation radiation method test number numbers distribution algorithm'.split(
    ' ',
  ),
);

/** Last words of illnesses, which are no names to mark. */
const illnesses = new Set('disease syndrome virus fever flu'.split(' '));

/** Whether the candidate can be told to be a name from its own place in the text. */
export function standsAlone(context: NameContext, name: Candidate): boolean {
  if (namesAnEffect(context, name) || hangsOnPrefix(context, name) || isCode(context, name)) return false;
  return name.endToken - name.firstToken > 1 ? severalStandAlone(context, name) : oneStandsAlone(context, name);
}

function namesAnEffect(context: NameContext, name: Candidate): boolean {
  if (name.endToken - name.firstToken > 1 && illnesses.has(context.tokens.folded[name.endToken - 1] ?? '')) return true;
  const next = wordAt(context, name.endToken, name.firstToken);
  return eponymNouns.has(next === "'s" ? wordAt(context, name.endToken + 1, name.firstToken) : next);
}

/** Codes of shares behind their firm, "(PETR4.SA)" and "<F.N>", and of strains of influenza. */
function isCode(context: NameContext, { firstToken, endToken }: Candidate): boolean {
  if (endToken - firstToken > 1) return false;
  const { surface } = context.tokens;
  const text = surface[firstToken] ?? '';
  if (/^H\d+N\d+$/.test(text) || (/\d/.test(text) && codeNouns.has(wordAt(context, endToken, firstToken)))) return true;
  const [before, behind] = [wordAt(context, firstToken - 1, firstToken), wordAt(context, endToken, firstToken)];
  const isOpen = before === '(' || before === '<';
  if (isOpen && /^[A-Z]{1,5}\.[A-Z]{1,2}$/.test(text)) return behind === ')' || behind === '>';
  if (isOpen && behind === '.') return isExchange(context, endToken + 1);
  return before === '.' && isExchange(context, firstToken);
}

/** "SA" in "PETR4.SA)": one or two capitals close behind the point and before the bracket. */
function isExchange(context: NameContext, at: number): boolean {
  const { surface, spaced } = context.tokens;
  const behind = wordAt(context, at + 1, at - 1);
  return spaced[at] === 0 && /^[A-Z]{1,2}$/.test(surface[at] ?? '') && (behind === ')' || behind === '>');
}

/** "anti-Semitism": the rest of a compound that begins small. */
function hangsOnPrefix(context: NameContext, name: Candidate): boolean {
  const { tokens } = context;
  const hyphen = name.firstToken - 1;
  return (
    tokens.folded[hyphen] === '-' &&
    tokens.spaced[name.firstToken] === 0 &&
    tokens.shapes[hyphen - 1] === Shape.lower &&
    tokens.spaced[hyphen] === 0
  );
}

function severalStandAlone(context: NameContext, name: Candidate): boolean {
  const { tokens, use } = context;
  const word = tokens.folded[name.firstToken] ?? '';
  if (tokens.shapes[name.firstToken] === Shape.lower || firstNames.has(word) || hasHead(context, name.firstToken, name.endToken))
    return true;
  if (
    isDirectedPlace(name, context) ||
    isLeadOfPlace(context, name.firstToken) ||
    alwaysLeads.test(word) ||
    vessels.has(wordAt(context, name.firstToken - 1, name.firstToken))
  )
    return true;
  if (isAllOrdinary(context, name)) return false;
  return use.forced[name.firstToken] !== 1 || !isOrdinary(context, word) || context.pairs.has(name.firstToken);
}

/** "Special Envoy", "Post-Soviet Politics": capitals on ordinary words make no name. */
function isAllOrdinary(context: NameContext, name: Candidate): boolean {
  const { tokens } = context;
  if (isBranch(context, name)) return false;
  for (let at = name.firstToken; at < name.endToken; at += 1) {
    const word = tokens.folded[at] ?? '';
    if (context.listedAt[at] !== -1 || word === '-' || tokens.shapes[at] === Shape.lower) continue;
    if (!isOrdinary(context, word) && !subjectWords.has(word) && !compoundPrefixes.has(word)) return false;
  }
  return true;
}

/** "Acme Norland", "Acme Research": a listed body and the land or matter of its branch. */
function isBranch(context: NameContext, name: Candidate): boolean {
  const { folded, shapes } = context.tokens;
  const body = listedMention(context, name.firstToken);
  const last = name.endToken - 1;
  if (body?.type !== 'organization' || body.endToken > last) return false;
  const land = listedMention(context, last);
  if (land) return land.firstToken === body.endToken && land.rule !== 'demonym' && (land.type === 'place' || land.type === 'state');
  return shapes[last] === Shape.capital && !(folded[last] ?? '').endsWith('s');
}

function oneStandsAlone(context: NameContext, name: Candidate): boolean {
  const { tokens, use } = context;
  const word = tokens.folded[name.firstToken] ?? '';
  const before = wordAt(context, name.firstToken - 1, name.firstToken);
  if (soleBodies.has(word)) return use.forced[name.firstToken] !== 1 && before !== 'party';
  if (word.length < 2 || titleModifiers.has(word)) return false;
  if (honorifics.has(before) || (titles.has(before) && tokens.shapes[name.firstToken - 1] !== Shape.lower)) return true;
  if (before === 'the' && isGenericBody(word)) return false;
  if (isOrdinary(context, word))
    return before === 'the' && tokens.shapes[name.firstToken - 1] === Shape.capital && use.forced[name.firstToken - 1] !== 1;
  if (tokens.shapes[name.firstToken] === Shape.allCaps || use.forced[name.firstToken] !== 1) return true;
  return isIntroduced(context, name, word) || (context.isAboutTeams && actsAsClub(tokens, name) && !use.lower.has(word));
}

/** Bodies that are one of their kind, so that "the Senate" is a name. */
const soleBodies = new Set(
  'senate congress parliament knesset duma treasury vatican bundestag bundesrat sejm diet cortes rada majlis storting riksdag folketing crown commons lords'.split(
    ' ',
  ),
);

/** "the Group", "the Ministry": which one is told by what was named before. */
function isGenericBody(word: string): boolean {
  return (
    !soleBodies.has(word) &&
    (genericNouns.has(word) || organizationHeads.has(word) || placeHeads.has(word) || workHeads.has(word) || eventHeads.has(word))
  );
}

/** A sentence's first word that its next words show to be a name: "Zelen said", "Zelen, a town", "Zelen province". */
function isIntroduced(context: NameContext, name: Candidate, word: string): boolean {
  const next = wordAt(context, name.endToken, name.firstToken);
  if (sayingVerbs.has(next)) return !word.endsWith('s');
  if (organizationNouns.has(next) || placeNouns.has(next)) return !word.endsWith('s') && !/(?:al|ic|ary|ive|ous|ful)$/.test(word);
  if (next !== 'is' && next !== 'was' && next !== ',') return false;
  const article = wordAt(context, name.endToken + 1, name.firstToken);
  if (article === 'the') return next === ',' && isBriefApposition(context, name.endToken + 2, name.firstToken) && !word.endsWith('ly');
  if (article !== 'a' && article !== 'an') return false;
  for (let steps = 2; steps < 5; steps += 1) {
    const noun = wordAt(context, name.endToken + steps, name.firstToken);
    if (placeNouns.has(noun) || organizationNouns.has(noun) || roleNouns.has(noun)) return true;
  }
  return false;
}

/** ", the utility," and ", the state utility,": a noun and the comma that ends it. */
function isBriefApposition(context: NameContext, at: number, other: number): boolean {
  const isNoun = (word: string): boolean => placeNouns.has(word) || organizationNouns.has(word) || roleNouns.has(word);
  const [first, second, third] = [0, 1, 2].map((steps) => wordAt(context, at + steps, other));
  return (isNoun(first ?? '') && second === ',') || (isNoun(second ?? '') && third === ',');
}

/** Whether a doubtful candidate is one that the model may speak for: the capital of a sentence's first word proves nothing. */
export function isOpenQuestion(context: NameContext, name: Candidate): boolean {
  const word = context.tokens.folded[name.firstToken] ?? '';
  if (name.endToken - name.firstToken > 1 || context.use.forced[name.firstToken] !== 1) return false;
  return word.length > 1 && !isOrdinary(context, word) && !namesAnEffect(context, name) && !context.use.lower.has(word);
}

/** Words of the names found so far, each with what the article knows of it. */
export function knownWords(context: NameContext, names: readonly Candidate[]): Set<string> {
  const known = new Set<string>();
  const add = (firstToken: number, endToken: number): void => {
    for (const word of nameWords(context.tokens, firstToken, endToken)) known.add(word);
  };
  for (const name of names) add(name.firstToken, name.endToken);
  for (const mention of context.mentions) if (mention.type === 'person') add(mention.firstToken, mention.endToken);
  return known;
}

/** A word whose capital proves nothing is a name if the article shows it to be one elsewhere and never writes it small. */
export function isKnown(context: NameContext, name: Candidate, known: ReadonlySet<string>): boolean {
  if (namesAnEffect(context, name)) return false;
  return nameWords(context.tokens, name.firstToken, name.endToken).every(
    (word) => known.has(word) && !context.use.lower.has(word) && (!commonWords.has(word) || (context.use.capital.get(word) ?? 0) > 1),
  );
}
