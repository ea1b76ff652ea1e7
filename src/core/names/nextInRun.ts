import { isCapitalised, isWord, Shape } from '../text/tokens';
import { firstNames } from './firstNames';
import { companySuffixes, forHeads, ofHeads, onHeads, organizationHeads, subjectWords } from './headWords';
import { behindHyphen } from './hyphenJoints';
import { isNameLike, isOrdinary, listedMention, type NameContext, wordAt } from './nameContext';
import { behindNickname } from './nicknameJoints';
import { particles } from './particles';
import { joinsPlural, joinsPossessive } from './possessiveJoints';
import { officeSubjects, titles } from './titleWords';

/** Words behind which a number belongs to the name. */
const designators = new Set(
  'flight route highway interstate apollo soyuz boeing airbus area channel formula windows resolution resolutions unit group division chapter title section expo euro pier gate line platform version class model mark article directive protocol convoy bus train sector camp battalion brigade regiment squadron room studio catch radio bbc espn fox sky space galaxy xbox playstation iphone pixel sputnik vostok gemini mariner pioneer voyager luna chang change expedition'.split(
    ' ',
  ),
);

/** Small words that tie the names of places: "Newcastle upon Tyne". */
const placeTies = new Set('upon am sur sous'.split(' '));

/** Endings of addresses on the web that are part of a name: "Ripvale.com". */
const webEndings = new Set('com org net io tv'.split(' '));

/** The token with which a run that now ends with `last` goes on, or -1. */
export function nextInRun(context: NameContext, first: number, last: number, limit: number): number {
  const { tokens } = context;
  const next = last + 1;
  if (next >= limit) return -1;
  const shape = tokens.shapes[next] ?? 0;
  if (isCapitalised(shape)) return continuesName(context, last, next) ? next : -1;
  if (shape === Shape.number) return designators.has(tokens.folded[last] ?? '') && context.dated[next] === 0 ? next : -1;
  if (next + 1 >= limit) return -1;
  return shape >= Shape.punctuation || tokens.folded[next] === "'s"
    ? behindMark(context, first, last, next, limit)
    : behindSmallWord(context, first, last, next, limit);
}

/** Marks that may stand inside a name: a hyphen, "&", a possessive, a nickname's quotes, some commas, the point of ".com". */
function behindMark(context: NameContext, first: number, last: number, mark: number, limit: number): number {
  const next = mark + 1;
  switch (context.tokens.folded[mark]) {
    case '-':
      return behindHyphen(context, first, last, limit);
    case '&':
      return isPartner(context, next) ? next : -1;
    case "'s":
      return joinsPossessive(context, first, last, next) ? next : -1;
    case "'":
      return joinsPlural(context, last, next) ? next : behindNickname(context, first, mark, limit);
    case '"':
      return behindNickname(context, first, mark, limit);
    case ',':
      return joinsAtComma(context, first, last, next) ? next : -1;
    case '.':
      return isWebEnding(context, mark) ? next : -1;
    default:
      return -1;
  }
}

function isWebEnding({ tokens }: NameContext, point: number): boolean {
  return tokens.spaced[point] === 0 && tokens.spaced[point + 1] === 0 && webEndings.has(tokens.folded[point + 1] ?? '');
}

/** "Acme, Inc.", "University of California, Berkeley", "Washington, D.C." */
function joinsAtComma(context: NameContext, first: number, last: number, next: number): boolean {
  const { folded } = context.tokens;
  if (isSuffix(context, next)) return true;
  if (folded[next] === 'dc') return folded[last] === 'washington';
  const isCampus = folded[first] === 'university' && folded[first + 1] === 'of' && listedMention(context, last)?.type !== undefined;
  return isCampus && isNameLike(context, next) && context.tokens.spaced[next] === 1 && listedMention(context, next)?.type !== 'state';
}

/** "Smith & Wesson", "Loeb & Co."; "Anna Berg & Carl Holm" are two names. */
function isPartner(context: NameContext, at: number): boolean {
  return isSuffix(context, at) || (isNameLike(context, at) && !beginsPerson(context, at));
}

function beginsPerson(context: NameContext, at: number): boolean {
  const { tokens } = context;
  return firstNames.has(tokens.folded[at] ?? '') && at + 1 < tokens.count && isNameLike(context, at + 1) && tokens.spaced[at + 1] === 1;
}

/** Months and days end a run, but "May" behind a first name is a surname. */
function continuesName(context: NameContext, last: number, next: number): boolean {
  const { tokens } = context;
  if (tokens.spaced[next] === 0) return false;
  const word = tokens.folded[next] ?? '';
  if (isNameLike(context, next) || companySuffixes.has(word) || word === 'jr' || word === 'sr') return true;
  return word === 'may' && firstNames.has(tokens.folded[last] ?? '');
}

function isSuffix(context: NameContext, at: number): boolean {
  const { tokens } = context;
  const word = tokens.folded[at] ?? '';
  return (
    isCapitalised(tokens.shapes[at] ?? 0) &&
    (word === 'inc' || word === 'ltd' || word === 'llc' || word === 'co' || word === 'jr' || word === 'sr')
  );
}

function behindSmallWord(context: NameContext, first: number, last: number, next: number, limit: number): number {
  const { tokens } = context;
  if (tokens.shapes[next] !== Shape.lower) return -1;
  const word = tokens.folded[next] ?? '';
  if (particles.has(word) || word === 'do') return behindParticles(context, next, limit);
  if (placeTies.has(word)) return isNameLike(context, next + 1) ? next + 1 : -1;
  const head = tokens.folded[last] ?? '';
  const isTied =
    (word === 'of' &&
      (ofHeads.has(head) || isOffice(context, last, next + 1) || isPurpose(context, first, last) || isOfMembers(context, first, last))) ||
    (word === 'for' && forHeads.has(head)) ||
    (word === 'on' && onHeads.has(head)) ||
    (word === 'and' && (joinsSubjects(context, first, next) || joinsNouns(context, first, last, next)));
  if (!isTied) return -1;
  const target = word !== 'and' && wordAt(context, next + 1, last) === 'the' ? next + 2 : next + 1;
  if (target >= limit || !isNameLike(context, target) || tokens.spaced[target] === 0) return -1;
  return target;
}

/** "Office for the Coordination of Humanitarian Affairs": what a body is for may be "of" something. */
function isPurpose(context: NameContext, first: number, last: number): boolean {
  const { folded } = context.tokens;
  const before = folded[last - 1] === 'the' ? last - 2 : last - 1;
  return before > first && folded[before] === 'for' && forHeads.has(folded[before - 1] ?? '') && context.listedAt[last] === -1;
}

/** "Association of Chiefs of Police": the members of a body may be "of" something. */
function isOfMembers(context: NameContext, first: number, last: number): boolean {
  const { folded } = context.tokens;
  const word = folded[last] ?? '';
  return (
    last - 2 >= first &&
    folded[last - 1] === 'of' &&
    ofHeads.has(folded[last - 2] ?? '') &&
    word.endsWith('s') &&
    titles.has(word.slice(0, -1))
  );
}

/** "Justice and Equality Movement": the words behind "and" lead to the head of a body. */
function headFollows(context: NameContext, first: number): boolean {
  const { tokens } = context;
  let at = first;
  while (at + 1 < tokens.count && at - first < 4 && isNameLike(context, at + 1) && tokens.spaced[at + 1] === 1) at += 1;
  return at > first && organizationHeads.has(tokens.folded[at] ?? '');
}

/** "Secretary of State", "Minister of Health": an office and its subject. */
function isOffice(context: NameContext, office: number, subject: number): boolean {
  const word = context.tokens.folded[subject] ?? '';
  return titles.has(context.tokens.folded[office] ?? '') && (subjectWords.has(word) || officeSubjects.has(word));
}

function behindParticles(context: NameContext, at: number, limit: number): number {
  const { tokens } = context;
  let target = at + 1;
  for (let steps = 0; steps < 3 && target < limit; steps += 1) {
    const word = tokens.folded[target] ?? '';
    if (word !== '-' && !(particles.has(word) && tokens.shapes[target] === Shape.lower)) break;
    target += 1;
  }
  return target < limit && isWord(tokens.shapes[target] ?? 0) && isNameLike(context, target) ? target : -1;
}

/** "Department of Health and Human Services": both sides of "and" are subjects, behind a tie such as "of". */
function joinsSubjects(context: NameContext, first: number, and: number): boolean {
  const { tokens } = context;
  if (isPortfolio(context, and) || areMembers(context, first, and)) return true;
  if (!subjectWords.has(tokens.folded[and - 1] ?? '') || !subjectWords.has(tokens.folded[and + 1] ?? '')) return false;
  for (let at = first; at < and; at += 1) {
    const word = tokens.folded[at] ?? '';
    if (word === 'of' || word === 'for' || word === 'on' || ofHeads.has(word)) return true;
  }
  return headFollows(context, and + 1);
}

/** "College of Obstetricians and Gynecologists": two professions behind a body's "of". */
function areMembers(context: NameContext, first: number, and: number): boolean {
  const { folded } = context.tokens;
  const isProfession = (at: number): boolean => context.listedAt[at] === -1 && professionEnding.test(wordAt(context, at, and));
  return (
    and - 3 >= first && folded[and - 2] === 'of' && ofHeads.has(folded[and - 3] ?? '') && isProfession(and - 1) && isProfession(and + 1)
  );
}

const professionEnding = /(?:ians|ists|eons|ants|ents|ers|ors|men|women|ees|chiefs|nurses|judges)$/;

/** "Mines and Energy Minister": two matters of one office. */
function isPortfolio(context: NameContext, and: number): boolean {
  const matters = [and - 1, and + 1].every(
    (at) => subjectWords.has(wordAt(context, at, and)) || officeSubjects.has(wordAt(context, at, and)),
  );
  return matters && /^(?:minister|secretary|commissioner)$/.test(wordAt(context, and + 2, and));
}

/** "Regeneration and Growth Committee": an ordinary noun before "and", and a head that ends what follows. */
function joinsNouns(context: NameContext, first: number, last: number, and: number): boolean {
  const word = context.tokens.folded[last] ?? '';
  if (first !== last || context.listedAt[last] !== -1 || context.use.forced[last] === 1 || firstNames.has(word)) return false;
  return (isOrdinary(context, word) || nounEnding.test(word)) && headFollows(context, and + 1);
}

const nounEnding = /(?:tion|ment|ance|ence|ity|ness|ship|ing|ism|ics)$/;
