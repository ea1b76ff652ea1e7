import type { EventType } from '../model';
import { fold } from '../text/fold';
import { verbForms, withEnding } from '../text/inflections';
import { withFields } from '../withFields';
import type { EventFamily } from './eventFamily';
import type { Need, TriggerRow } from './rows/triggerRow';
import { triggerRows } from './triggerRows';

export type TriggerForm = 'singular' | 'plural' | 'base' | 'third' | 'past' | 'gerund';

/** One reading of a word as an event. Past and participle are one form: the surroundings tell them apart. */
export interface Trigger {
  readonly type: EventType;
  readonly family: EventFamily;
  readonly form: TriggerForm;
  readonly needs: Need;
  readonly beside: ReadonlySet<string> | undefined;
  readonly bars: ReadonlySet<string> | undefined;
  readonly subjects: ReadonlySet<string> | undefined;
  readonly never: ReadonlySet<string>;
  readonly neverBehind: ReadonlySet<string>;
  readonly made: boolean;
  readonly transitive: boolean;
  readonly passive: boolean;
  readonly particle: ReadonlySet<string> | undefined;
  readonly within: ReadonlySet<string> | undefined;
  readonly about: readonly string[] | undefined;
  readonly ofPerson: boolean;
  readonly bySomeone: boolean;
  readonly sport: boolean;
}

/** Readings by folded word, nouns before verbs. */
export const triggers: ReadonlyMap<string, readonly Trigger[]> = compile();

export function isNoun(trigger: Trigger): boolean {
  return isNounForm(trigger.form);
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
  for (const row of triggerRows) {
    const shared = sharedOf(row);
    for (const [word, form] of formsOf(row)) {
      const readings = table.get(word) ?? [];
      readings.push(withFields(shared, { form }));
      table.set(word, readings);
    }
  }
  for (const readings of table.values()) readings.sort((left, right) => Number(isNounForm(right.form)) - Number(isNounForm(left.form)));
  return table;
}

function sharedOf(row: TriggerRow): Omit<Trigger, 'form'> {
  const setOf = (list: string | undefined): ReadonlySet<string> | undefined => (list === undefined ? undefined : wordSet(list));
  return {
    type: row.type,
    family: row.family,
    needs: row.needs ?? 'argument',
    beside: setOf(row.beside),
    bars: setOf(row.bars),
    subjects: setOf(row.subjects),
    never: wordSet(row.never ?? ''),
    neverBehind: wordSet(row.neverBehind ?? ''),
    made: row.made ?? false,
    transitive: row.transitive ?? false,
    passive: row.passive ?? false,
    particle: setOf(row.particle),
    within: setOf(row.within),
    about: row.about === undefined ? undefined : words(row.about),
    ofPerson: row.ofPerson ?? false,
    bySomeone: row.bySomeone ?? false,
    sport: row.sport ?? false,
  };
}

/** Every word of a row with its form, each once. */
function formsOf(row: TriggerRow): [string, TriggerForm][] {
  const forms: [string, TriggerForm][] = words(row.pasts).map((past) => [past, 'past']);
  for (const noun of words(row.nouns)) {
    if (!noun.startsWith('=')) forms.push([noun, 'singular']);
    if (noun.startsWith('=')) forms.push([noun.slice(1), 'plural']);
    else if (!row.single) forms.push([withEnding(noun), 'plural']);
  }
  for (const verb of words(row.verbs)) {
    const { base, third, past, participle, gerund } = verbForms(verb);
    forms.push([base, 'base'], [third, 'third'], [past, 'past'], [gerund, 'gerund']);
    if (participle !== past) forms.push([participle, 'past']);
  }
  return forms;
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
