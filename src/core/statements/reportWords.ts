import { verbForms } from '../text/inflections';
import { speechActs } from './speechActs';

/**
 * What a reporting word asks for before it counts.
 * - `say`: any subject.
 * - `claim`: a subject that can speak, and "that", a quotation or a clause behind. `think`: the same, an attitude.
 * - `promise`: a subject that can speak, and what it promises.
 * - `put`: a subject that can speak, and "at" with a number ("put the cost at 30").
 * - `judge`: a subject that can speak and an object, an attitude.
 * - `show`: a document as subject.
 * - `call`: a quotation behind, or a name that is given ("called X a hero").
 * - `demand`: a subject that can speak, and what is asked for ("urged X to", "demanded a recount").
 */
export type ReportClass = 'say' | 'claim' | 'think' | 'promise' | 'judge' | 'put' | 'show' | 'call' | 'demand';
export type ReportForm = 'base' | 'third' | 'past' | 'gerund';

export interface ReportVerb {
  readonly class: ReportClass;
  readonly form: ReportForm;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const verbs: Readonly<Record<ReportClass, string>> = {
  say: 'say tell insist reiterate tweet quip',
  claim:
    'state declare add announce argue assert claim warn caution acknowledge admit allege concede confirm contend deny disclose emphasise emphasize estimate explain maintain mention note observe predict recall remark reply report reveal stress suggest testify underline write complain comment conclude assess calculate joke lament forecast advise boast continue answer respond recount agree propose recommend demand apologise apologize plead protest vouch project rule swear hold object point reckon confess proclaim hint counter retort muse grumble reason sigh concur opine enthuse venture surmise indicate signal imply theorise theorize hypothesise hypothesize postulate posit rejoin snap growl whisper shout cry',
  think: 'believe think fear hope expect suspect doubt worry feel assume consider anticipate regret',
  show: 'show find indicate suggest conclude reveal estimate warn note say state claim report recommend count list describe detail put blame criticise criticize accuse urge predict project forecast argue calculate identify highlight confirm point',
  promise: 'promise pledge vow threaten',
  demand: 'urge demand',
  put: 'put',
  judge: 'blame praise condemn denounce criticise criticize accuse decry deride hail lambast lambaste rebuke ridicule mock deplore',
  call: 'call describe label brand dismiss ask cite refer characterise characterize liken',
};

/** Reporting verbs by folded form; a verb of two classes has the first, `show` stands aside. */
export const reportVerbs: ReadonlyMap<string, ReportVerb> = verbsOf(['say', 'demand', 'claim', 'think', 'promise', 'put', 'judge', 'call']);
export const documentVerbs: ReadonlyMap<string, ReportVerb> = verbsOf(['show']);

/** "It is believed that", "was reported to": participles that hide whose words they are. */
export const hiddenParticiples = set(
  'reported said believed thought alleged rumoured rumored understood estimated considered claimed feared suspected assumed expected attributed',
);
/** "in X's view". */
export const opinions = set('view opinion judgment judgement estimation eyes');
export const hiddenAdverbs = set('reportedly allegedly purportedly supposedly');
export const attitudeAdjectives = set(
  'worried concerned afraid fearful confident convinced optimistic pessimistic sceptical skeptical hopeful adamant alarmed',
);
export const attitudeNouns = set(
  'fear fears hope hopes belief concern concerns worry worries suspicion suspicions expectation expectations doubt doubts',
);

export const documentNouns = set(
  'report reports study studies survey surveys poll polls statement statements document documents letter letters email emails indictment filing filings data figures statistics records memo memorandum communique paper papers analysis analyses census estimate estimates article articles dispatch dossier transcript transcripts testimony budget forecast review research numbers footage audit readout bulletin release announcement declaration ruling verdict file files cable cables assessment assessments',
);

/** People or bodies without a name, besides `roleNouns`. */
export const sourceNouns = set(
  'sources source person officials authorities police people residents witnesses relatives troops government ministry army military army agency agencies company group party regime opposition commission committee court media press newspaper broadcaster channel network team union observers monitors insiders locals scholars some others many critics opponents supporters demonstrators protesters campaigners marchers strikers camp backers few most',
);

/** "His campaign said": what speaks for its owner. */
export const officeNouns = set('campaign office spokesman spokeswoman spokesperson spokespeople spokesmen representatives publicist');

export const spokesNouns = set('spokesman spokeswoman spokesperson spokespeople spokesmen');
export const beForms = set('is are was were been be being');
export const pronouns = set('he she they it we i');

function verbsOf(classes: readonly ReportClass[]): ReadonlyMap<string, ReportVerb> {
  const table = new Map<string, ReportVerb>();
  for (const reportClass of classes) {
    for (const base of verbs[reportClass].split(' ')) {
      const forms = verbForms(base);
      const rows = [
        [forms.base, 'base'],
        [forms.third, 'third'],
        [forms.past, 'past'],
        [forms.gerund, 'gerund'],
      ] as const;
      for (const [word, form] of rows) if (!table.has(word)) table.set(word, { class: reportClass, form });
    }
  }
  return table;
}

/** Every word at which a report may be read. */
export const reportingWords: readonly string[] = [
  'according',
  'citing',
  'quoting',
  'quote',
  'quotes',
  'quoted',
  ...opinions,
  ...hiddenAdverbs,
  ...attitudeAdjectives,
  ...attitudeNouns,
  ...hiddenParticiples,
  ...reportVerbs.keys(),
  ...documentVerbs.keys(),
  ...speechActs.keys(),
];
