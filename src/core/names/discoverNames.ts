import type { Draft, Mention, Step } from '../draft';
import { isKnown, isOpenQuestion, knownWords, standsAlone } from './acceptNames';
import { announcedTitles } from './announcedTitles';
import { bylineNames } from './bylines';
import { withoutClubTowns } from './clubTowns';
import { describePerson } from './describeNames';
import { confidenceOf, type SettledType } from './evidence';
import { rulesHolding } from './evidenceTable';
import { findPeoples } from './findPeoples';
import { groupNames } from './groupNames';
import { headlineNames } from './headlineNames';
import { NameScorer } from './model/nameScorer';
import { unlistedCandidates } from './nameCandidates';
import { type NameContext, nameContext } from './nameContext';
import { quotedTitles } from './quotedTitles';
import type { Candidate } from './splitRun';
import { titlesTakenUp } from './titlesTakenUp';
import { townClubs } from './townClubs';
import { withCompanySuffix } from './withCompanySuffix';

/** How far a type must lead before the model alone makes a sentence's first word a name. */
const sureName = 0.3;

/** Unlisted names: proper-name spans with a type, found by capitals and typed by the evidence of the whole article. */
export const discoverNames: Step = {
  name: 'discover-names',
  run: (draft) => {
    if (draft.article.language !== 'en') return otherLanguage(draft);
    const listed = withCompanySuffix(draft.tokens, townClubs({ ...draft, mentions: withoutClubTowns(draft) }));
    const context = nameContext({ ...draft, mentions: listed });
    const inQuotes = quotedTitles(context, draft.sentences);
    const quoted = [...inQuotes, ...outside(context, inQuotes, announcedTitles(context, draft.sentences))];
    const titles = [...quoted, ...titlesTakenUp(context, quoted)];
    const bylines = bylineNames(context, draft.sentences);
    const scorer = draft.nameModel && new NameScorer(draft.nameModel, context);
    const names = [...bylines, ...outside(context, [...titles, ...bylines], acceptedNames(draft, context, scorer))];
    const groups = groupNames(context, names, scorer);
    const headlines = outside(context, [...titles, ...bylines], headlineNames(context, draft.sentences, groups));
    const found = [
      ...[...groups.values()].flatMap((group) => group.names.map((name) => toMention(context, name, group))),
      ...headlines.map((name) => toMention(context, name, name.group)),
      ...titles.map((title) => toMention(context, title, { type: 'work', lead: 2.8 })),
      ...findPeoples(context, [...names, ...headlines, ...titles]),
    ];
    return { mentions: [...listed, ...found].sort((left, right) => left.start - right.start || right.end - left.end) };
  },
};

/** Those that do not touch any of the others. */
function outside<Name extends Candidate>(context: NameContext, others: readonly Candidate[], names: readonly Name[]): Name[] {
  if (others.length === 0) return [...names];
  const taken = new Uint8Array(context.tokens.count);
  for (const other of others) taken.fill(1, other.firstToken, other.endToken);
  return names.filter((name) => taken.subarray(name.firstToken, name.endToken).indexOf(1) === -1);
}

function otherLanguage(draft: Draft): Partial<Draft> {
  const warning = { code: 'language-lexicon-only', message: 'The article is not in English: only names of the lexicon are marked.' };
  return { warnings: [...draft.warnings, warning] };
}

function acceptedNames(draft: Draft, context: NameContext, scorer: NameScorer | undefined): Candidate[] {
  const certain: Candidate[] = [];
  const doubtful: Candidate[] = [];
  for (const name of unlistedCandidates(context, draft.sentences)) (standsAlone(context, name) ? certain : doubtful).push(name);
  const known = knownWords(context, certain);
  const speaksFor = (name: Candidate): boolean =>
    scorer !== undefined && isOpenQuestion(context, name) && scorer.leadOverNone(name, rulesHolding(name, context)) > sureName;
  return [...certain, ...doubtful.filter((name) => isKnown(context, name, known) || speaksFor(name))];
}

function toMention(context: NameContext, name: Candidate, group: SettledType): Mention {
  const { tokens } = context;
  return {
    start: tokens.starts[name.firstToken] ?? 0,
    end: tokens.ends[name.endToken - 1] ?? 0,
    firstToken: name.firstToken,
    endToken: name.endToken,
    type: group.type,
    rule: 'discovered',
    confidence: confidenceOf(group.lead),
    name: spelled(context, name),
    ...(group.type === 'person' && describePerson(context, name)),
  };
}

function spelled(context: NameContext, name: Candidate): string {
  const { surface, spaced } = context.tokens;
  let text = '';
  for (let at = name.firstToken; at < name.endToken; at += 1)
    text += at > name.firstToken && spaced[at] === 1 ? ` ${surface[at]}` : (surface[at] ?? '');
  return text;
}
