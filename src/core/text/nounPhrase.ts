import { Shape, type Tokens } from './tokens';

/** Tokens of a phrase, `end` exclusive. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const determiners = set(
  'the a an this that these those some any many several few all both each every no another other such most its his her their our my your more various numerous multiple dozens hundreds thousands',
);

export const auxiliaries = set(
  "be is are was were been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot",
);

export const prepositions = set(
  'of in on at for from with by to against between among into onto over under near across through during before after since until about around outside inside within without toward towards along beyond behind despite amid upon off via per like than as beside besides alongside following including',
);

/** Words that never stand inside a noun phrase, besides auxiliaries and prepositions. */
const breaks = set(
  'and or but nor that which who whom whose what when where while because if though although unless whether how why so then there here it he she they we i you him them us me himself herself itself themselves not also yet however says said say still only just even already now not never often',
);

/** Whether the token ends a noun phrase that is walked word by word. */
export function breaksPhrase(tokens: Tokens, token: number): boolean {
  const shape = tokens.shapes[token] ?? Shape.punctuation;
  const word = tokens.folded[token] ?? '';
  if (shape === Shape.punctuation) return word !== '-';
  if (shape === Shape.allCaps) return false;
  // "May" and "Will" are names.
  return (auxiliaries.has(word) && shape === Shape.lower) || prepositions.has(word) || breaks.has(word);
}

/** Longest phrase looked at, in tokens; longer ones are lists or run-ons. */
const reach = 14;

/** The noun phrase that ends before `end`, without prepositional phrases; nothing when there is none. */
export function phraseBefore(tokens: Tokens, end: number, floor: number): Phrase | undefined {
  let first = end;
  while (first > floor && end - first < reach && !breaksPhrase(tokens, first - 1)) {
    first -= 1;
    if (opensPhrase(tokens, first)) break;
  }
  return first < end ? { first, end } : undefined;
}

/** The noun phrase that begins at `start`, without prepositional phrases; nothing when there is none. */
export function phraseAfter(tokens: Tokens, start: number, limit: number): Phrase | undefined {
  let end = start;
  while (end < limit && end - start < reach && !breaksAfter(tokens, end, start)) end += 1;
  return end > start ? { first: start, end } : undefined;
}

function breaksAfter(tokens: Tokens, token: number, start: number): boolean {
  const word = tokens.folded[token] ?? '';
  if (determiners.has(word) && tokens.shapes[token] !== Shape.allCaps)
    return token > start && !determiners.has(tokens.folded[token - 1] ?? '');
  return breaksPhrase(tokens, token);
}

function opensPhrase(tokens: Tokens, token: number): boolean {
  const word = tokens.folded[token] ?? '';
  if (!determiners.has(word) || tokens.shapes[token] === Shape.allCaps) return false;
  return token === 0 || !determiners.has(tokens.folded[token - 1] ?? '');
}

const adverbs = set(
  'also not never again later then now once already recently often still just soon earlier previously first finally even only ever thus far since today yesterday alone repeatedly long twice further too',
);

export function isAdverb(tokens: Tokens, token: number): boolean {
  if (tokens.shapes[token] !== Shape.lower) return false;
  const word = tokens.folded[token] ?? '';
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word));
}

const notAdverbs = set('family italy ally assembly supply july reply rally monopoly anomaly bully jelly belly early only');
