import type { Lexicon, LexiconForm } from '../lexicon';
import { isWord, Shape, type Tokens } from '../text/tokens';
import type { WordUse } from '../text/wordUse';
import { caseFits, contextFits, type TokenRange } from './formConditions';
import { isPossessiveMark } from './possessiveMark';

/** A stretch of tokens and the forms that fit it, the most prominent first. */
export interface FormMatch extends TokenRange {
  readonly forms: readonly LexiconForm[];
}

/**
 * Every place where a form that is not tentative fits by spelling, case and neighbours, sorted by start, the longer first.
 * Hyphens are optional on both sides: "al Qaeda" and "al-Qaeda" find each other. So is the mark of "Workers' Party".
 */
export function walkForms(lexicon: Lexicon, tokens: Tokens, use: WordUse, casingOfToken: Uint8Array): FormMatch[] {
  const matches: FormMatch[] = [];
  const walk: Walk = { lexicon, tokens, use, casingOfToken, ids: wordIds(lexicon, tokens), hyphenId: lexicon.wordId('-') };
  for (let start = 0; start < tokens.count; start += 1) {
    const id = walk.ids[start] ?? -1;
    const first = id < 0 ? -1 : lexicon.next(lexicon.root, id);
    if (first < 0 || !mayBegin(tokens, start)) continue;
    const found = walkFrom(walk, start, first);
    for (let longest = (found?.length ?? 0) - 1; longest >= 0; longest -= 1) matches.push(found?.[longest] as FormMatch);
  }
  return matches;
}

interface Walk {
  readonly lexicon: Lexicon;
  readonly tokens: Tokens;
  readonly use: WordUse;
  readonly casingOfToken: Uint8Array;
  readonly ids: Int32Array;
  readonly hyphenId: number;
}

function wordIds(lexicon: Lexicon, tokens: Tokens): Int32Array {
  const ids = new Int32Array(tokens.count).fill(-1);
  const idOfWord = tokens.vocabulary.map((word) => lexicon.wordId(word));
  for (let at = 0; at < tokens.count; at += 1) if (mayStandInForm(tokens, at)) ids[at] = idOfWord[tokens.words[at] ?? 0] ?? -1;
  return ids;
}

/** The matches that begin at one token, the shorter first; nothing for most. `first` is the node behind its word. */
function walkFrom(walk: Walk, start: number, first: number): FormMatch[] | undefined {
  const { lexicon, tokens } = walk;
  let found: FormMatch[] | undefined;
  let node = first;
  let end = start + 1;
  while (node >= 0) {
    const forms = lexicon.formsAt(node);
    if (forms.length > 0 && tokens.folded[end - 1] !== '-' && !isPossessiveMark(tokens, end - 1)) {
      const match = fittingMatch(walk, forms, { firstToken: start, endToken: end });
      if (match) {
        if (found) found.push(match);
        else found = [match];
      }
    }
    if (end >= tokens.count || tokens.blocks[end] !== tokens.blocks[start]) break;
    node = advance(walk, node, end);
    end += 1;
  }
  return found;
}

/** Marks that forms keep: "al-Qaeda", "AT&T", "9/11". */
const markInForms = new Set(['-', '&', '/']);

function mayStandInForm(tokens: Tokens, at: number): boolean {
  const shape = tokens.shapes[at] ?? 0;
  return isWord(shape) || shape === Shape.number || markInForms.has(tokens.folded[at] ?? '');
}

/** A form begins at a word's edge: not at a possessive, and not at the second half of a word with a mark inside it. */
function mayBegin(tokens: Tokens, at: number): boolean {
  const word = tokens.folded[at];
  return word !== '-' && word !== "'s";
}

function advance(walk: Walk, node: number, at: number): number {
  const { lexicon, tokens, hyphenId } = walk;
  const id = walk.ids[at] ?? -1;
  const direct = id >= 0 ? lexicon.next(node, id) : -1;
  if (direct >= 0) return direct;
  if (tokens.folded[at] === '-' && tokens.spaced[at] === 0 && tokens.folded[at - 1] !== '-') return node;
  if (isPossessiveMark(tokens, at)) return node;
  const behindHyphen = id >= 0 && hyphenId >= 0 ? lexicon.next(node, hyphenId) : -1;
  return behindHyphen >= 0 ? lexicon.next(behindHyphen, id) : -1;
}

function fittingMatch(walk: Walk, forms: readonly LexiconForm[], range: TokenRange): FormMatch | undefined {
  const casing = walk.casingOfToken[range.firstToken] ?? 0;
  const fits = (form: LexiconForm): boolean =>
    !form.tentative && caseFits(walk.tokens, form, range, casing) && contextFits(walk.tokens, form, range, walk.use);
  const fitting = forms.every(fits) ? forms : forms.filter(fits);
  return fitting.length > 0 ? { firstToken: range.firstToken, endToken: range.endToken, forms: fitting } : undefined;
}
