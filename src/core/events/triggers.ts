import type { EventType } from '../model';
import { fold } from '../text/fold';
import { verbForms, withEnding } from '../text/inflections';
import type { EventFamily } from './eventFamily';

/**
 * What must stand with a trigger before it counts. `argument`: an actor, a place, a date or a figure. `role`: an actor
 * in the frame. `target`, `place`: that slot. `both`: agent and target, or two participants.
 */
export type Need = 'argument' | 'role' | 'target' | 'place' | 'both';

interface TriggerRow {
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
}

const forceNouns =
  'troops forces soldiers police army navy warships warship ships missiles missile tanks jets aircraft personnel military units marines fighters drones peacekeepers';
const armed = 'military naval joint air army live-fire war nuclear civil defence defense large-scale snap';

/** Words that name an event, by type. General verbs have no place here: a word stands here only if few of its uses are anything else. */
const rows: readonly TriggerRow[] = [
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
  { type: 'conquest', family: 'force', verbs: 'seize capture', needs: 'place', transitive: true },
  { type: 'withdrawal', family: 'movement', nouns: 'withdrawal pullout', needs: 'place', never: 'cash bank drug alcohol' },
  { type: 'withdrawal', family: 'movement', verbs: 'withdraw', needs: 'role', beside: forceNouns },
  { type: 'deployment', family: 'movement', nouns: 'deployment', needs: 'role' },
  { type: 'deployment', family: 'movement', verbs: 'deploy', needs: 'role', beside: forceNouns, transitive: true },
  { type: 'exercise', family: 'between', nouns: 'drill exercise manoeuvre maneuver', needs: 'argument', beside: armed },
  { type: 'ceasefire', family: 'between', nouns: 'ceasefire truce armistice', needs: 'argument' },
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
  { type: 'raid', family: 'force', nouns: 'raid', verbs: 'raid', needs: 'argument', transitive: true },
  {
    type: 'trial',
    family: 'toPerson',
    nouns: 'trial',
    needs: 'target',
    never: 'clinical drug vaccine medical field controlled phase and on',
  },
  { type: 'trial', family: 'toPerson', verbs: 'indict prosecute', needs: 'target', transitive: true },
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
  { type: 'vote', family: 'atPlace', nouns: 'referendum plebiscite', needs: 'argument' },
  { type: 'law', family: 'own', verbs: 'enact', needs: 'role', transitive: true },
  { type: 'appointment', family: 'toPerson', nouns: 'appointment', verbs: 'appoint', needs: 'target', transitive: true },
  { type: 'resignation', family: 'own', nouns: 'resignation', verbs: 'resign', needs: 'role' },
  { type: 'coup', family: 'atPlace', nouns: 'coup putsch', needs: 'argument' },
  { type: 'coup', family: 'force', nouns: 'overthrow', verbs: 'overthrow', needs: 'target', transitive: true },
  { type: 'meeting', family: 'between', nouns: 'summit', needs: 'argument', never: 'mountain' },
  { type: 'meeting', family: 'between', nouns: 'meeting', verbs: 'meet', needs: 'both', never: 'target targets demand needs' },
  { type: 'negotiation', family: 'between', nouns: '=talks negotiation', needs: 'role' },
  { type: 'negotiation', family: 'between', nouns: 'dialogue', needs: 'role', made: true },
  { type: 'agreement', family: 'between', nouns: 'agreement treaty accord pact', needs: 'role', made: true },
  { type: 'sanction', family: 'giving', nouns: '=sanctions', needs: 'role' },
  { type: 'visit', family: 'movement', nouns: 'visit', verbs: 'visit', needs: 'both' },
  { type: 'protest', family: 'atPlace', nouns: 'protest uprising revolt', needs: 'argument' },
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
    type: 'aid',
    family: 'giving',
    nouns: 'aid',
    needs: 'role',
    beside: 'humanitarian military financial food emergency foreign economic medical',
    never: 'hearing first legal band',
  },
  { type: 'evacuation', family: 'toPerson', nouns: 'evacuation', verbs: 'evacuate', needs: 'argument' },
  { type: 'rescue', family: 'toPerson', verbs: 'rescue', needs: 'argument', transitive: true },
  { type: 'deal', family: 'between', nouns: 'merger buyout', needs: 'role' },
  { type: 'deal', family: 'own', verbs: 'acquire', needs: 'both', transitive: true },
  { type: 'bankruptcy', family: 'own', nouns: 'bankruptcy insolvency', needs: 'role', never: 'moral' },
  { type: 'launch', family: 'own', nouns: 'launch', needs: 'argument', beside: 'missile rocket satellite' },
  { type: 'layoff', family: 'own', nouns: '=layoffs', needs: 'argument' },
  {
    type: 'disaster',
    family: 'atPlace',
    nouns: 'earthquake tsunami cyclone typhoon wildfire landslide avalanche famine drought eruption tornado =floods',
    needs: 'argument',
  },
  { type: 'accident', family: 'atPlace', nouns: 'derailment', needs: 'argument' },
  { type: 'accident', family: 'atPlace', nouns: 'crash', needs: 'argument', beside: 'plane train helicopter car bus air jet road' },
  { type: 'outbreak', family: 'atPlace', nouns: 'outbreak epidemic pandemic', needs: 'argument' },
  { type: 'tournament', family: 'atPlace', nouns: 'tournament', needs: 'argument' },
  { type: 'ceremony', family: 'toPerson', nouns: 'inauguration funeral coronation', needs: 'argument' },
  { type: 'birth', family: 'life', verbs: 'bear', needs: 'role', never: 'out fruit' },
  { type: 'death', family: 'life', nouns: 'death', verbs: 'die', needs: 'role', never: 'penalty toll row threat threats down' },
  { type: 'marriage', family: 'life', nouns: 'wedding', verbs: 'marry wed', needs: 'both' },
  { type: 'migration', family: 'movement', nouns: 'exodus', needs: 'place' },
  { type: 'return', family: 'movement', verbs: 'return', needs: 'place' },
  { type: 'recruitment', family: 'toPerson', nouns: 'recruitment', verbs: 'recruit', needs: 'role', transitive: true },
  { type: 'founding', family: 'own', nouns: 'founding', needs: 'role' },
];

export type TriggerForm = 'singular' | 'plural' | 'base' | 'third' | 'past' | 'gerund';

/** One reading of a word as an event. Past and participle are one form: the surroundings tell them apart. */
export interface Trigger {
  readonly type: EventType;
  readonly family: EventFamily;
  readonly form: TriggerForm;
  readonly needs: Need;
  readonly beside: ReadonlySet<string> | undefined;
  readonly never: ReadonlySet<string>;
  readonly made: boolean;
  readonly transitive: boolean;
}

/** Readings by folded word, nouns before verbs. */
export const triggers: ReadonlyMap<string, readonly Trigger[]> = compile();

const nounForms = new Set<TriggerForm>(['singular', 'plural']);

export function isNoun(trigger: Trigger): boolean {
  return nounForms.has(trigger.form);
}

/** The type that the last event noun of a name tells: "Battle of Kor", "Kor Accord". */
export function typeOfName(name: string): EventType | undefined {
  for (const word of name.split(/[\s-]+/).reverse()) {
    const reading = triggers.get(fold(word))?.find(isNoun);
    if (reading) return reading.type;
  }
  return undefined;
}

function compile(): ReadonlyMap<string, readonly Trigger[]> {
  const table = new Map<string, Trigger[]>();
  for (const row of rows) {
    const shared = {
      type: row.type,
      family: row.family,
      needs: row.needs ?? ('argument' as const),
      beside: row.beside === undefined ? undefined : wordSet(row.beside),
      never: wordSet(row.never ?? ''),
      made: row.made ?? false,
      transitive: row.transitive ?? false,
    };
    const add = (word: string, form: TriggerForm): void => {
      const readings = table.get(word) ?? [];
      if (!readings.some((reading) => reading.form === form && reading.type === row.type && reading.beside === shared.beside))
        readings.push({ ...shared, form });
      table.set(word, readings);
    };
    for (const noun of words(row.nouns)) {
      if (!noun.startsWith('=')) add(noun, 'singular');
      add(noun.startsWith('=') ? noun.slice(1) : withEnding(noun), 'plural');
    }
    for (const verb of words(row.verbs)) {
      const forms = verbForms(verb);
      add(forms.base, 'base');
      add(forms.third, 'third');
      add(forms.past, 'past');
      add(forms.participle, 'past');
      add(forms.gerund, 'gerund');
    }
  }
  for (const readings of table.values()) readings.sort((left, right) => Number(isNounForm(right.form)) - Number(isNounForm(left.form)));
  return table;
}

function isNounForm(form: TriggerForm): boolean {
  return form === 'singular' || form === 'plural';
}

function words(list: string | undefined): string[] {
  return list ? list.split(' ') : [];
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}
