/** Words around event words that tell what became of the event, who did it, and what is not one. */
import { roleNouns } from '../names/roleNouns';
import { verbForms } from '../text/inflections';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const formsOf = (verbs: string): string[] => verbs.split(' ').flatMap((verb) => Object.values(verbForms(verb)));

/** Verbs that say no more than that the noun behind them was done: their subject did it. */
export const lightVerbs: ReadonlySet<string> = new Set(
  formsOf(
    'conduct carry commit perpetrate launch mount stage hold host make issue order execute impose sign reach strike conclude broker begin start open resume announce provide send deliver lead plan plot attempt threaten file lodge bring tender submit receive call slap hand pay tighten extend renew ink trigger cause',
  ),
);

/** Verbs whose subject has the event done to it. */
export const sufferVerbs: ReadonlySet<string> = new Set(formsOf('suffer survive face undergo receive'));

/** "the explosion that rocked Kor": the object is where or whom. */
export const hittingVerbs: ReadonlySet<string> = set('targeted hit struck rocked shook devastated targeting hitting ravaged');
export const casualtyVerbs: ReadonlySet<string> = set(
  'killed killing kill kills wounded wounding injured injuring wounds injures maimed maiming left leaving claimed claiming',
);
export const casualtyWords: ReadonlySet<string> = set(
  'killed wounded injured dead deaths died casualties lives injuries fatalities victims',
);

export const preventVerbs: ReadonlySet<string> = new Set([
  ...formsOf('thwart foil prevent avert disrupt forestall cancel scrap abandon'),
  'cancelled',
  'cancelling',
  'disruption',
  'prevention',
]);
export const denyVerbs: ReadonlySet<string> = new Set(formsOf('deny'));
export const offerVerbs: ReadonlySet<string> = new Set(formsOf('offer'));
export const planVerbs: ReadonlySet<string> = new Set([
  ...formsOf('plan intend vow pledge agree prepare'),
  'going',
  'due',
  'set',
  'scheduled',
  'ready',
  'expected',
  'likely',
]);
export const tryVerbs: ReadonlySet<string> = new Set(formsOf('try attempt seek'));
/** Verbs whose bare infinitive came about: "helped win". */
export const helpVerbs: ReadonlySet<string> = set('helped helping saw watched made');
export const askVerbs: ReadonlySet<string> = new Set(formsOf('ask urge order call want request require beg tell'));
export const failVerbs: ReadonlySet<string> = new Set(formsOf('fail refuse decline'));
export const carryOnVerbs: ReadonlySet<string> = new Set([...formsOf('continue manage begin start help'), 'able', 'on']);
export const threatenVerbs: ReadonlySet<string> = new Set(formsOf('threaten'));
export const demandVerbs: ReadonlySet<string> = new Set(formsOf('demand urge propose fear risk consider discuss'));

export const preventedModifiers: ReadonlySet<string> = set('thwarted foiled failed attempted averted botched aborted disrupted prevented');
export const plannedModifiers: ReadonlySet<string> = set('planned upcoming scheduled forthcoming future proposed next impending');
export const possibleModifiers: ReadonlySet<string> = set('possible potential likely feared threatened hypothetical any further would-be');
export const allegedModifiers: ReadonlySet<string> = set('alleged suspected supposed reported');
export const ongoingModifiers: ReadonlySet<string> = set('ongoing continuing current continued');
/** "the risk of attacks": nouns before "of" that leave it open. */
export const possibleNouns: ReadonlySet<string> = set(
  'risk threat fear fears prospect possibility danger likelihood chance spectre specter warning warnings',
);
export const accusedWords: ReadonlySet<string> = set('accused suspected charged allegations accusations suspicion');

export const possibleModals: ReadonlySet<string> = set('could may might would should can');
export const futureModals: ReadonlySet<string> = set('will shall');
export const beForms: ReadonlySet<string> = set('is are was were been be being got');
export const haveForms: ReadonlySet<string> = set('has have had having');

/** Whether the word can be the verb of which an event noun is the object. */
export function isGoverning(word: string): boolean {
  return lightVerbs.has(word) || sufferVerbs.has(word) || preventVerbs.has(word) || offerVerbs.has(word);
}

/** Verbs that say that an event came about: only with them do "will" and "not" behind the noun speak of the event. */
export const occurVerbs: ReadonlySet<string> = new Set(
  formsOf('take occur happen begin start resume open materialise materialize proceed'),
);
/** "press them into talks". */
export const pressVerbs: ReadonlySet<string> = new Set(formsOf('pressure press force push bring coax drag nudge lure bully'));
export const causeVerbs: ReadonlySet<string> = new Set(formsOf('prompt lead force cause allow push drive enable help'));

/** Nouns that make the event word before them a mere adjective: "arrest warrant". */
export const compoundHeads: ReadonlySet<string> = set(
  'warrant warrants helicopter helicopters aircraft plane planes jet jets campaign campaigns commission result results day night eve zone zones effort efforts crime crimes veteran veterans correspondent correspondents leader leaders victim victims survivor survivors suspect suspects site scene movement organisers organizers officials official process plan plans policy policies strategy package packages worker workers agency agencies budget law laws rate rates season machine team squad squads group groups force forces planning monitor monitors monitoring alert alerts warning system systems investigation inquiry charge charges program programme programs drive centre center office officer officers range game games gallery party parties fund funds toll spree dog dogs ad ads series film novel memorial museum hero heroes criminal criminals chest torn fraud pyre relief recovery damage violations preparedness insurance bombshell service services boat boats mission missions',
);

/** Behind "on" or "against" these are things that words attack. */
export const abstractTargets: ReadonlySet<string> = set(
  'proposal proposals plan plans policy policies idea ideas record character views press media freedom freedoms democracy values principle principles bill law theory argument credibility integrity reputation record rights inflation poverty drugs crime corruption waste',
);

/** Whose forces, soil or officials stand for the state or body itself. */
export const forceNouns: ReadonlySet<string> = set(
  'forces troops soldiers army navy military police officials authorities government fighters militants rebels jets warplanes aircraft drones gunmen militiamen militia security commandos marines agents officers investigators prosecutors intelligence navy insurgents terrorists extremists jihadists separatists guerrillas special coalition president regime airmen bombers missiles artillery prosecutor court courts parliament voters lawmakers services',
);
export const soilNouns: ReadonlySet<string> = set('soil territory capital border borders coast mainland');

const peopleNouns: ReadonlySet<string> = set(
  'men women people children boys girls persons civilians passengers protesters demonstrators students pupils workers employees staff miners sailors refugees migrants hostages prisoners inmates residents villagers patients councillors trustees lawmakers deputies members jurors board council committee jury parliament senate cabinet crew couple family families parents relatives siblings guests hostage captive spectators fans tourists climbers bystanders pedestrians motorists shoppers worshippers hikers customers pensioners youths tribesmen followers others survivors victims dead wounded injured person child baby infant toddler babies infants somebody someone staff lenders creditors shareholders',
);

/** Whether the noun, singular or plural, is of people, or of a body of them that acts as one. */
export function isPeopleNoun(word: string): boolean {
  return peopleNouns.has(word) || forceNouns.has(word) || roleNouns.has(word) || (word.endsWith('s') && roleNouns.has(word.slice(0, -1)));
}
