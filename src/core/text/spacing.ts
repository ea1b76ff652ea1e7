import { isWord, Shape, type Tokens } from './tokens';

/**
 * Sets `spaced` as a careful writer would have written the text: no space before a stop or a closing mark, none behind an
 * opening one, none behind a hyphen that a line broke off at. Only texts that were tokenised ("Lord 's Army , he said .")
 * lose the spaces around marks; offsets never change.
 */
export function asWritten(text: string, tokens: Tokens): Tokens {
  joinBrokenHyphens(text, tokens);
  for (let at = 1; at < tokens.count; at += 1) if (tokens.folded[at] === "'s" && tokens.spaced[at] === 1) tokens.spaced[at] = 0;
  if (isTokenised(tokens)) closeUpMarks(tokens);
  return tokens;
}

function joinBrokenHyphens(text: string, { count, starts, ends, shapes, spaced, folded, blocks }: Tokens): void {
  for (let at = 2; at < count; at += 1) {
    if (spaced[at] !== 1 || folded[at - 1] !== '-' || spaced[at - 1] !== 0 || blocks[at] !== blocks[at - 1]) continue;
    const isBetweenWords = isWordOrNumber(shapes[at]) && isWordOrNumber(shapes[at - 2]);
    if (isBetweenWords && text.slice(ends[at - 1], starts[at]).includes('\n')) spaced[at] = 0;
  }
}

const isWordOrNumber = (shape = Shape.punctuation as number): boolean => isWord(shape) || shape === Shape.number;

/** Enough of the text to tell, in tokens. */
const sample = 4000;

/** Whether commas and full stops stand apart from the words before them, nearly all of them. */
function isTokenised({ count, spaced, folded }: Tokens): boolean {
  let apart = 0;
  let attached = 0;
  for (let at = 1; at < Math.min(count, sample); at += 1) {
    if (folded[at] !== ',' && folded[at] !== '.') continue;
    if (spaced[at] === 0) attached += 1;
    else if (spaced[at] === 1) apart += 1;
  }
  return apart > 0 && apart > attached * 3;
}

const closing = new Set([',', '.', ';', ':', '!', '?', '…', ')', ']', '}', '%', '”', '’', "''"]);
const opening = new Set(['(', '[', '{', '“', '‘', '``', '$', '£', '€']);

function closeUpMarks(tokens: Tokens): void {
  const { count, spaced, surface, blocks } = tokens;
  /** Straight quotes that are open in this block: whether the next one closes. */
  let open = new Set<string>();
  for (let at = 0; at < count; at += 1) {
    if (at > 0 && blocks[at] !== blocks[at - 1]) open = new Set();
    const mark = surface[at] ?? '';
    const isStraight = mark === '"' || mark === "'";
    const closes = closing.has(mark) || (isStraight && (open.has(mark) || endsPlural(tokens, at)));
    if (isStraight) toggle(open, mark, closes);
    if (closes && spaced[at] === 1 && blocks[at] === blocks[at - 1]) spaced[at] = 0;
    else if ((opening.has(mark) || isStraight) && spaced[at + 1] === 1 && blocks[at + 1] === blocks[at]) spaced[at + 1] = 0;
  }
}

function toggle(open: Set<string>, mark: string, closes: boolean): void {
  if (closes) open.delete(mark);
  else open.add(mark);
}

/** "the Prosecutors ' Office" */
function endsPlural({ surface, folded, shapes }: Tokens, at: number): boolean {
  return surface[at] === "'" && isWord(shapes[at - 1] ?? Shape.punctuation) && (folded[at - 1] ?? '').endsWith('s');
}
