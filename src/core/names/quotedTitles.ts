import type { Sentence } from '../text/sentences';
import { isCapitalised, isWord, Shape } from '../text/tokens';
import { Casing } from '../text/wordUse';
import { isNameLike, type NameContext, wordAt } from './nameContext';
import { workNouns } from './roleNouns';
import type { Candidate } from './splitRun';

/** Longest title in tokens. */
const longest = 12;

/** Words before a quotation that announce a title. */
const announcers = new Set('called titled entitled named dubbed in of wrote published directed released starring recorded'.split(' '));

/** Titles in quotation marks, capitalised throughout: “The Lamp at Dawn”. The marks stand outside. */
export function quotedTitles(context: NameContext, sentences: readonly Sentence[]): Candidate[] {
  const { tokens } = context;
  const found: Candidate[] = [];
  sentences.forEach((sentence, index) => {
    if (context.use.casing[index] !== Casing.sentence) return;
    for (let at = sentence.firstToken; at + 2 < sentence.endToken; at += 1) {
      if (tokens.folded[at] !== '"' || !isCapitalised(tokens.shapes[at + 1] ?? 0)) continue;
      const end = endOfTitle(context, at + 1, sentence.endToken);
      if (end > 0 && isAnnounced(context, at, end)) found.push({ firstToken: at + 1, endToken: end });
      if (end > 0) at = end;
    }
  });
  return found;
}

/** The closing mark's token, where all between is a title in capitals of at least two words; else -1. */
function endOfTitle(context: NameContext, first: number, limit: number): number {
  const { tokens } = context;
  let capitals = 0;
  for (let at = first; at < Math.min(limit, first + longest); at += 1) {
    if (tokens.folded[at] === '"') return capitals > 1 && isNameLike(context, at - 1) ? at : -1;
    const shape = tokens.shapes[at] ?? 0;
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    if (isCapitalised(shape)) capitals += 1;
    else if (isWord(shape) && length > 4) return -1;
    else if (shape === Shape.punctuation && !/^[-,':!?&]$/.test(tokens.folded[at] ?? '')) return -1;
  }
  return -1;
}

function isAnnounced(context: NameContext, quote: number, end: number): boolean {
  const before = wordAt(context, quote - 1, quote);
  return (
    announcers.has(before) ||
    workNouns.has(before) ||
    wordAt(context, end + 1, quote) === '(' ||
    before === "'s" ||
    workNouns.has(wordAt(context, quote - 2, quote))
  );
}
