import type { TokenRange } from '../match/formConditions';
import type { Sentence } from '../text/sentences';
import { isCapitalised, isWord, Shape } from '../text/tokens';
import { quietWords } from './commonWords';
import { firstNames } from './firstNames';
import { companySuffixes, forHeads, ofHeads, onHeads, organizationHeads, subjectWords } from './headWords';
import { type NameContext, wordAt } from './nameContext';
import { officeSubjects, titles } from './titleWords';

/** Longer runs are lists of capitals, not names. */
const longestRun = 16;

/** Small words inside and before the names of persons and places. */
export const particles = new Set(
  'van von der den de la le du del della dos das da di bin ibn bint al el ul ur zu ter ten af av y abu ben'.split(' '),
);

/** Particles that may begin a name though they are written small. */
const openingParticles = new Set('van von bin ibn al el de la du di da del ul abu'.split(' '));

/** Words behind which a number belongs to the name. */
const designators = new Set(
  'flight route highway interstate apollo soyuz boeing airbus area channel formula windows resolution resolutions unit group division chapter title section expo euro pier gate line platform version class model mark article directive protocol convoy bus train sector camp battalion brigade regiment squadron room studio catch radio bbc espn fox sky space galaxy xbox playstation iphone pixel sputnik vostok gemini mariner pioneer voyager luna chang change expedition'.split(
    ' ',
  ),
);

/** Words whose possessive may stand inside a name: "People's Party". */
const possessiveLeads = new Set(
  'people women men children king queen worker workers farmer farmers lloyd moody mcdonald sotheby christie lord st patriot girl boy veteran players'.split(
    ' ',
  ),
);

export function isNameLike(context: NameContext, at: number): boolean {
  const { tokens } = context;
  return isCapitalised(tokens.shapes[at] ?? 0) && !quietWords.has(tokens.folded[at] ?? '');
}

/** Runs of capitalised words in one sentence, with the small words that tie them together. */
export function capitalRuns(context: NameContext, sentence: Sentence): TokenRange[] {
  const runs: TokenRange[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    if (!isNameLike(context, at)) {
      at += 1;
      continue;
    }
    const first = openingBefore(context, at, sentence.firstToken);
    let last = at;
    while (last - first < longestRun) {
      const next = nextInRun(context, first, last, sentence.endToken);
      if (next < 0) break;
      last = next;
    }
    runs.push({ firstToken: first, endToken: last + 1 });
    at = last + 1;
  }
  return runs;
}

/** "al-" and "bin" before the capital, where they begin the name. */
function openingBefore(context: NameContext, at: number, limit: number): number {
  const { tokens } = context;
  const hyphen = tokens.folded[at - 1] === '-' && tokens.spaced[at] === 0 && tokens.spaced[at - 1] === 0;
  const particle = hyphen ? at - 2 : at - 1;
  if (particle < limit || !openingParticles.has(tokens.folded[particle] ?? '') || tokens.shapes[particle] !== Shape.lower) return at;
  return hyphen || tokens.spaced[at] === 1 ? particle : at;
}

function nextInRun(context: NameContext, first: number, last: number, limit: number): number {
  const { tokens } = context;
  const next = last + 1;
  if (next >= limit) return -1;
  const shape = tokens.shapes[next] ?? 0;
  if (isCapitalised(shape)) return continuesName(context, last, next) ? next : -1;
  if (shape === Shape.number) return designators.has(tokens.folded[last] ?? '') && context.dated[next] === 0 ? next : -1;
  if (next + 1 >= limit) return -1;
  return shape >= Shape.punctuation || tokens.folded[next] === "'s"
    ? behindMark(context, last, next)
    : behindSmallWord(context, first, last, next, limit);
}

/** A hyphen, "&", a possessive or the comma before "Inc." may stand inside a name. */
function behindMark(context: NameContext, last: number, mark: number): number {
  const { tokens } = context;
  const next = mark + 1;
  const word = tokens.folded[mark];
  if (word === '-') return tokens.spaced[mark] === 0 ? behindHyphen(context, next) : -1;
  if (word === '&') return isNameLike(context, next) && !beginsPerson(context, next) ? next : -1;
  if (word === "'s") return possessiveLeads.has(tokens.folded[last] ?? '') && isNameLike(context, next) ? next : -1;
  return word === ',' && isSuffixBehindComma(context, next) ? next : -1;
}

/** "Anna Berg & Carl Holm" are two names. */
function beginsPerson(context: NameContext, at: number): boolean {
  const { tokens } = context;
  return firstNames.has(tokens.folded[at] ?? '') && at + 1 < tokens.count && isNameLike(context, at + 1) && tokens.spaced[at + 1] === 1;
}

/** Months and days end a run, but "May" behind a first name is a surname. */
function continuesName(context: NameContext, last: number, next: number): boolean {
  const { tokens } = context;
  if (tokens.spaced[next] === 0) return false;
  const word = tokens.folded[next] ?? '';
  if (!quietWords.has(word) || companySuffixes.has(word) || word === 'jr' || word === 'sr') return true;
  return word === 'may' && firstNames.has(tokens.folded[last] ?? '');
}

function behindHyphen(context: NameContext, at: number): number {
  const { tokens } = context;
  if (tokens.spaced[at] !== 0) return -1;
  const shape = tokens.shapes[at] ?? 0;
  return isCapitalised(shape) || shape === Shape.number ? at : -1;
}

function isSuffixBehindComma(context: NameContext, at: number): boolean {
  const { tokens } = context;
  const word = tokens.folded[at] ?? '';
  return isCapitalised(tokens.shapes[at] ?? 0) && (word === 'inc' || word === 'ltd' || word === 'llc' || word === 'jr' || word === 'sr');
}

function behindSmallWord(context: NameContext, first: number, last: number, next: number, limit: number): number {
  const { tokens } = context;
  if (tokens.shapes[next] !== Shape.lower) return -1;
  const word = tokens.folded[next] ?? '';
  if (particles.has(word)) return behindParticles(context, next, limit);
  const head = tokens.folded[last] ?? '';
  const isTied =
    (word === 'of' && (ofHeads.has(head) || isOffice(context, last, next + 1))) ||
    (word === 'for' && forHeads.has(head)) ||
    (word === 'on' && onHeads.has(head)) ||
    (word === 'and' && joinsSubjects(context, first, next));
  if (!isTied) return -1;
  const target = wordAt(context, next + 1, last) === 'the' ? next + 2 : next + 1;
  if (target >= limit || !isNameLike(context, target) || tokens.spaced[target] === 0) return -1;
  return target;
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
  if (!subjectWords.has(tokens.folded[and - 1] ?? '') || !subjectWords.has(tokens.folded[and + 1] ?? '')) return false;
  for (let at = first; at < and; at += 1) {
    const word = tokens.folded[at] ?? '';
    if (word === 'of' || word === 'for' || word === 'on' || ofHeads.has(word)) return true;
  }
  return headFollows(context, and + 1);
}
