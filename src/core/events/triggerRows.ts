import type { EventType } from '../model';
import type { EventFamily } from './eventFamily';

/**
 * What must stand with a trigger before it counts. `argument`: an actor, a place, a date or a figure. `role`: an actor
 * in the frame. `named`: one with a name. `target`, `place`: that slot. `both`: agent and target, or two participants.
 */
export type Need = 'argument' | 'named' | 'role' | 'target' | 'place' | 'both';

export interface TriggerRow {
  readonly type: EventType;
  readonly family: EventFamily;
  /** Singular nouns; those that exist only in the plural behind `=`. */
  readonly nouns?: string;
  /** Base forms. */
  readonly verbs?: string;
  readonly needs?: Need;
  /** One of these words must stand before the noun in its phrase, or in the verb's object. */
  readonly beside?: string;
  /** None of these words may stand directly before, or directly behind. */
  readonly never?: string;
  /** The noun counts only as the object of a verb that makes it happen: "issued threats". */
  readonly made?: true;
  /** The verb takes an object, so that "arrested in Paris" is passive. */
  readonly transitive?: true;
  /** One of these words must stand directly behind the verb: "step down". */
  readonly particle?: string;
  /** One of these words must stand in the sentence. */
  readonly within?: string;
  /** Two of these words must stand in the article. */
  readonly about?: string;
  /** Past forms alone, where the base form is another verb: "founded". */
  readonly pasts?: string;
  /** The verb's object is a person or people: "captured him", not "captured the town". */
  readonly ofPerson?: true;
  /** Counts only in articles on sport. */
  readonly sport?: true;
}

const forceNouns =
  'troops forces soldiers police army navy warships warship ships missiles missile tanks jets aircraft personnel military units marines fighters drones peacekeepers';
const armed = 'military naval joint air army live-fire war nuclear civil defence defense large-scale snap';

/** Words that name an event, by type. General verbs have no place here: a word stands here only if few of its uses are anything else. */
export const triggerRows: readonly TriggerRow[] = [
  {
    type: 'war',
    family: 'fight',
    nouns: 'war',
    needs: 'role',
    never: 'cold world trade star price culture post pre anti on of crime crimes games',
  },
  { type: 'battle', family: 'fight', nouns: 'battle siege', needs: 'role', never: 'legal court uphill political hardened royal with' },
  {
    type: 'battle',
    family: 'fight',
    nouns: '=fighting',
    needs: 'place',
    never: 'fire crime for after before by from while without is are was were been be still in',
  },
  {
    type: 'battle',
    family: 'fight',
    nouns: 'clash skirmish',
    verbs: 'clash besiege',
    needs: 'argument',
    never: 'culture cultural personality',
  },
  { type: 'invasion', family: 'force', nouns: 'invasion incursion', needs: 'argument', never: 'home pitch privacy' },
  { type: 'invasion', family: 'force', verbs: 'invade', needs: 'role', transitive: true },
  { type: 'intervention', family: 'force', nouns: 'intervention', needs: 'argument', beside: 'military armed', never: 'early medical' },
  { type: 'conquest', family: 'force', nouns: 'annexation', needs: 'argument' },
  { type: 'conquest', family: 'force', verbs: 'annex recapture overrun retake conquer', needs: 'role', transitive: true },
  { type: 'arrest', family: 'toPerson', verbs: 'capture', needs: 'target', ofPerson: true, transitive: true },
  { type: 'conquest', family: 'force', verbs: 'seize capture', needs: 'place', transitive: true },
  { type: 'battle', family: 'force', nouns: 'offensive gunbattle firefight', needs: 'argument', never: 'charm peace' },
  { type: 'withdrawal', family: 'movement', nouns: 'withdrawal pullout', needs: 'place', never: 'cash bank drug alcohol' },
  { type: 'withdrawal', family: 'movement', verbs: 'withdraw', needs: 'role', beside: forceNouns },
  { type: 'withdrawal', family: 'movement', verbs: 'pull', needs: 'place', particle: 'out', within: forceNouns },
  { type: 'deployment', family: 'movement', nouns: 'deployment', needs: 'role' },
  { type: 'deployment', family: 'movement', verbs: 'deploy', needs: 'role', beside: forceNouns, transitive: true },
  { type: 'exercise', family: 'between', nouns: 'drill exercise manoeuvre maneuver', needs: 'argument', beside: armed },
  { type: 'ceasefire', family: 'between', nouns: 'ceasefire truce armistice', needs: 'argument' },
  { type: 'ceasefire', family: 'between', nouns: 'fire', needs: 'argument', beside: 'cease' },
  { type: 'airstrike', family: 'force', nouns: 'airstrike', needs: 'argument' },
  { type: 'airstrike', family: 'force', nouns: 'strike', needs: 'argument', beside: 'air drone missile rocket' },
  {
    type: 'attack',
    family: 'harm',
    nouns: 'attack assault ambush stabbing shelling',
    verbs: 'attack ambush shell',
    needs: 'argument',
    never: 'heart panic asthma verbal personal scathing stinging bitter sexual rhetorical media counter seashell',
    transitive: true,
  },
  {
    type: 'bombing',
    family: 'harm',
    nouns: 'bombing explosion blast bombardment',
    needs: 'argument',
    never: 'population demographic cambrian',
  },
  { type: 'bombing', family: 'harm', verbs: 'bomb', needs: 'role', transitive: true },
  {
    type: 'bombing',
    family: 'harm',
    verbs: 'destroy flatten',
    needs: 'argument',
    within: 'bomb bombs bomber bombers bombing missile missiles airstrikes shelling warplanes',
    transitive: true,
  },
  { type: 'bombing', family: 'atPlace', verbs: 'explode detonate', needs: 'argument', never: 'with into' },
  { type: 'bombing', family: 'harm', verbs: 'blow', needs: 'argument', particle: 'up', transitive: true },
  {
    type: 'shooting',
    family: 'toPerson',
    verbs: 'shoot',
    needs: 'target',
    never: 'film video photos pictures up hoops',
    about: 'gunman gunmen gun guns police killed wounded dead soldiers bullet bullets hospital officers attack troops victim victims',
    transitive: true,
  },
  { type: 'shooting', family: 'harm', nouns: 'shooting', needs: 'argument', never: 'film video star target sport started began' },
  {
    type: 'killing',
    family: 'toPerson',
    nouns: 'killing murder assassination massacre slaying',
    verbs: 'kill murder assassinate massacre slay',
    needs: 'argument',
    never: 'mercy time',
    transitive: true,
  },
  { type: 'execution', family: 'toPerson', nouns: 'beheading', verbs: 'behead', needs: 'argument', transitive: true },
  {
    type: 'execution',
    family: 'toPerson',
    nouns: 'execution',
    verbs: 'execute',
    needs: 'target',
    never: 'plan order strategy code contract program policy search',
    transitive: true,
  },
  { type: 'kidnapping', family: 'force', nouns: 'hijacking', verbs: 'hijack', needs: 'argument', transitive: true },
  { type: 'kidnapping', family: 'toPerson', nouns: 'kidnapping abduction', verbs: 'kidnap abduct', needs: 'argument', transitive: true },
  { type: 'threat', family: 'giving', nouns: 'threat', needs: 'role', made: true },
  {
    type: 'plot',
    family: 'harm',
    nouns: 'plot',
    needs: 'argument',
    beside: 'terrorist terror bomb bombing assassination murder coup alleged foiled thwarted planned jihadist islamist',
  },
  { type: 'plot', family: 'harm', nouns: 'plot', needs: 'target', never: 'film movie novel story' },
  {
    type: 'arrest',
    family: 'toPerson',
    nouns: 'arrest',
    verbs: 'arrest detain apprehend',
    needs: 'argument',
    never: 'cardiac house',
    transitive: true,
  },
  { type: 'raid', family: 'force', pasts: 'stormed', needs: 'argument', never: 'out off', transitive: true },
  { type: 'raid', family: 'force', nouns: 'raid', verbs: 'raid', needs: 'argument', transitive: true },
  {
    type: 'trial',
    family: 'toPerson',
    nouns: 'trial',
    needs: 'target',
    never: 'clinical drug vaccine medical field controlled phase and on',
  },
  { type: 'trial', family: 'toPerson', verbs: 'indict prosecute', needs: 'target', transitive: true },
  { type: 'trial', family: 'toPerson', nouns: 'hearing', needs: 'target', within: 'court judge trial lawyer lawyers prosecutors' },
  { type: 'verdict', family: 'toPerson', verbs: 'find', needs: 'target', particle: 'guilty', transitive: true },
  { type: 'trial', family: 'toPerson', verbs: 'charge', needs: 'target', particle: 'with over', transitive: true },
  { type: 'verdict', family: 'toPerson', nouns: 'verdict', needs: 'argument', never: 'public final' },
  { type: 'verdict', family: 'toPerson', verbs: 'sentence jail imprison', needs: 'target', transitive: true },
  {
    type: 'verdict',
    family: 'toPerson',
    nouns: 'conviction acquittal sentencing',
    verbs: 'convict acquit',
    needs: 'target',
    transitive: true,
  },
  { type: 'extradition', family: 'toPerson', nouns: 'extradition', verbs: 'extradite', needs: 'argument', transitive: true },
  { type: 'election', family: 'atPlace', nouns: 'election', needs: 'argument', never: 'stolen' },
  { type: 'election', family: 'toPerson', verbs: 'elect', needs: 'target', transitive: true },
  {
    type: 'election',
    family: 'own',
    verbs: 'win',
    needs: 'role',
    beside: 'election elections seat presidency runoff primary by-election mayoralty referendum',
  },
  {
    type: 'vote',
    family: 'own',
    nouns: 'vote',
    verbs: 'vote',
    needs: 'role',
    within:
      'parliament council senate assembly congress lawmakers legislators mps councillors members committee board deputies senators shareholders delegates',
    never: 'share of',
  },
  { type: 'vote', family: 'feat', verbs: 'vote', needs: 'named', particle: 'for against to' },
  { type: 'vote', family: 'atPlace', nouns: 'referendum plebiscite', needs: 'argument' },
  {
    type: 'law',
    family: 'feat',
    verbs: 'pass approve adopt ratify sign',
    needs: 'argument',
    beside: 'law laws bill bills legislation amendment amendments constitution resolution statute',
    transitive: true,
  },
  { type: 'law', family: 'own', verbs: 'enact', needs: 'role', transitive: true },
  { type: 'appointment', family: 'toPerson', nouns: 'appointment', verbs: 'appoint nominate', needs: 'target', transitive: true },
  { type: 'resignation', family: 'own', nouns: 'resignation', verbs: 'resign', needs: 'role' },
  { type: 'resignation', family: 'own', verbs: 'step stand', needs: 'role', particle: 'down aside' },
  {
    type: 'resignation',
    family: 'own',
    verbs: 'quit',
    needs: 'role',
    within:
      'minister president chief post job role position office chairman chairwoman chair director executive leader cabinet government coach manager',
  },
  { type: 'appointment', family: 'toPerson', verbs: 'swear', needs: 'target', particle: 'in', transitive: true },
  {
    type: 'appointment',
    family: 'toPerson',
    verbs: 'name',
    needs: 'target',
    beside:
      'chief director minister head coach captain ambassador chairman chairwoman chair president manager secretary successor envoy commissioner editor',
    transitive: true,
  },
  { type: 'coup', family: 'atPlace', nouns: 'coup putsch', needs: 'argument' },
  { type: 'coup', family: 'force', verbs: 'oust depose topple', needs: 'target', transitive: true },
  { type: 'coup', family: 'force', nouns: 'overthrow', verbs: 'overthrow', needs: 'target', transitive: true },
  { type: 'meeting', family: 'between', nouns: 'summit', needs: 'argument', never: 'mountain' },
  { type: 'meeting', family: 'between', nouns: 'conference', needs: 'argument', never: 'news press eastern western call room' },
  { type: 'meeting', family: 'between', nouns: 'meeting', verbs: 'meet', needs: 'both', never: 'target targets demand needs' },
  { type: 'negotiation', family: 'between', nouns: '=talks negotiation', needs: 'role' },
  { type: 'negotiation', family: 'between', nouns: 'dialogue', needs: 'role', made: true },
  { type: 'agreement', family: 'between', verbs: 'agree', needs: 'both', never: 'with that " ,' },
  { type: 'agreement', family: 'between', nouns: 'agreement treaty accord pact deal', needs: 'argument', made: true },
  { type: 'sanction', family: 'giving', nouns: '=sanctions', needs: 'role' },
  { type: 'sanction', family: 'giving', verbs: 'sanction', needs: 'both', transitive: true },
  { type: 'visit', family: 'movement', nouns: 'visit trip', verbs: 'visit', needs: 'both' },
  { type: 'visit', family: 'movement', verbs: 'travel', needs: 'both', particle: 'to' },
  { type: 'visit', family: 'movement', verbs: 'arrive', needs: 'both', particle: 'in', within: 'visit talks meeting summit trip tour' },
  { type: 'protest', family: 'atPlace', nouns: 'protest uprising revolt', needs: 'argument' },
  {
    type: 'protest',
    family: 'atPlace',
    nouns: 'demonstration rally march',
    verbs: 'protest demonstrate rally march',
    needs: 'argument',
    within: 'protesters demonstrators protests police crowd crowds thousands hundreds activists marchers banners streets',
    never: 'of stock market car share bond',
  },
  { type: 'riot', family: 'atPlace', nouns: 'riot', verbs: 'riot', needs: 'argument', never: 'police gear laugh' },
  {
    type: 'strike',
    family: 'atPlace',
    nouns: 'strike',
    needs: 'argument',
    beside: 'general labour labor hunger rail transport teachers workers nurses nationwide',
  },
  { type: 'strike', family: 'atPlace', nouns: 'walkout', needs: 'argument' },
  {
    type: 'strike',
    family: 'atPlace',
    nouns: 'strike',
    needs: 'argument',
    about:
      'workers union unions pay staff drivers nurses teachers plant factory wages walkout picket pickets dockers miners pilots shop steward',
    never: 'air drone missile rocket military bombing counter-terrorism lightning',
  },
  {
    type: 'aid',
    family: 'giving',
    nouns: 'aid',
    needs: 'role',
    beside: 'humanitarian military financial food emergency foreign economic medical',
    never: 'hearing first legal band',
  },
  {
    type: 'aid',
    family: 'giving',
    nouns: 'relief',
    needs: 'argument',
    beside: 'humanitarian flood famine disaster earthquake hurricane debt',
  },
  { type: 'evacuation', family: 'toPerson', nouns: 'evacuation', verbs: 'evacuate', needs: 'argument' },
  { type: 'rescue', family: 'toPerson', verbs: 'rescue', needs: 'argument', transitive: true },
  {
    type: 'rescue',
    family: 'toPerson',
    verbs: 'save',
    needs: 'target',
    within: 'fire flood flames water drowning rubble roof boat sea river pulling pulled blaze wreckage',
    transitive: true,
  },
  { type: 'rescue', family: 'toPerson', nouns: 'rescue', needs: 'argument', never: 'package plan deal bid dog dogs' },
  { type: 'deal', family: 'between', nouns: 'merger buyout', needs: 'role' },
  { type: 'deal', family: 'own', verbs: 'acquire', needs: 'both', transitive: true },
  { type: 'deal', family: 'own', nouns: 'takeover acquisition', needs: 'role', never: 'military language data' },
  {
    type: 'deal',
    family: 'own',
    verbs: 'buy purchase',
    needs: 'both',
    within: 'company firm stake shares business deal million billion group rival',
    transitive: true,
  },
  { type: 'deal', family: 'between', verbs: 'merge', needs: 'both' },
  { type: 'investment', family: 'own', verbs: 'invest', needs: 'role' },
  { type: 'bankruptcy', family: 'own', nouns: 'bankruptcy insolvency', needs: 'role', never: 'moral' },
  { type: 'launch', family: 'own', nouns: 'launch', needs: 'argument', beside: 'missile rocket satellite' },
  { type: 'layoff', family: 'own', nouns: '=layoffs', needs: 'argument' },
  { type: 'layoff', family: 'own', verbs: 'lay', needs: 'role', particle: 'off' },
  { type: 'layoff', family: 'own', verbs: 'cut axe shed', needs: 'argument', beside: 'jobs posts positions' },
  { type: 'layoff', family: 'own', nouns: '=redundancies', needs: 'argument' },
  {
    type: 'disaster',
    family: 'atPlace',
    nouns:
      'earthquake tsunami cyclone typhoon hurricane wildfire landslide mudslide avalanche famine drought eruption tornado flood blizzard heatwave blaze storm quake =flooding',
    needs: 'argument',
  },
  { type: 'disaster', family: 'atPlace', verbs: 'erupt', needs: 'argument', within: 'volcano lava ash crater' },
  { type: 'accident', family: 'atPlace', nouns: 'derailment', needs: 'argument' },
  { type: 'accident', family: 'atPlace', nouns: 'crash', needs: 'argument', beside: 'plane train helicopter car bus air jet road' },
  {
    type: 'accident',
    family: 'atPlace',
    nouns: 'crash collision',
    verbs: 'crash collide derail sink capsize',
    needs: 'argument',
    within: 'plane train helicopter car bus jet flight boat ferry lorry truck ship vessel airliner passengers pilot tram',
    never: 'market stock financial course',
  },
  { type: 'outbreak', family: 'atPlace', nouns: 'outbreak epidemic pandemic', needs: 'argument' },
  {
    type: 'outbreak',
    family: 'atPlace',
    verbs: 'break',
    needs: 'argument',
    particle: 'out',
    within: 'flu virus cholera disease measles ebola plague infection',
  },
  { type: 'tournament', family: 'atPlace', nouns: 'tournament', needs: 'argument' },
  { type: 'match', family: 'between', verbs: 'beat defeat thrash trounce', needs: 'both', sport: true, transitive: true },
  { type: 'match', family: 'between', nouns: 'match derby final semi-final', needs: 'role', sport: true },
  {
    type: 'award',
    family: 'feat',
    verbs: 'win receive earn',
    needs: 'role',
    beside: 'prize medal award oscar grammy emmy bafta trophy knighthood fellowship gold silver bronze',
  },
  { type: 'award', family: 'giving', verbs: 'award', needs: 'role', transitive: true },
  {
    type: 'publication',
    family: 'feat',
    verbs: 'publish release',
    needs: 'argument',
    beside:
      'book novel report study memoir memoirs paper article results findings album research survey review poems biography film single',
    transitive: true,
  },
  { type: 'ceremony', family: 'atPlace', nouns: 'ceremony', needs: 'argument' },
  { type: 'ceremony', family: 'toPerson', nouns: 'inauguration funeral coronation', needs: 'argument' },
  { type: 'birth', family: 'life', verbs: 'bear', needs: 'role', never: 'out fruit' },
  { type: 'death', family: 'life', nouns: 'death', verbs: 'die', needs: 'role', never: 'penalty toll row threat threats down' },
  { type: 'death', family: 'life', verbs: 'drown perish', needs: 'argument' },
  { type: 'death', family: 'life', verbs: 'pass', needs: 'role', particle: 'away' },
  { type: 'marriage', family: 'life', nouns: 'wedding', verbs: 'marry wed', needs: 'both' },
  { type: 'migration', family: 'movement', nouns: 'exodus', needs: 'place' },
  { type: 'migration', family: 'movement', verbs: 'flee', needs: 'place' },
  { type: 'return', family: 'movement', verbs: 'return', needs: 'place' },
  { type: 'recruitment', family: 'toPerson', nouns: 'recruitment', verbs: 'recruit', needs: 'role', transitive: true },
  { type: 'founding', family: 'own', nouns: 'founding', needs: 'role' },
  { type: 'founding', family: 'own', pasts: 'founded co-founded', needs: 'role', transitive: true },
];
