const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Who is called so leads the body, state or town that stands with the word. */
export const leadingRoles = set(
  'president chairman chairwoman chair chairperson chief head leader director commander premier chancellor ceo boss governor mayor king queen emir sultan pope rector dean coach captain manager superintendent principal',
);
/** Of a role of two words the last: "prime minister", "chief executive", "secretary general". */
export const leadingPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['minister', set('prime')],
  ['executive', set('chief')],
  ['general', set('secretary director')],
  ['secretary', set('general')],
  ['officer', set('executive')],
]);
export const memberRoles = set('member members');
export const partRoles = set('subsidiary unit division branch arm affiliate part wing');
/** What is no longer, not yet or only in part so. */
export const notNow = set(
  'former ex past late future deputy vice acting-deputy assistant co designate elect would-be then onetime outgoing incoming self-styled junior under',
);
export const leadingVerbs = set('leads heads runs commands chairs');
export const succeedingVerbs = set('succeeded replaced succeeds replaces');
export const owningVerbs = set('owns');
