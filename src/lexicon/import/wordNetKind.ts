import type { EntityType } from '../../core/model';
import type { Synset } from './readWordNet';

export interface WordNetKind {
  readonly type: EntityType;
  readonly subtype?: string;
}

/** First words of the classes above an individual, the nearest first, that say what it is. */
type Rule = readonly [holds: (classes: ReadonlySet<string>) => boolean, kind: WordNetKind | undefined];

const under =
  (...names: readonly string[]) =>
  (classes: ReadonlySet<string>): boolean =>
    names.some((name) => classes.has(name));

/** Rules by lexicographer file; the first that holds decides, and what none takes is left out. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  '04': [
    [under('war', 'battle', 'military action', 'revolution', 'rebellion', 'siege'), { type: 'event', subtype: 'conflict' }],
    [() => true, { type: 'event' }],
  ],
  '06': [
    [under('camp', 'prison', 'penal institution'), { type: 'place', subtype: 'landmark' }],
    [under('university', 'college', 'agency', 'stock exchange', 'institution'), { type: 'organization' }],
    [under('vessel', 'aircraft', 'weapon', 'ship', 'craft'), { type: 'product' }],
    [under('structure', 'way', 'tract'), { type: 'place', subtype: 'landmark' }],
  ],
  '10': [
    [under('software', 'browser', 'search engine'), { type: 'product' }],
    [under('writing', 'written communication', 'music', 'document', 'publication', 'sacred text', 'agreement'), { type: 'work' }],
  ],
  '11': [[() => true, { type: 'event' }]],
  '14': [
    // The glosses judge where they should tell.
    [under('terrorist organization', 'guerrilla force', 'drug cartel'), undefined],
    [under('organization', 'political movement', 'musical organization'), { type: 'organization' }],
    [under('conference', 'gathering'), { type: 'event' }],
  ],
  '15': [
    [under('sign of the zodiac', 'pole', 'point', 'line', 'layer'), undefined],
    [under('city', 'town', 'village', 'municipality'), { type: 'place', subtype: 'city' }],
    [under('country', 'state', 'district', 'administrative district'), { type: 'place', subtype: 'region' }],
    [() => true, { type: 'place' }],
  ],
  '17': [
    [under('celestial body', 'star', 'constellation', 'asterism', 'galaxy', 'planet', 'satellite', 'natural enclosure'), undefined],
    [under('river', 'stream'), { type: 'place', subtype: 'river' }],
    [under('sea', 'ocean', 'bay', 'gulf', 'lake', 'strait', 'channel', 'body of water'), { type: 'place', subtype: 'water' }],
    [under('mountain', 'range', 'natural elevation'), { type: 'place', subtype: 'mountain' }],
    [under('geological formation', 'land', 'location', 'object'), { type: 'place', subtype: 'landform' }],
  ],
  '18': [
    [under('deity', 'spiritual being', 'imaginary being', 'mythical being', 'fictional character', 'Titan', 'saint'), undefined],
    [under('person'), { type: 'person' }],
  ],
};

/** What an individual is, by the file it stands in and the classes above it; undefined for gods, stars, periods and the like. */
export function kindOf(synset: Synset, synsets: ReadonlyMap<string, Synset>): WordNetKind | undefined {
  const classes = new Set(classesAbove(synset, synsets));
  return rules[synset.file]?.find(([holds]) => holds(classes))?.[1];
}

function* classesAbove(synset: Synset, synsets: ReadonlyMap<string, Synset>): Generator<string> {
  const seen = new Set<string>();
  const open = [synset];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { type, offset } of next.pointers) {
      const above = synsets.get(offset);
      if ((type !== '@' && type !== '@i') || !above || seen.has(offset)) continue;
      seen.add(offset);
      yield* above.words;
      open.push(above);
    }
  }
}

export function isIndividual(synset: Synset): boolean {
  return synset.pointers.some(({ type }) => type === '@i');
}
