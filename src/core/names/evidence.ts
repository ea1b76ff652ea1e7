import type { EntityType } from '../model';
import { isCapitalised, Shape } from '../text/tokens';
import { particles } from './capitalRuns';
import { firstNames, surnames } from './firstNames';
import {
  companySuffixes,
  eventHeads,
  eventLeads,
  groupHeads,
  organizationHeads,
  placeHeads,
  placeLeads,
  productHeads,
  productLeads,
  workHeads,
} from './headWords';
import { listedMention, type NameContext, wordAt } from './nameContext';
import {
  bodyPossessions,
  eventNouns,
  livingVerbs,
  organizationNouns,
  placeNouns,
  productNouns,
  roleNouns,
  sayingVerbs,
  workNouns,
} from './roleNouns';
import type { Candidate } from './splitRun';
import { honorifics, nameSuffixes, titles } from './titleWords';

export type NamedType = Exclude<EntityType, 'state' | 'language'>;
export type Weights = Partial<Record<NamedType, number>>;

/** One reason to take a name for a type. Weights add up over the reasons and over the mentions of one name. */
export interface Evidence {
  readonly name: string;
  readonly holds: (name: Candidate, context: NameContext) => boolean;
  readonly weights: Weights;
}

const first = (name: Candidate, context: NameContext): string => context.tokens.folded[name.firstToken] ?? '';
const last = (name: Candidate, context: NameContext): string => context.tokens.folded[name.endToken - 1] ?? '';
const length = (name: Candidate): number => name.endToken - name.firstToken;
const before = (name: Candidate, context: NameContext, steps = 1): string => wordAt(context, name.firstToken - steps, name.firstToken);
const behind = (name: Candidate, context: NameContext, steps = 0): string => wordAt(context, name.endToken + steps, name.firstToken);

/** The word that says what the whole is: before "of" and "for", else the last. */
function head(name: Candidate, context: NameContext): string {
  const { folded, shapes } = context.tokens;
  for (let at = name.firstToken + 1; at < name.endToken - 1; at += 1) {
    const word = folded[at];
    if (shapes[at] === Shape.lower && (word === 'of' || word === 'for' || word === 'on')) return folded[at - 1] ?? '';
  }
  return length(name) > 1 ? last(name, context) : '';
}

/** The noun of ", a NOUN", ", the ADJECTIVE NOUN". */
function appositionNoun(name: Candidate, context: NameContext, nouns: ReadonlySet<string>): boolean {
  if (behind(name, context) !== ',') return false;
  const article = behind(name, context, 1);
  if (article !== 'a' && article !== 'an' && article !== 'the') return false;
  for (let steps = 2; steps < 6; steps += 1) {
    const word = behind(name, context, steps);
    if (nouns.has(word)) return true;
    if (word === ',' || word === 'of' || word === 'in') return false;
  }
  return false;
}

const surnameEnding =
  /(?:ov|ova|ev|eva|enko|sky|skiy|skyi|ska|ski|vich|vic|ovic|son|sson|sen|stein|berg|mann|ez|ian|yan|oglu|dze|shvili|poulos|akis|escu|wicz|czyk|uk|chuk|elli|etti|ini|sohn|quist|nen|aite|iene|zadeh|pour|wala|murthy|singh)$/;

const isInitial = (surface: string): boolean => surface.length === 2 && surface.endsWith('.');

/**
 * All evidence for types, in one table: word lists and contexts here, and whatever a statistical model finds is one row
 * more. `settleType` adds the weights up.
 */
export const evidenceTable: readonly Evidence[] = [
  { name: 'organization-head', holds: (name, context) => organizationHeads.has(head(name, context)), weights: { organization: 3.5 } },
  {
    name: 'company-suffix',
    holds: (name, context) => length(name) > 1 && companySuffixes.has(last(name, context)),
    weights: { organization: 5 },
  },
  { name: 'place-head', holds: (name, context) => placeHeads.has(head(name, context)), weights: { place: 3 } },
  { name: 'event-head', holds: (name, context) => eventHeads.has(head(name, context)), weights: { event: 4 } },
  { name: 'work-head', holds: (name, context) => workHeads.has(head(name, context)), weights: { work: 3.5 } },
  { name: 'group-head', holds: (name, context) => groupHeads.has(head(name, context)), weights: { group: 3 } },
  { name: 'product-head', holds: (name, context) => productHeads.has(head(name, context)), weights: { product: 3 } },
  { name: 'place-lead', holds: (name, context) => length(name) > 1 && placeLeads.has(first(name, context)), weights: { place: 3 } },
  { name: 'event-lead', holds: (name, context) => length(name) > 1 && eventLeads.has(first(name, context)), weights: { event: 4 } },
  { name: 'product-lead', holds: (name, context) => length(name) > 1 && productLeads.has(first(name, context)), weights: { product: 3.5 } },
  {
    name: 'number-inside',
    holds: (name, context) => context.tokens.shapes[name.endToken - 1] === Shape.number,
    weights: { product: 1.5, person: -2 },
  },
  { name: 'ampersand', holds: (name, context) => context.tokens.folded[name.firstToken + 1] === '&', weights: { organization: 3 } },
  {
    name: 'title',
    holds: (name, context) => {
      const word = before(name, context);
      return titles.has(word) || honorifics.has(word);
    },
    weights: { person: 4 },
  },
  {
    name: 'role-before',
    holds: (name, context) => roleNouns.has(before(name, context)) && !titles.has(before(name, context)),
    weights: { person: 3 },
  },
  { name: 'name-suffix', holds: (name, context) => length(name) > 1 && nameSuffixes.has(last(name, context)), weights: { person: 2.5 } },
  { name: 'first-name', holds: (name, context) => length(name) > 1 && firstNames.has(first(name, context)), weights: { person: 2.5 } },
  {
    name: 'first-name-alone',
    holds: (name, context) => length(name) === 1 && firstNames.has(first(name, context)),
    weights: { person: 1.5 },
  },
  {
    name: 'initial',
    holds: (name, context) =>
      length(name) > 1 &&
      (isInitial(context.tokens.surface[name.firstToken] ?? '') || isInitial(context.tokens.surface[name.firstToken + 1] ?? '')),
    weights: { person: 2.5 },
  },
  { name: 'surname', holds: (name, context) => surnames.has(last(name, context)), weights: { person: 1 } },
  {
    name: 'surname-ending',
    holds: (name, context) => last(name, context).length > 4 && surnameEnding.test(last(name, context)),
    weights: { person: 0.8 },
  },
  {
    name: 'particle',
    holds: (name, context) => {
      for (let at = name.firstToken; at < name.endToken - 1; at += 1) {
        if (context.tokens.shapes[at] === Shape.lower && particles.has(context.tokens.folded[at] ?? '')) return true;
      }
      return false;
    },
    weights: { person: 1.2, place: 0.4 },
  },
  { name: 'two-or-three-words', holds: (name) => length(name) === 2 || length(name) === 3, weights: { person: 0.6, organization: 0.2 } },
  { name: 'long', holds: (name) => length(name) > 4, weights: { organization: 0.8, person: -1 } },
  {
    name: 'capitals',
    holds: (name, context) => context.tokens.shapes[name.firstToken] === Shape.allCaps && length(name) === 1,
    weights: { organization: 2, person: -2 },
  },
  {
    name: 'inner-capital',
    holds: (name, context) => context.tokens.shapes[name.firstToken] === Shape.mixed && length(name) === 1,
    weights: { organization: 1.2, product: 1 },
  },
  { name: 'says', holds: (name, context) => sayingVerbs.has(behind(name, context)), weights: { person: 1.2, organization: 0.7 } },
  {
    name: 'said-by',
    holds: (name, context) => sayingVerbs.has(before(name, context)) && behind(name, context) !== "'s",
    weights: { person: 0.8 },
  },
  {
    name: 'lives',
    holds: (name, context) =>
      livingVerbs.has(behind(name, context)) || (behind(name, context) === ',' && livingVerbs.has(behind(name, context, 1))),
    weights: { person: 2 },
  },
  {
    name: 'age',
    holds: (name, context) =>
      behind(name, context) === ',' &&
      context.tokens.shapes[name.endToken + 1] === Shape.number &&
      /^\d{1,2}$/.test(behind(name, context, 1)) &&
      behind(name, context, 2) === ',',
    weights: { person: 3 },
  },
  { name: 'role-apposition', holds: (name, context) => appositionNoun(name, context, roleNouns), weights: { person: 3 } },
  { name: 'place-apposition', holds: (name, context) => appositionNoun(name, context, placeNouns), weights: { place: 3 } },
  { name: 'body-apposition', holds: (name, context) => appositionNoun(name, context, organizationNouns), weights: { organization: 3 } },
  { name: 'work-apposition', holds: (name, context) => appositionNoun(name, context, workNouns), weights: { work: 2.5 } },
  { name: 'body-noun-before', holds: (name, context) => organizationNouns.has(before(name, context)), weights: { organization: 2.5 } },
  { name: 'work-noun-before', holds: (name, context) => workNouns.has(before(name, context)), weights: { work: 2.5 } },
  { name: 'product-noun', holds: (name, context) => productNouns.has(behind(name, context)), weights: { product: 2 } },
  { name: 'event-noun-behind', holds: (name, context) => eventNouns.has(behind(name, context)), weights: { event: 0.8, place: 0.5 } },
  { name: 'place-noun-behind', holds: (name, context) => placeNouns.has(behind(name, context)), weights: { place: 2 } },
  {
    name: 'place-noun-of',
    holds: (name, context) => before(name, context) === 'of' && placeNouns.has(before(name, context, 2)),
    weights: { place: 3.5 },
  },
  { name: 'body-possession', holds: (name, context) => bodyPossessions.has(behind(name, context)), weights: { organization: 2 } },
  {
    name: 'in',
    holds: (name, context) => before(name, context) === 'in' || before(name, context) === 'near',
    weights: { place: 2, person: -1 },
  },
  { name: 'from', holds: (name, context) => before(name, context) === 'from' || before(name, context) === 'to', weights: { place: 0.6 } },
  { name: 'at', holds: (name, context) => before(name, context) === 'at', weights: { place: 0.6, organization: 0.9 } },
  {
    name: 'direction',
    holds: (name, context) =>
      /^(?:north|south|east|west|northern|southern|eastern|western|central|downtown|outside)$/.test(before(name, context)),
    weights: { place: 2.5 },
  },
  {
    name: 'article',
    holds: (name, context) => before(name, context) === 'the',
    weights: { person: -3, organization: 1.2, place: 0.3, event: 0.3, work: 0.2 },
  },
  {
    name: 'indefinite',
    holds: (name, context) => before(name, context) === 'a' || before(name, context) === 'an',
    weights: { person: -1, product: 0.8, group: 0.3 },
  },
  {
    name: 'place-behind',
    holds: (name, context) => {
      const next = behind(name, context) === ',' ? listedMention(context, name.endToken + 1) : undefined;
      return next !== undefined && (next.type === 'place' || next.type === 'state');
    },
    weights: { place: 1.2 },
  },
  {
    name: 'quoted',
    holds: (name, context) => before(name, context) === '"' && behind(name, context) === '"' && length(name) > 1,
    weights: { work: 2.5 },
  },
  {
    name: 'plural-people',
    holds: (name, context) => length(name) === 1 && /(?:ists|ians|ites|crats|cans)$/.test(last(name, context)),
    weights: { group: 3 },
  },
  {
    name: 'surname-before-comma-list',
    holds: (name, context) => length(name) === 1 && isCapitalised(context.tokens.shapes[name.firstToken] ?? 0),
    weights: { person: 0.5, organization: 0.45, place: 0.3 },
  },
];

/** Adds the weights of everything that holds for one mention of a name. */
export function weigh(name: Candidate, context: NameContext, sums: Map<NamedType, number>): void {
  for (const evidence of evidenceTable) {
    if (!evidence.holds(name, context)) continue;
    for (const [type, weight] of Object.entries(evidence.weights) as [NamedType, number][]) sums.set(type, (sums.get(type) ?? 0) + weight);
  }
}

/** The type with the highest sum, and how far it leads: 0.5 for a tie, towards 0.95. */
export function settleType(sums: ReadonlyMap<NamedType, number>): { readonly type: NamedType; readonly confidence: number } {
  let type: NamedType = 'organization';
  let best = 0;
  let second = 0;
  for (const [candidate, sum] of sums) {
    if (sum > best) {
      second = best;
      best = sum;
      type = candidate;
    } else if (sum > second) second = sum;
  }
  return { type, confidence: Math.min(0.95, 0.5 + 0.12 * (best - second)) };
}
