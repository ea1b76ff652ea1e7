import type { Sentence } from '../text/sentences';
import { isCapitalised, isWord, Shape } from '../text/tokens';
import { Casing } from '../text/wordUse';
import { isNameLike, type NameContext, wordAt } from './nameContext';
import { workNouns } from './roleNouns';
import type { Candidate } from './splitRun';

/** Longest title in tokens. */
const longest = 12;

/** Words before a quotation that announce a title. */
const announcers = new Set(
  'called titled entitled named dubbed in of wrote published directed released starring recorded sang sings'.split(' '),
);

/** Titles in quotation marks, capitalised throughout: “The Lamp at Dawn”. The marks stand outside. */
export function quotedTitles(context: NameContext, sentences: readonly Sentence[]): Candidate[] {
  const { tokens } = context;
  const found: Candidate[] = [];
  sentences.forEach((sentence, index) => {
    if (context.use.casing[index] !== Casing.sentence) return;
    for (let at = sentence.firstToken; at + 2 < sentence.endToken; at += 1) {
      if (!opensQuote(context, at) || !isCapitalised(tokens.shapes[at + 1] ?? 0)) continue;
      const close = closingQuote(context, at, sentence.endToken);
      if (close < 0) continue;
      const title = { firstToken: at + 1, endToken: tokens.folded[close - 1] === ',' ? close - 1 : close };
      if (isTitle(context, title, at) && (isAnnounced(context, at, close) || followsTitle(context, at, found.at(-1)))) found.push(title);
      at = close;
    }
  });
  return found;
}

function opensQuote({ tokens }: NameContext, at: number): boolean {
  return tokens.spaced[at + 1] === 0 && (tokens.folded[at] === '"' || tokens.surface[at] === '‘');
}

/** The closing mark's token where all between could be a title, else -1. */
function closingQuote({ tokens }: NameContext, open: number, limit: number): number {
  const mark = tokens.folded[open];
  for (let at = open + 1; at < Math.min(limit, open + 1 + longest); at += 1) {
    if (tokens.folded[at] === mark && tokens.spaced[at] === 0) return at;
    const shape = tokens.shapes[at] ?? 0;
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    if (!isCapitalised(shape) && isWord(shape) && length > 4) return -1;
    if (shape === Shape.punctuation && !/^[-,':!?&]$/.test(tokens.folded[at] ?? '')) return -1;
  }
  return -1;
}

/** Two words with capitals at least, the last one of them a name's; one is enough behind a noun for works: the song “Hymn”. */
function isTitle(context: NameContext, { firstToken, endToken }: Candidate, quote: number): boolean {
  let capitals = 0;
  for (let at = firstToken; at < endToken; at += 1) if (isCapitalised(context.tokens.shapes[at] ?? 0)) capitals += 1;
  const isOneWord = endToken - firstToken === 1 && workNouns.has(wordAt(context, quote - 1, quote));
  return (capitals > 1 || isOneWord) && isNameLike(context, endToken - 1);
}

function isAnnounced(context: NameContext, quote: number, close: number): boolean {
  const before = wordAt(context, quote - 1, quote);
  return (
    announcers.has(before) ||
    workNouns.has(before) ||
    (before === '' && wordAt(context, close + 1, quote) === ':') ||
    wordAt(context, close + 1, quote) === '(' ||
    before === "'s" ||
    workNouns.has(wordAt(context, quote - 2, quote))
  );
}

/** “The Lamp”, “The Door” and “The Stair”: an item of a list that a title began. */
function followsTitle(context: NameContext, quote: number, previous: Candidate | undefined): boolean {
  if (!previous || quote - previous.endToken > 4) return false;
  for (let at = previous.endToken; at < quote; at += 1) {
    const word = wordAt(context, at, quote);
    if (word !== ',' && word !== 'and' && word !== 'or' && word !== ';' && word !== '"' && word !== "'") return false;
  }
  return true;
}
