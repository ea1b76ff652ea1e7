import type { TokenRange } from '../match/formConditions';
import { Shape } from '../text/tokens';
import { commonWords } from './commonWords';
import { firstNames, surnames } from './firstNames';
import { companySuffixes, eventHeads, organizationHeads, placeHeads, placeLeads, subjectWords, workHeads } from './headWords';
import { isOrdinary, listedMention, type NameContext, wordAt } from './nameContext';
import { peopleWords } from './peopleWords';
import { vessels } from './roleNouns';
import { honorifics, officeSubjects, titleModifiers, titles } from './titleWords';

/** Adjectives that begin the names of bodies and places. */
const openingAdjectives = new Set(
  'new old great united central national global international regional northern southern eastern western north south east west free high upper lower royal federal supreme royal grand general social public american european world economic political big black white red blue green golden first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth air red democratic popular independent islamic christian human medical open silver light natural'.split(
    ' ',
  ),
);

/** A stretch that may be a name. */
export interface Candidate extends TokenRange {
  /** First token of the capitalised titles directly before it. */
  readonly titleToken?: number;
}

/** Cuts a run of capitals into the names it holds: titles, demonyms and ordinary first words come off. */
export function splitRun(context: NameContext, run: TokenRange): Candidate[] {
  const { tokens } = context;
  const first = withoutOrdinaryStart(context, run);
  if (first >= run.endToken) return [];
  if (vessels.has(wordAt(context, first - 1, first))) return [{ firstToken: first, endToken: run.endToken }];
  const title = lastTitle(context, first, run.endToken);
  if (title >= 0) {
    const titleToken = firstOfTitle(context, first, title);
    const left = titleToken > first ? splitRun(context, { firstToken: first, endToken: endBefore(context, first, titleToken) }) : [];
    return title + 1 < run.endToken ? [...left, { firstToken: title + 1, endToken: run.endToken, titleToken }] : left;
  }
  if (opensWithPeople(context, first, run.endToken))
    return splitRun(context, { firstToken: skipHyphen(context, first + 1), endToken: run.endToken });
  const listed = listedMention(context, first);
  if (
    listed &&
    listed.firstToken === first &&
    listed.endToken < run.endToken &&
    splitsBehind(context, listed.endToken, run.endToken, listed.rule === 'demonym')
  ) {
    return splitRun(context, { firstToken: skipHyphen(context, listed.endToken), endToken: run.endToken });
  }
  const person = personBehindNoun(context, first, run.endToken);
  if (person > first) return splitRun(context, { firstToken: person, endToken: run.endToken });
  const inner = personInside(context, first, run.endToken);
  if (inner) {
    return [
      ...(inner.firstToken > first ? splitRun(context, { firstToken: first, endToken: endBefore(context, first, inner.firstToken) }) : []),
      ...(inner.endToken < run.endToken
        ? splitRun(context, { firstToken: skipHyphen(context, inner.endToken), endToken: run.endToken })
        : []),
    ];
  }
  const end = withoutTrailingDemonym(context, first, run.endToken);
  return end <= first || tokens.shapes[first] === Shape.punctuation ? [] : [{ firstToken: first, endToken: end }];
}

/** Whether a people's adjective stands before a name that it is no part of: "Kurdish Aram Azad". */
function opensWithPeople(context: NameContext, first: number, end: number): boolean {
  const { folded, shapes } = context.tokens;
  if (context.listedAt[first] !== -1 || !peopleWords.has(folded[first] ?? '')) return false;
  return end - first === 1 || (shapes[first + 1] !== Shape.lower && !hasHead(context, first, end));
}

/** A name does not end in an adjective of a country: "Senior Russian" before "officials". */
function withoutTrailingDemonym(context: NameContext, first: number, end: number): number {
  const listed = listedMention(context, end - 1);
  return listed?.rule === 'demonym' && listed.firstToken > first && listed.endToken === end
    ? endBefore(context, first, listed.firstToken)
    : end;
}

function skipHyphen(context: NameContext, at: number): number {
  return context.tokens.folded[at] === '-' ? at + 1 : at;
}

/** The end of what stands before `at`, small words and marks left off. */
function endBefore(context: NameContext, first: number, at: number): number {
  let end = at;
  while (end > first && (context.tokens.shapes[end - 1] === Shape.lower || (context.tokens.shapes[end - 1] ?? 0) > Shape.mixed)) end -= 1;
  return end;
}

/** Whether the last word says what kind of thing the whole is, so that its first words belong to it. */
export function hasHead(context: NameContext, firstToken: number, endToken: number): boolean {
  const { folded, shapes } = context.tokens;
  const isHead = (word: string): boolean =>
    organizationHeads.has(word) || placeHeads.has(word) || eventHeads.has(word) || workHeads.has(word) || companySuffixes.has(word);
  if (endToken - firstToken > 1 && isHead(folded[endToken - 1] ?? '')) return true;
  for (let at = firstToken; at < endToken - 1; at += 1) {
    if (shapes[at + 1] === Shape.lower && isHead(folded[at] ?? '')) return true;
  }
  return false;
}

/** Drops first words that have their capital from the sentence, or that are ordinary and open no name. */
function withoutOrdinaryStart(context: NameContext, run: TokenRange): number {
  const { tokens, use } = context;
  let first = run.firstToken;
  while (first < run.endToken && use.forced[first] === 1 && !mayOpen(context, first, run.endToken)) {
    first = skipHyphen(context, first + 1);
    while (first < run.endToken && tokens.shapes[first] === Shape.lower) first += 1;
  }
  return first;
}

/** Whether a first word whose capital says nothing may belong to a name. */
function mayOpen(context: NameContext, first: number, end: number): boolean {
  const word = context.tokens.folded[first] ?? '';
  if (context.listedAt[first] !== -1 || titles.has(word) || honorifics.has(word)) return true;
  if (!isOrdinary(context, word) && !looksInflected(word)) return true;
  if (first + 1 < end && context.pairs.has(first)) return true;
  if (firstNames.has(word) && first + 1 < end && (!commonWords.has(word) || startsFamilyName(context, first + 1))) return true;
  if (isLeadOfPlace(context, first) || (alwaysLeads.test(word) && first + 1 < end)) return true;
  return (
    opensNames(word) && (hasHead(context, first, end) || lastTitle(context, first, end) >= 0 || opensOrdinaryName(context, first, end))
  );
}

/** "Said al-Masri": what is also a word is a first name before an article of Arabic. */
function startsFamilyName({ tokens }: NameContext, at: number): boolean {
  return tokens.shapes[at] === Shape.lower && /^(?:al|el|bin|ben|ibn|van|von)$/.test(tokens.folded[at] ?? '');
}

/** Kinds of place that stand before their name and seldom before anything else. */
export const alwaysLeads = /^(?:lake|mount|mt|fort|port|cape|san|santa|saint|st|sao|puerto|ciudad)$/;

/** "Lake" in "Lake Tahoe": a kind of place before a place that is listed without it. */
export function isLeadOfPlace(context: NameContext, at: number): boolean {
  const place = listedMention(context, at + 1);
  return (
    placeLeads.has(context.tokens.folded[at] ?? '') &&
    (place?.type === 'place' || place?.type === 'state') &&
    place.firstToken === at + 1 &&
    place.rule !== 'demonym'
  );
}

/** "Great Western": two words, both ordinary, of which the second has its capital from the name alone. */
function opensOrdinaryName(context: NameContext, first: number, end: number): boolean {
  const { folded, shapes } = context.tokens;
  const word = folded[first + 1] ?? '';
  if (end - first !== 2 || shapes[first + 1] !== Shape.capital || context.listedAt[first + 1] !== -1) return false;
  return openingAdjectives.has(folded[first] ?? '') && (peopleWords.has(word) || openingAdjectives.has(word));
}

function opensNames(word: string): boolean {
  return (
    openingAdjectives.has(word) ||
    titleModifiers.has(word) ||
    subjectWords.has(word) ||
    organizationHeads.has(word) ||
    placeHeads.has(word) ||
    eventHeads.has(word)
  );
}

function looksInflected(word: string): boolean {
  return word.length > 5 && (word.endsWith('ing') || word.endsWith('ly')) && !firstNames.has(word);
}

/** The last token of a title that stands before a name or at the run's end, or -1. */
function lastTitle(context: NameContext, first: number, end: number): number {
  const { folded } = context.tokens;
  for (let at = end - 1; at >= first; at -= 1) {
    if (!isTitle(folded[at] ?? '')) continue;
    if (at === end - 1) return isTitleAtEnd(context, first, at) ? at : -1;
    const last = endOfTitle(context, first, at, end);
    if (last !== undefined) return last;
  }
  return -1;
}

const isTitle = (word: string): boolean => titles.has(word) || honorifics.has(word);

/** The last token of the title that holds the word at `at`; -1 where it is part of a name; nothing where it is no title's end. */
function endOfTitle(context: NameContext, first: number, at: number, end: number): number | undefined {
  const { folded, shapes } = context.tokens;
  const next = folded[at + 1] ?? '';
  if (next === 'of') return endOfOffice(context, at + 2, end) - 1;
  if (shapes[at + 1] === Shape.lower || next === '-') return undefined;
  if (hasHead(context, first, end) && !firstNames.has(next) && !honorifics.has(folded[at] ?? '')) return -1;
  return titleModifiers.has(next) ? undefined : at;
}

/** The end of "State", "Health and Human Services" behind "Secretary of". */
function endOfOffice(context: NameContext, first: number, end: number): number {
  const { folded } = context.tokens;
  let at = first;
  while (
    at < end &&
    (subjectWords.has(folded[at] ?? '') || officeSubjects.has(folded[at] ?? '') || /^(?:and|for|the)$/.test(folded[at] ?? ''))
  )
    at += 1;
  return at;
}

/** A title behind a body, a demonym or its own modifiers; behind a first name it is a surname. */
function isTitleAtEnd(context: NameContext, first: number, at: number): boolean {
  if (at === first) return true;
  const before = context.tokens.folded[at - 1] ?? '';
  return !firstNames.has(before) || titleModifiers.has(before);
}

function firstOfTitle(context: NameContext, first: number, title: number): number {
  const { folded } = context.tokens;
  let start = title;
  while (start > first) {
    const word = folded[start - 1] ?? '';
    if (context.listedAt[start - 1] !== -1) break;
    if (!belongsToTitle(word) && !(start === title && isPortfolio(context, start - 1, folded[title] ?? ''))) break;
    start -= 1;
  }
  return start;
}

/** "Privatisation Minister", "Oil Minister": any matter may have a minister. */
function isPortfolio(context: NameContext, at: number, title: string): boolean {
  const subject = context.tokens.folded[at] ?? '';
  if (title === 'minister' && (isOrdinary(context, subject) || organizationHeads.has(subject) || placeHeads.has(subject))) return true;
  return (
    (title === 'minister' || title === 'secretary' || title === 'commissioner') &&
    /(?:tion|ment|ance|ity|ing|ism|ics|ure|ry)$/.test(subject)
  );
}

function belongsToTitle(word: string): boolean {
  return (
    titles.has(word) ||
    honorifics.has(word) ||
    titleModifiers.has(word) ||
    officeSubjects.has(word) ||
    subjectWords.has(word) ||
    /^(?:of|and|-)$/.test(word)
  );
}

/** Behind a demonym a name of its own begins, unless a head ties both; behind a listed body only a person does. */
function splitsBehind(context: NameContext, at: number, end: number, isDemonym: boolean): boolean {
  const { folded } = context.tokens;
  const rest = skipHyphen(context, at);
  if (!isDemonym && isLandOfBranch(context, rest, end)) return false;
  if (isDemonym || context.tokens.shapes[at - 1] === Shape.allCaps) return !hasHead(context, rest - 1, end);
  return end - rest > 1 && firstNames.has(folded[rest] ?? '') && !hasHead(context, rest, end);
}

/** Where a person's name begins behind capitalised nouns for what that person is: "Hall of Famer Bill Marsh", "Queenslander Mitchell Rowe"; else `first`. */
function personBehindNoun(context: NameContext, first: number, end: number): number {
  const { folded, shapes } = context.tokens;
  let at = first;
  while (at < end && !firstNames.has(folded[at] ?? '')) {
    const word = folded[at] ?? '';
    if (context.listedAt[at] !== -1 || (shapes[at] !== Shape.lower && !isOrdinary(context, word) && !/(?:er|or|ist|man|ian)$/.test(word)))
      return first;
    at += 1;
  }
  const rest = end - at;
  return rest > 1 && rest < 4 && !hasHead(context, first, end) ? at : first;
}

/** "NHS Norland": the land behind a listed body, up to the run's end. */
function isLandOfBranch(context: NameContext, at: number, end: number): boolean {
  const body = listedMention(context, at - 1);
  const land = listedMention(context, at);
  return (
    body?.type === 'organization' && land?.endToken === end && land.rule !== 'demonym' && (land.type === 'place' || land.type === 'state')
  );
}

/** "Ansel Grant Moreno" is somebody else than the listed Ansel Grant: one more family name ends the run. */
function isNamesake(context: NameContext, at: number, end: number): boolean {
  const word = context.tokens.folded[at] ?? '';
  return at + 1 === end && surnames.has(word) && !isOrdinary(context, word) && context.listedAt[at] === -1;
}

function personInside(context: NameContext, first: number, end: number): TokenRange | undefined {
  for (let at = first; at < end; at += 1) {
    const listed = listedMention(context, at);
    if (listed?.type === 'person' && listed.endToken - listed.firstToken > 1 && !isNamesake(context, listed.endToken, end)) return listed;
  }
  return undefined;
}
