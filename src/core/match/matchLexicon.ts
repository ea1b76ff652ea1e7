import type { Draft, Mention, Step } from '../draft';
import type { LexiconForm } from '../lexicon';
import type { Tokens } from '../text/tokens';
import type { WordUse } from '../text/wordUse';
import { standsBehindArticle, type TokenRange } from './formConditions';
import { Binding, boundBefore, boundBehind } from './hyphens';
import { settleLanguages } from './languageUse';
import { countUnrivalled } from './settleRivals';
import { toMention } from './toMention';
import { type Usage, usageOf } from './usage';
import { type FormMatch, walkForms } from './walkForms';

/**
 * Listed names: every lexicon form on word boundaries, leftmost first, of those the longest. Names inside longer names
 * are kept where the two are different things ("Syrian" in "Syrian Army").
 */
export const matchLexicon: Step = {
  name: 'match-lexicon',
  run: (draft) => {
    const { use } = draft;
    const found = walkForms(draft.lexicon, draft.tokens, use, casingByToken(draft, use));
    const matches = withNamesPresent(
      draft,
      found.filter((match) => !isOrdinaryWord(draft.tokens, match, use)),
    );
    return { mentions: mentionsOf(draft, nest(draft.tokens, settleLanguages(draft.tokens, matches))) };
  },
};

function casingByToken(draft: Draft, use: WordUse): Uint8Array {
  const casing = new Uint8Array(draft.tokens.count);
  draft.sentences.forEach((sentence, index) => {
    casing.fill(use.casing[index] ?? 0, sentence.firstToken, sentence.endToken);
  });
  return casing;
}

/** One word whose capital says nothing, and which the article elsewhere writes small: "Reading the reports". */
function isOrdinaryWord(tokens: Tokens, match: FormMatch, use: WordUse): boolean {
  if (match.endToken - match.firstToken !== 1 || use.forced[match.firstToken] !== 1) return false;
  const word = tokens.folded[match.firstToken] ?? '';
  return use.lower.has(word) && !use.capital.has(word);
}

/** Drops the forms that need an article or a fuller name which is not there. */
function withNamesPresent(draft: Draft, matches: readonly FormMatch[]): FormMatch[] {
  const { tokens, article } = draft;
  const named = new Set<number>();
  for (const match of matches) {
    const hasArticle = standsBehindArticle(tokens, match);
    for (const form of match.forms) if (!form.needsName && (!form.needsArticle || hasArticle)) named.add(form.entry);
  }
  const fits = (form: LexiconForm, match: FormMatch): boolean => {
    if (form.needsName && !named.has(form.entry)) return false;
    if (!form.needsArticle || standsBehindArticle(tokens, match)) return true;
    const kind = article.blocks[tokens.blocks[match.firstToken] ?? 0]?.kind;
    return (kind === 'title' || kind === 'heading') && named.has(form.entry);
  };
  const present: FormMatch[] = [];
  for (const match of matches) {
    if (match.forms.every((form) => fits(form, match))) present.push(match);
    else if (match.forms.some((form) => fits(form, match)))
      present.push({ ...match, forms: match.forms.filter((form) => fits(form, match)) });
  }
  return present;
}

/** Leftmost-longest, with what nests inside; what would cross is dropped, and what a hyphen binds to an unknown name. */
function nest(tokens: Tokens, matches: readonly FormMatch[]): FormMatch[] {
  const starts = new Set(matches.map((match) => match.firstToken));
  const ends = new Set(matches.map((match) => match.endToken));
  const kept: FormMatch[] = [];
  let outer: FormMatch | undefined;
  for (const match of matches) {
    if (boundBefore(tokens, match) === Binding.bound && !ends.has(match.firstToken - 1)) continue;
    if (boundBehind(tokens, match) === Binding.bound && !starts.has(match.endToken + 1)) continue;
    if (!outer || match.firstToken >= outer.endToken) {
      outer = match;
      kept.push(match);
    } else if (match.endToken <= outer.endToken) {
      const forms = match.forms.filter((form) => mayNest(form, outer as FormMatch));
      if (forms.length > 0) kept.push({ ...match, forms });
    }
  }
  return kept;
}

/** A place, state or people may stand inside the name of a body, event or work; a body inside an event or work, but no event inside an event. */
function mayNest(form: LexiconForm, outer: FormMatch): boolean {
  const type = outer.forms[0]?.type;
  if (form.kind === 'surname' || form.kind === 'metonym' || form.needsName) return false;
  if (outer.forms.some((other) => other.entry === form.entry)) return false;
  if (type === 'event' || type === 'work') return form.type !== type && form.type !== 'person' && form.type !== 'language';
  return (type === 'organization' || type === 'group') && (form.type === 'state' || form.type === 'place');
}

function mentionsOf(draft: Draft, matches: readonly FormMatch[]): Mention[] {
  const present = countUnrivalled(matches);
  const mentions: Mention[] = [];
  let previous: { range: TokenRange; usage: Usage } | undefined;
  let outerEnd = 0;
  for (const match of matches) {
    const isInner = match.firstToken < outerEnd;
    const usage = isInner || isInDateline(draft, match) ? 'locates' : usageOf(draft.tokens, match, previous);
    mentions.push(toMention(draft, match, usage, present));
    if (isInner) continue;
    outerEnd = match.endToken;
    previous = { range: match, usage };
  }
  return mentions;
}

/** "HARWICK, Norland (Wire) -" tells where a report was written. */
function isInDateline({ datelines, tokens }: Draft, { firstToken }: TokenRange): boolean {
  const start = tokens.starts[firstToken] ?? 0;
  return datelines.some(({ place, region }) => start >= place.start && start < (region ?? place).end);
}
