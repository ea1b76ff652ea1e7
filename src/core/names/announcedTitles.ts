import type { Sentence } from '../text/sentences';
import { isCapitalised, isWord, Shape } from '../text/tokens';
import { Casing } from '../text/wordUse';
import { firstNames } from './firstNames';
import { type NameContext, wordAt } from './nameContext';
import { workNouns } from './roleNouns';
import { type Candidate, hasHead } from './splitRun';

/** Longest title in tokens. */
const longest = 10;

/** Papers are bodies that publish, and programs are made things. */
const notWorks = new Set('newspaper magazine paper journal app program programme'.split(' '));

const articles = new Set(['the', 'a', 'an']);
const small = new Set('the a an of in on at to for from with by and or into upon about without'.split(' '));

/** Marks and words behind a title that a comma set off from its noun. */
const closers = new Set([',', '(', '.', ';', ')', '"', '']);

/** Verbs whose object is a work. */
const makings = new Set(
  'wrote writes writing authored penned published directed directs directing composed recorded performed performs perform performing staged staging read reads reading starred starring translated illustrated'.split(
    ' ',
  ),
);

/**
 * Titles of works without quotation marks: behind the noun that says what they are, "her memoir, A Stone From the Hill (1987)",
 * "the film The Long Field"; behind a verb, "wrote The Long Field"; and with an article and small words inside, ", The Stone of Harrow,".
 */
export function announcedTitles(context: NameContext, sentences: readonly Sentence[]): Candidate[] {
  const found: Candidate[] = [];
  sentences.forEach((sentence, index) => {
    if (context.use.casing[index] !== Casing.sentence) return;
    for (let at = sentence.firstToken; at + 2 < sentence.endToken; at += 1) {
      const title = titleAt(context, at, sentence.endToken);
      if (!title) continue;
      found.push(title);
      at = title.endToken - 1;
    }
  });
  return found;
}

/** The title that a word at `at` leads to. */
function titleAt(context: NameContext, at: number, limit: number): Candidate | undefined {
  const word = context.tokens.folded[at] ?? '';
  if (word === ',') return titleSetOff(context, at + 1, limit);
  if (context.tokens.shapes[at] !== Shape.lower) return undefined;
  if (isWorkNoun(word)) return titleBehind(context, at + 1, limit);
  return makings.has(word) ? unlistedTitle(context, at + 1, limit) : undefined;
}

/** A stretch of capitals that begins with an article in the middle of a sentence and is no listed body's name. */
function unlistedTitle(context: NameContext, firstToken: number, limit: number): Candidate | undefined {
  const { tokens } = context;
  if (!articles.has(tokens.folded[firstToken] ?? '') || !isCapitalised(tokens.shapes[firstToken] ?? 0)) return undefined;
  const endToken = endOfTitle(context, firstToken, limit);
  const listed = context.listedAt[firstToken] !== -1 || context.listedAt[endToken - 1] !== -1;
  if (endToken - firstToken < 3 || listed || hasFirstName(context, firstToken, endToken)) return undefined;
  return { firstToken, endToken };
}

/** ", The Stone of Harrow,": a small word inside, and no head of a body. */
function titleSetOff(context: NameContext, firstToken: number, limit: number): Candidate | undefined {
  const title = unlistedTitle(context, firstToken, limit);
  if (!title || !holdsSmall(context, firstToken, title.endToken) || hasHead(context, firstToken, title.endToken)) return undefined;
  return closers.has(wordAt(context, title.endToken, firstToken)) ? title : undefined;
}

const isWorkNoun = (word: string): boolean => workNouns.has(word) && !notWorks.has(word);

function titleBehind(context: NameContext, at: number, limit: number): Candidate | undefined {
  const { folded } = context.tokens;
  const isSetOff = folded[at] === ',';
  const firstToken = isSetOff ? at + 1 : at;
  const endToken = endOfTitle(context, firstToken, limit);
  if (endToken - firstToken < 3 || hasFirstName(context, firstToken, endToken)) return undefined;
  if (articles.has(folded[firstToken] ?? '')) return { firstToken, endToken };
  return isSetOff && holdsSmall(context, firstToken, endToken) && closers.has(wordAt(context, endToken, firstToken))
    ? { firstToken, endToken }
    : undefined;
}

/** Behind the last capitalised word of a stretch of capitals and small words. */
function endOfTitle({ tokens }: NameContext, first: number, limit: number): number {
  let end = first;
  for (let at = first; at < Math.min(limit, first + longest); at += 1) {
    const shape = tokens.shapes[at] ?? 0;
    if (isCapitalised(shape)) end = at + 1;
    else if (!isWord(shape) || at === first || !small.has(tokens.folded[at] ?? '')) break;
  }
  return end;
}

function hasFirstName({ tokens }: NameContext, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (firstNames.has(tokens.folded[at] ?? '') && isCapitalised(tokens.shapes[at] ?? 0)) return true;
  return false;
}

function holdsSmall({ tokens }: NameContext, first: number, end: number): boolean {
  for (let at = first + 1; at < end - 1; at += 1) if (tokens.shapes[at] === Shape.lower) return true;
  return false;
}
