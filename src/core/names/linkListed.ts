import type { Draft, Mention, Step } from '../draft';
import type { Lexicon, LexiconForm } from '../lexicon';
import { caseFits, contextFits } from '../match/formConditions';
import { formsOfRange } from '../match/formsOfRange';
import { Casing } from '../text/wordUse';
import { withFields } from '../withFields';
import { locatedWords } from './locatedWords';

/**
 * Tentative forms of the lexicon: a name that the article itself shows takes the entry that is spelled like it, if both
 * are of one type, something related to the entry stands in the article too, and no other entry fits as well. What the
 * lexicon says of a small town is then shown only where the article is about its country.
 */
export const linkListed: Step = {
  name: 'link-listed',
  run: (draft) => {
    const discovered = draft.mentions.some((mention) => mention.rule === 'discovered');
    if (!discovered) return {};
    const present = withSurroundings(draft);
    const located = locatedWords(draft);
    const mayLink = (mention: Mention): boolean => mention.rule === 'discovered' && isToldPlace(draft, located, mention);
    return { mentions: draft.mentions.map((mention) => (mayLink(mention) ? link(draft, present, mention) : mention)) };
  },
};

/** Whether a name that is taken for a place is told to be one, if it is of one word. */
function isToldPlace({ tokens }: Draft, located: ReadonlySet<string>, { type, firstToken, endToken }: Mention): boolean {
  return type !== 'place' || endToken - firstToken > 1 || located.has(tokens.folded[firstToken] ?? '');
}

/** Relations that lead from a place to the one around it. */
const outward = new Set(['located-in', 'part-of', 'capital-of']);

/** The entries that the article names without doubt, and the places around them: who speaks of Lyon speaks of France. */
function withSurroundings({ lexicon, mentions }: Draft): Set<number> {
  const present = new Set(mentions.flatMap((mention) => mention.entry ?? []));
  for (const entry of present) {
    for (const { type, entry: end } of lexicon.entry(entry).relations) {
      const around = outward.has(type) ? lexicon.indexOf(end) : -1;
      if (around >= 0) present.add(around);
    }
  }
  return present;
}

function link(draft: Draft, present: ReadonlySet<number>, mention: Mention): Mention {
  const { lexicon, tokens, use } = draft;
  const fitting = formsOfRange(lexicon, tokens, mention).filter(
    (form) =>
      form.tentative &&
      isOneType(form, mention) &&
      caseFits(tokens, form, mention, Casing.sentence) &&
      contextFits(tokens, form, mention, use) &&
      isRelated(lexicon, form, present),
  );
  const [form, ...others] = fitting;
  if (!form || others.some((other) => other.entry !== form.entry)) return mention;
  const { name: _, ...rest } = mention;
  return withFields(rest, { entry: form.entry, form: form.text, rule: form.kind === 'name' ? ('lexicon' as const) : ('alias' as const) });
}

function isOneType(form: LexiconForm, mention: Mention): boolean {
  return form.type === mention.type || (form.type === 'group' && mention.type === 'organization');
}

/** Whether the article names one of the things that the entry is related to. Words of context, where the form has any, stand for that. */
function isRelated(lexicon: Lexicon, form: LexiconForm, present: ReadonlySet<number>): boolean {
  if (form.context.length > 0) return true;
  const { relations } = lexicon.entry(form.entry);
  return relations.length === 0 || relations.some((relation) => present.has(lexicon.indexOf(relation.entry)));
}
