import type { FeastRule } from './feasts';

export interface FeastName {
  /** Folded words in order; a possessive is a word of its own. */
  readonly words: readonly string[];
  readonly rule: FeastRule;
}

const rows: readonly (readonly [names: string, rule: FeastRule])[] = [
  ['christmas eve', fixed(12, 24)],
  ['christmas day|christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year 's eve", fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ["valentine 's day", fixed(2, 14)],
  ["st patrick 's day|st . patrick 's day", fixed(3, 17)],
  ["st george 's day|st . george 's day", fixed(4, 23)],
  ["st andrew 's day|st . andrew 's day", fixed(11, 30)],
  ["st valentine 's day|st . valentine 's day", fixed(2, 14)],
  ["st stephen 's day|st . stephen 's day", fixed(12, 26)],
  ["international women 's day", fixed(3, 8)],
  ["april fools ' day|april fool 's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['victory day', fixed(5, 9)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['australia day', fixed(1, 26)],
  ['burns night', fixed(1, 25)],
  ['epiphany', fixed(1, 6)],
  ['groundhog day', fixed(2, 2)],
  ['candlemas', fixed(2, 2)],
  ['july fourth', fixed(7, 4)],
  ["midsummer 's day", fixed(6, 24)],
  ['michaelmas', fixed(9, 29)],
  ['holocaust memorial day', fixed(1, 27)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day|all saints day", fixed(11, 1)],
  ["all souls ' day|all souls day", fixed(11, 2)],
  ['guy fawkes night|bonfire night', fixed(11, 5)],
  ["armistice day|remembrance day|veterans day|veterans ' day", fixed(11, 11)],
  ['orthodox christmas', fixed(1, 7)],
  ['martin luther king day|martin luther king jr day|martin luther king jr . day', nth(1, 1, 3)],
  ["presidents ' day|presidents day|president 's day", nth(2, 1, 3)],
  ['memorial day', nth(5, 1, -1)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ["mother 's day|mothers ' day|mothers day", nth(5, 7, 2)],
  ["father 's day|fathers ' day|fathers day", nth(6, 7, 3)],
  ["patriots ' day|patriots day", nth(4, 1, 3)],
  ['election day', nth(11, 1, 1, 1)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['thanksgiving day|thanksgiving', nth(11, 4, 4)],
  ['giving tuesday', nth(11, 4, 4, 5)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['shrove tuesday|mardi gras|pancake day', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['mothering sunday', easter(-21)],
  ['palm sunday', easter(-7)],
  ['holy week', easter(-7, 7)],
  ['maundy thursday|holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday|easter saturday', easter(-1)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ascension day', easter(39)],
  ['whit sunday|pentecost', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
  ['orthodox good friday', { kind: 'orthodox', from: -2 }],
  ['orthodox easter', { kind: 'orthodox', from: 0 }],
  ['ramadan', { kind: 'table', name: 'ramadan', until: 'eid al-fitr' }],
  ['eid al - fitr|eid ul - fitr', table('eid al-fitr')],
  ['eid al - adha|eid ul - adha', table('eid al-adha')],
  ['rosh hashanah', { kind: 'table', name: 'rosh hashanah', days: 2 }],
  ['yom kippur', { kind: 'table', name: 'rosh hashanah', plus: 9 }],
  ['passover', { kind: 'table', name: 'passover', days: 7 }],
  ['hanukkah', { kind: 'table', name: 'hanukkah', days: 8 }],
  ['lunar new year|chinese new year', table('lunar new year')],
  ['nowruz', table('nowruz')],
];

function fixed(month: number, day: number): FeastRule {
  return { kind: 'fixed', month, day };
}

function nth(month: number, weekday: number, which: number, plus = 0): FeastRule {
  return { kind: 'nth', month, weekday, nth: which, plus };
}

function easter(from: number, days = 1): FeastRule {
  return { kind: 'easter', from, days };
}

function table(name: string): FeastRule {
  return { kind: 'table', name };
}

/** By first word, the longer names first. */
export const feastNames: ReadonlyMap<string, readonly FeastName[]> = tableByFirstWord();

function tableByFirstWord(): Map<string, FeastName[]> {
  const names = rows.flatMap(([row, rule]) => row.split('|').map((name): FeastName => ({ words: name.split(' '), rule })));
  names.sort((left, right) => right.words.length - left.words.length);
  const byFirst = new Map<string, FeastName[]>();
  for (const name of names) {
    const first = name.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return byFirst;
}
