/** Forms of an English verb, lower case: they attack, she attacks, attacked, was attacked, attacking. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Past and participle of the irregular verbs that rules ask for. */
const irregular: Readonly<Record<string, readonly [string, string]>> = Object.fromEntries(
  `beat beat beaten|begin began begun|bring brought brought|catch caught caught|deal dealt dealt|die died died|fight fought fought|find found found|flee fled fled|foresee foresaw foreseen|forbid forbade forbidden|hang hanged hanged|hear heard heard|
hold held held|know knew known|make made made|meet met met|overthrow overthrew overthrown|sell sold sold|send sent sent|say said said|see saw seen|shoot shot shot|show showed shown|speak spoke spoken|steal stole stolen|
strike struck struck|swear swore sworn|take took taken|tell told told|think thought thought|understand understood understood|win won won|withdraw withdrew withdrawn|write wrote written|behead beheaded beheaded|feel felt felt|
bear bore born|lie lied lied|rig rigged rigged|shut shut shut|put put put|oversee oversaw overseen|stand stood stood|wed wed wed|give gave given|blow blew blown|bid bid bid|hit hit hit|quit quit quit|lay laid laid|sink sank sunk|break broke broken|buy bought bought|cut cut cut|go went gone|lose lost lost|draw drew drawn|fly flew flown|fall fell fallen|become became become|come came come|leave left left|set set set|overcome overcame overcome|uphold upheld upheld|lead led led|undergo underwent undergone|seek sought sought|run ran run|drive drove driven|rise rose risen|retake retook retaken|overrun overran overrun|slay slew slain|shed shed shed|choose chose chosen|freeze froze frozen|tear tore torn|shake shook shaken|ring rang rung|bind bound bound|throw threw thrown|burst burst burst`
    .split(/[|\n]+/)
    .filter((row) => row.length > 0)
    .map((row) => {
      const [base = '', past = '', participle = ''] = row.split(' ');
      return [base, [past, participle] as const];
    }),
);

/** Verbs of more than one syllable that double their last letter all the same. */
const doubling = new Set(
  'acquit admit commit kidnap permit submit refer defer concur rebut abut remit quit cut shed repel expel propel compel dispel'.split(' '),
);
const shortVerb = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** Regular spelling rules with the irregular ones that are known; linear in the word. */
export function verbForms(base: string): VerbForms {
  const doubled = doubling.has(base) || shortVerb.test(base) ? base + base.slice(-1) : base;
  const [past, participle] = irregular[base] ?? [regularPast(base, doubled), regularPast(base, doubled)];
  return { base, third: withEnding(base), past, participle, gerund: gerundOf(base, doubled) };
}

/** Regular plural of a noun, or the third person of a verb. */
export function withEnding(word: string): string {
  if (/(?:s|x|z|ch|sh|^go|^veto|embargo)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function regularPast(base: string, doubled: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
}

function gerundOf(base: string, doubled: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled}ing`;
}
