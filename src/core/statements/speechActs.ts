import { verbForms } from '../text/inflections';

/**
 * Verbs that report words by what they were about, without a clause: "denied the claim", "called for a recount", "ruled out
 * talks". Each has the words that must stand directly behind it; `object` is any noun phrase, `words` one that
 * speaks of words, plans or deeds ("rejected the claim", not "rejected the parcel").
 */
export type Complement = 'object' | 'words' | ReadonlySet<string>;

const rows: readonly (readonly [verbs: string, behind: string])[] = [
  ['deny predict forecast recommend propose stress emphasise emphasize underline acknowledge express reiterate refute', 'object'],
  ['announce confirm', 'object'],
  ['reject welcome dispute defend oppose endorse question', 'words'],
  ['call', 'for on upon'],
  ['warn', 'of against about'],
  ['complain boast brag joke', 'about of'],
  ['apologise apologize', 'for to'],
  ['appeal plead', 'for'],
  ['insist', 'on upon'],
  ['speak', 'of'],
  ['hint', 'at'],
  ['rule', 'out'],
  ['object', 'to'],
  ['argue', 'for against'],
  ['comment', 'on'],
];

/** What words, plans and deeds are called; the head of the object, or before its "of". */
const spokenOf: ReadonlySet<string> = new Set(
  'allegation allegations accusation accusations claim claims suggestion suggestions criticism criticisms charge charges notion idea ideas report reports rumour rumours rumor rumors call calls demand demands comparison comparisons assertion assertions argument arguments decision move news agreement ruling verdict announcement statement proposal proposals plan plans policy policies handling record motives grounds legality wisdom need findings offer characterization characterisation description'.split(
    ' ',
  ),
);

/** What stands behind the particle makes these no report: "appealed for $2m", "insisted on paying". */
export function isDeed(verb: string, next: string, isFigure: boolean): boolean {
  return (verb.startsWith('appeal') && isFigure) || (verb.startsWith('insist') && next.endsWith('ing'));
}

/** By every form of the verb. */
export const speechActs: ReadonlyMap<string, Complement> = compile();

export function isSpokenOf(word: string): boolean {
  return spokenOf.has(word);
}

function compile(): ReadonlyMap<string, Complement> {
  const table = new Map<string, Complement>();
  for (const [verbs, behind] of rows) {
    const complement = behind === 'object' || behind === 'words' ? behind : new Set(behind.split(' '));
    for (const verb of verbs.split(' ')) for (const form of Object.values(verbForms(verb))) table.set(form as string, complement);
  }
  return table;
}
