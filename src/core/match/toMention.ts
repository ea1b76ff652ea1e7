import type { Draft, Mention } from '../draft';
import type { FormKind, Lexicon, LexiconForm } from '../lexicon';
import type { EntityType, MentionRule } from '../model';
import { withFields } from '../withFields';
import { namesLanguage } from './languageUse';
import { settleRivals } from './settleRivals';
import type { Usage } from './usage';
import type { FormMatch } from './walkForms';

const ruleOf: Readonly<Record<FormKind, MentionRule>> = {
  name: 'lexicon',
  alias: 'alias',
  acronym: 'acronym',
  surname: 'surname',
  adjective: 'demonym',
  people: 'demonym',
  metonym: 'metonym',
};

const confidenceOf: Readonly<Record<FormKind, number>> = {
  name: 0.97,
  alias: 0.95,
  acronym: 0.95,
  surname: 0.92,
  adjective: 0.97,
  people: 0.97,
  metonym: 0.9,
};

/** The mention that a match stands for: rivals settled, rule and type by the form's kind and by how it is used. */
export function toMention(draft: Draft, match: FormMatch, usage: Usage, present: ReadonlyMap<number, number>): Mention {
  const { tokens, lexicon } = draft;
  const isLanguage = match.forms.some(mayNameLanguage) && namesLanguage(tokens, match);
  const { form, certainty } = settleRivals(lexicon, fittingForms(ownForms(match.forms), usage, isLanguage), present);
  const { firstToken, endToken } = match;
  const start = tokens.starts[firstToken] ?? 0;
  const end = tokens.ends[endToken - 1] ?? 0;
  if (isLanguage && form.type !== 'language') {
    const name = tokens.surface[firstToken] ?? '';
    return { start, end, firstToken, endToken, type: 'language', rule: 'demonym', confidence: 0.9, name };
  }
  const state = form.type === 'place' && form.kind !== 'adjective' && usage === 'acts' ? stateOfCapital(lexicon, form) : undefined;
  if (state !== undefined) {
    const rivalEntries = [form.entry];
    return {
      start,
      end,
      firstToken,
      endToken,
      type: 'state',
      rule: 'metonym',
      confidence: 0.85,
      entry: state,
      form: form.text,
      rivalEntries,
    };
  }
  const mention: Mention = {
    start,
    end,
    firstToken,
    endToken,
    type: typeOf(form, usage),
    rule: ruleOf[form.kind],
    confidence: confidenceOf[form.kind] * certainty,
    entry: form.entry,
    form: form.text,
  };
  const rivals = otherEntries(match.forms, form.entry);
  return rivals.length > 0 ? withFields(mention, { rivalEntries: rivals }) : mention;
}

/** What the reader wrote stands before all else that the words could mean. */
function ownForms(forms: readonly LexiconForm[]): readonly LexiconForm[] {
  const own = forms.filter((form) => form.isOwn);
  return own.length > 0 ? own : forms;
}

const mayNameLanguage = (form: LexiconForm): boolean => form.kind === 'adjective' || form.type === 'language';

/** Numbers of the entries whose forms fitted too. */
function otherEntries(forms: readonly LexiconForm[], chosen: number): number[] {
  const others: number[] = [];
  for (const { entry } of forms) if (entry !== chosen && !others.includes(entry)) others.push(entry);
  return others;
}

/** Leaves the forms that suit the use: languages before "speaking", the government where a capital acts, else the town. */
function fittingForms(forms: readonly LexiconForm[], usage: Usage, isLanguage: boolean): readonly LexiconForm[] {
  if (forms.length === 1) return forms;
  const fits = (form: LexiconForm): boolean => {
    if (isLanguage) return form.type === 'language';
    if (form.type === 'language') return false;
    return form.kind !== 'metonym' || usage === 'acts';
  };
  const fitting = forms.filter(fits);
  if (usage === 'acts' && !isLanguage) {
    const metonyms = fitting.filter((form) => form.kind === 'metonym');
    if (metonyms.length > 0) return metonyms;
  }
  return fitting.length > 0 ? fitting : forms;
}

/** Number of the state whose capital the place is. */
function stateOfCapital(lexicon: Lexicon, form: LexiconForm): number | undefined {
  for (const relation of lexicon.entry(form.entry).relations) {
    if (relation.type !== 'capital-of') continue;
    const state = lexicon.indexOf(relation.entry);
    if (state >= 0 && lexicon.entry(state).type === 'state') return state;
  }
  return undefined;
}

function typeOf(form: LexiconForm, usage: Usage): EntityType {
  if (form.kind === 'people') return 'group';
  if (form.type !== 'state' || form.kind === 'adjective' || form.kind === 'metonym') return form.type;
  return usage === 'locates' ? 'place' : 'state';
}
