import type { LexiconForm } from '../lexicon';
import { Shape, type Tokens } from '../text/tokens';
import { Casing, isUsed, type WordUse } from '../text/wordUse';

/** Token positions, half-open. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Whether the text writes the form with the capitals that the form asks for. `casing` is that of the sentence. */
export function caseFits(tokens: Tokens, form: LexiconForm, range: TokenRange, casing: number): boolean {
  if (form.case === 'any') return true;
  if (form.case === 'exact') return isExact(tokens, form.text, range);
  let word = 0;
  for (let at = range.firstToken; at < range.endToken; at += 1) {
    const shape = tokens.shapes[at] ?? 0;
    if (shape > Shape.mixed || tokens.folded[at] === "'s") continue;
    const asked = word;
    word = nextWord(form.text, word);
    const letter = form.text.charAt(asked);
    if (letter === letter.toLowerCase()) continue;
    if (shape === Shape.lower) return false;
    if (shape !== Shape.allCaps || casing === Casing.caps || isAllCapitals(tokens, range)) continue;
    if (isShouted(tokens.surface[at] ?? '', form.text.slice(asked, endOfWord(form.text, asked)))) return false;
  }
  return true;
}

const isGap = (code: number): boolean => code === 0x20 || code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0xa0;

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isGap(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the word behind the one at `from` begins. */
function nextWord(text: string, from: number): number {
  let at = endOfWord(text, from);
  while (at < text.length && isGap(text.charCodeAt(at))) at += 1;
  return at;
}

/** "WHO" is not "Who": short words in capitals are acronyms where the line is not in capitals. */
function isShouted(surface: string, asked: string): boolean {
  return surface.length <= 3 && asked !== asked.toUpperCase();
}

/** "NEW YORK": where a name of several words stands in capitals, its short words are no acronyms. */
function isAllCapitals({ shapes }: Tokens, { firstToken, endToken }: TokenRange): boolean {
  if (endToken - firstToken < 2) return false;
  for (let at = firstToken; at < endToken; at += 1) if (shapes[at] !== Shape.allCaps) return false;
  return true;
}

function isExact(tokens: Tokens, text: string, range: TokenRange): boolean {
  let written = '';
  for (let at = range.firstToken; at < range.endToken; at += 1) written += tokens.surface[at] ?? '';
  return bare(written) === bare(text);
}

function bare(text: string): string {
  return text.replace(/[\s.\u2010\u2011-]/g, '').replace(/’/g, "'");
}

/** The conditions that neighbours and the rest of the article settle; `needsName` is judged once all matches are known. */
export function contextFits(tokens: Tokens, form: LexiconForm, range: TokenRange, use: WordUse): boolean {
  if (form.unless.length > 0) {
    const before = sameBlock(tokens, range.firstToken - 1, range.firstToken) ? (tokens.folded[range.firstToken - 1] ?? '') : '';
    const behind = sameBlock(tokens, range.endToken, range.firstToken) ? (tokens.folded[range.endToken] ?? '') : '';
    if (form.unless.includes(before) || form.unless.includes(behind)) return false;
  }
  return form.context.length === 0 || form.context.some((word) => isUsed(use, word));
}

export function standsBehindArticle(tokens: Tokens, range: TokenRange): boolean {
  const before = range.firstToken - 1;
  return before >= 0 && tokens.blocks[before] === tokens.blocks[range.firstToken] && tokens.folded[before] === 'the';
}

function sameBlock(tokens: Tokens, at: number, other: number): boolean {
  return at >= 0 && at < tokens.count && tokens.blocks[at] === tokens.blocks[other];
}
