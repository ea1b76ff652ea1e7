import type { EntityType } from '../model';

/** What a noun such as "the group" may point back to. */
export interface GenericNoun {
  readonly types: ReadonlySet<EntityType>;
  /** Subtypes of lexicon entries that fit. */
  readonly subtypes: ReadonlySet<string>;
  /** Folded words of a name that show it to fit: "Ministry" for "the ministry". */
  readonly nameWords: ReadonlySet<string>;
}

const row = (types: string, subtypes: string, nameWords: string): GenericNoun => ({
  types: new Set(types.split(' ') as EntityType[]),
  subtypes: new Set(subtypes.split(' ')),
  nameWords: new Set(nameWords.split(' ')),
});

/**
 * Folded nouns that stand for an entity named before. A noun is here only if the kind of thing it names can be told from
 * an entry's subtype or from the name itself.
 */
export const genericNouns: ReadonlyMap<string, GenericNoun> = new Map([
  [
    'group',
    row(
      'organization group',
      'armed-group militia private-army rebel-group terrorist-group movement',
      'front brigade brigades militia group network army',
    ),
  ],
  ['militia', row('organization group', 'armed-group militia private-army', 'militia brigade brigades')],
  ['movement', row('organization group', 'movement armed-group political', 'movement')],
  ['bloc', row('organization', 'international alliance bloc union', 'union bloc league community commonwealth')],
  ['alliance', row('organization', 'alliance military-alliance', 'alliance treaty pact')],
  ['union', row('organization', 'trade-union union', 'union')],
  ['country', row('state place', 'country constituent-country', 'republic kingdom')],
  ['nation', row('state place', 'country', 'republic kingdom')],
  ['city', row('place', 'city', 'city')],
  ['island', row('place', 'island', 'island isle')],
  ['river', row('place', 'river', 'river')],
  ['lake', row('place', 'lake', 'lake')],
  ['airport', row('place', 'airport', 'airport')],
  ['ministry', row('organization', 'ministry', 'ministry')],
  ['agency', row('organization', 'agency intelligence-service', 'agency')],
  ['bank', row('organization', 'bank central-bank', 'bank')],
  ['court', row('organization', 'court', 'court tribunal')],
  ['tribunal', row('organization', 'court', 'tribunal')],
  ['parliament', row('organization', 'parliament', 'parliament')],
  ['party', row('organization', 'party', 'party')],
  ['university', row('organization', 'university', 'university')],
  ['company', row('organization', 'company', 'company corporation inc ltd corp plc')],
  ['committee', row('organization', 'committee', 'committee')],
  ['council', row('organization', 'council', 'council')],
  ['commission', row('organization', 'commission', 'commission')],
  ['institute', row('organization', 'institute think-tank', 'institute')],
]);

/** Adjectives and nouns in lower case that may stand between the article and the noun. */
export const genericModifiers = new Set(
  'terror terrorist militant extremist jihadist armed rebel insurgent paramilitary ruling regional entire whole'.split(' '),
);
