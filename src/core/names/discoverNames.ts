import type { Draft, Mention, Step } from '../draft';
import { Shape } from '../text/tokens';
import { Casing } from '../text/wordUse';
import { capitalRuns } from './capitalRuns';
import { commonWords } from './commonWords';
import { describePerson } from './describeNames';
import { type NamedType, settleType, weigh } from './evidence';
import { firstNames } from './firstNames';
import { isOrdinary, listedMention, type NameContext, nameContext, wordAt } from './nameContext';
import { nameWords } from './nameKey';
import { sayingVerbs } from './roleNouns';
import { type Candidate, hasHead, splitRun } from './splitRun';
import { honorifics, titleModifiers, titles } from './titleWords';

/** Unlisted names: proper-name spans with a type, found by capitals and typed by the evidence of the whole article. */
export const discoverNames: Step = {
  name: 'discover-names',
  run: (draft) => {
    if (draft.article.language !== 'en') return otherLanguage(draft);
    const context = nameContext(draft);
    const groups = groupBySpelling(context, acceptedNames(draft, context));
    const found = [...groups.values()].flatMap((group) => toMentions(context, group));
    const mentions = [...draft.mentions, ...found].sort((left, right) => left.start - right.start || right.end - left.end);
    return { mentions };
  },
};

function otherLanguage(draft: Draft): Partial<Draft> {
  const warning = { code: 'language-lexicon-only', message: 'The article is not in English: only names of the lexicon are marked.' };
  return { warnings: [...draft.warnings, warning] };
}

interface Group {
  readonly words: readonly string[];
  readonly names: Candidate[];
  type: NamedType;
  confidence: number;
}

function acceptedNames(draft: Draft, context: NameContext): Candidate[] {
  const certain: Candidate[] = [];
  const doubtful: Candidate[] = [];
  draft.sentences.forEach((sentence, index) => {
    if (context.use.casing[index] !== Casing.sentence) return;
    for (const run of capitalRuns(context, sentence)) {
      for (const name of splitRun(context, run)) {
        if (isListed(context, name)) continue;
        if (standsAlone(context, name)) certain.push(name);
        else doubtful.push(name);
      }
    }
  });
  const known = knownWords(context, certain);
  return [...certain, ...doubtful.filter((name) => isKnown(context, name, known))];
}

function isListed(context: NameContext, name: Candidate): boolean {
  const listed = listedMention(context, name.firstToken);
  return listed !== undefined && listed.endToken >= name.endToken;
}

/** Whether the name can be told from this place alone. */
function standsAlone(context: NameContext, name: Candidate): boolean {
  const { tokens, use } = context;
  const word = tokens.folded[name.firstToken] ?? '';
  if (tokens.shapes[name.firstToken] === Shape.lower) return true;
  if (name.endToken - name.firstToken > 1)
    return (
      use.forced[name.firstToken] !== 1 ||
      hasHead(context, name.firstToken, name.endToken) ||
      !isOrdinary(context, word) ||
      firstNames.has(word)
    );
  if (word.length < 2 || titles.has(word) || titleModifiers.has(word)) return false;
  const before = wordAt(context, name.firstToken - 1, name.firstToken);
  if (titles.has(before) || honorifics.has(before)) return true;
  if (isOrdinary(context, word)) return false;
  if (tokens.shapes[name.firstToken] === Shape.allCaps) return true;
  if (use.forced[name.firstToken] !== 1) return true;
  return sayingVerbs.has(wordAt(context, name.endToken, name.firstToken)) && !word.endsWith('s');
}

function knownWords(context: NameContext, names: readonly Candidate[]): Set<string> {
  const known = new Set<string>();
  for (const name of names) for (const word of nameWords(context.tokens, name.firstToken, name.endToken)) known.add(word);
  for (const mention of context.mentions) {
    if (mention.type === 'person') for (const word of nameWords(context.tokens, mention.firstToken, mention.endToken)) known.add(word);
  }
  return known;
}

/** A word that has its capital from the sentence is a name if the article shows it to be one elsewhere. */
function isKnown(context: NameContext, name: Candidate, known: ReadonlySet<string>): boolean {
  const words = nameWords(context.tokens, name.firstToken, name.endToken);
  return words.every((word) => known.has(word) && !commonWords.has(word));
}

function groupBySpelling(context: NameContext, names: readonly Candidate[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const sums = new Map<Group, Map<NamedType, number>>();
  for (const name of names) {
    const words = nameWords(context.tokens, name.firstToken, name.endToken);
    const key = words.join(' ');
    const group = groups.get(key) ?? { words, names: [], type: 'organization' as NamedType, confidence: 0.5 };
    groups.set(key, group);
    group.names.push(name);
    const sum = sums.get(group) ?? new Map<NamedType, number>();
    sums.set(group, sum);
    weigh(name, context, sum);
  }
  for (const [group, sum] of sums) Object.assign(group, settleType(sum));
  shareTypes(groups);
  return groups;
}

/** A part of a person's name that stands alone is that person, unless its own evidence speaks clearly for something else. */
function shareTypes(groups: ReadonlyMap<string, Group>): void {
  const partsOfPersons = new Set<string>();
  for (const group of groups.values()) {
    if (group.type !== 'person' || group.words.length < 2) continue;
    partsOfPersons.add(group.words[0] ?? '');
    partsOfPersons.add(group.words.at(-1) ?? '');
  }
  for (const group of groups.values()) {
    if (group.words.length !== 1 || group.type === 'person' || !partsOfPersons.has(group.words[0] ?? '')) continue;
    if (group.confidence < 0.9) Object.assign(group, { type: 'person', confidence: 0.85 });
  }
}

function toMentions(context: NameContext, group: Group): Mention[] {
  const { tokens } = context;
  return group.names.map((name) => ({
    start: tokens.starts[name.firstToken] ?? 0,
    end: tokens.ends[name.endToken - 1] ?? 0,
    firstToken: name.firstToken,
    endToken: name.endToken,
    type: group.type,
    rule: 'discovered' as const,
    confidence: group.confidence,
    name: spelled(context, name),
    ...(group.type === 'person' && describePerson(context, name)),
  }));
}

function spelled(context: NameContext, name: Candidate): string {
  const { surface, spaced } = context.tokens;
  let text = '';
  for (let at = name.firstToken; at < name.endToken; at += 1)
    text += at > name.firstToken && spaced[at] === 1 ? ` ${surface[at]}` : (surface[at] ?? '');
  return text;
}
