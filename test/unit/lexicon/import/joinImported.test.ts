import assert from 'node:assert/strict';
import { checkRow } from '../../../../src/lexicon/checkRow';
import type { ImportedEntry } from '../../../../src/lexicon/import/importedEntry';
import { joinImported } from '../../../../src/lexicon/import/joinImported';
import type { Row } from '../../../../src/lexicon/schema';
import { entryOf } from './entryOf';
import { noWords } from './noWords';

function byHand(...values: readonly object[]): Row[] {
  return values.flatMap((value) => checkRow({ type: 'place', description: 'By hand.', ...value }, false).row ?? []);
}

const freedonia = { id: 'freedonia', type: 'state', name: 'Freedonia' };
const country = entryOf({ id: 'country-fd', name: 'Freedonia', source: 'countries', subtype: 'territory', prominence: 1e8 });
const sylvania = entryOf({ id: 'country-sy', name: 'Sylvania', source: 'countries', prominence: 1e8 });
const inFreedonia = { relations: [{ type: 'located-in', entry: 'country-fd' }] } as const;
const inSylvania = { relations: [{ type: 'located-in', entry: 'country-sy' }] } as const;

/** `id = form, (tentative form)`, with where it lies. */
function printed(rows: readonly Row[]): string[] {
  return rows.map(({ id, forms, relations = [] }) => {
    const texts = forms.map((form) => (form.tentative ? `(${form.text})` : form.text));
    return `${id} = ${texts.join(', ')}${relations.map((relation) => ` < ${relation.entry}`).join('')}`;
  });
}

/** Title, rows by hand, imported entries, and what comes of both. */
const joins: readonly [string, readonly Row[], readonly ImportedEntry[], readonly string[]][] = [
  [
    'lends spellings to the row by hand that is the same thing',
    byHand(freedonia, { id: 'ulm', name: 'Puerto Ulm', relations: ['located-in freedonia'] }),
    [country, entryOf({ id: 'ulm-fd', name: 'Puerto Ulm', forms: [{ text: 'Porto Ulmo', kind: 'alias' }], ...inFreedonia })],
    ['freedonia = Freedonia', 'ulm = Puerto Ulm, (Porto Ulmo) < freedonia'],
  ],
  [
    'leaves the name to the row by hand that is another thing',
    byHand(freedonia, { id: 'ulm', name: 'Puerto Ulm', relations: ['located-in freedonia'] }),
    [country, sylvania, entryOf({ id: 'ulm-sy', name: 'Puerto Ulm', ...inSylvania })],
    ['freedonia = Freedonia', 'ulm = Puerto Ulm < freedonia', 'country-sy = Sylvania'],
  ],
  [
    'points relations at the row by hand',
    byHand(freedonia),
    [country, entryOf({ id: 'ulm-fd', name: 'Puerto Ulm', ...inFreedonia })],
    ['freedonia = Freedonia', 'ulm-fd = Puerto Ulm < freedonia'],
  ],
  [
    'leaves rivals of one name to the article',
    byHand(freedonia),
    [
      country,
      entryOf({ id: 'ulm-1', name: 'Puerto Ulm', ...inFreedonia }),
      entryOf({ id: 'ulm-2', name: 'Puerto Ulm', prominence: 400_000, ...inFreedonia }),
    ],
    ['freedonia = Freedonia', 'ulm-1 = (Puerto Ulm) < freedonia', 'ulm-2 = (Puerto Ulm) < freedonia'],
  ],
  [
    'drops a rival that is far less known',
    byHand(freedonia),
    [
      country,
      entryOf({ id: 'ulm-1', name: 'Puerto Ulm', ...inFreedonia }),
      entryOf({ id: 'ulm-2', name: 'Puerto Ulm', prominence: 100_000, ...inFreedonia }),
    ],
    ['freedonia = Freedonia', 'ulm-1 = Puerto Ulm < freedonia'],
  ],
  [
    'takes things of two sources in one country for one',
    byHand(freedonia),
    [
      country,
      entryOf({ id: 'ulm-fd', name: 'Puerto Ulm', ...inFreedonia }),
      entryOf({ id: 'w', name: 'Puerto Ulm', source: 'wordNet', forms: [{ text: 'Ulm Harbour', kind: 'alias' }], ...inFreedonia }),
    ],
    ['freedonia = Freedonia', 'ulm-fd = Puerto Ulm, Ulm Harbour < freedonia'],
  ],
  [
    'knows a thing by another of its spellings',
    byHand(freedonia, { id: 'ulm', name: 'Puerto Ulm', relations: ['located-in freedonia'] }),
    [country, entryOf({ id: 'w', name: 'Porto Ulm', source: 'wordNet', forms: [{ text: 'Puerto Ulm', kind: 'alias' }], ...inFreedonia })],
    ['freedonia = Freedonia', 'ulm = Puerto Ulm, Porto Ulm < freedonia'],
  ],
  [
    'tells a lake from the town of its name',
    byHand(freedonia, { id: 'ulm', name: 'Puerto Ulm', subtype: 'city', relations: ['located-in freedonia'] }),
    [
      country,
      entryOf({
        id: 'lake',
        name: 'Lake Ulm',
        subtype: 'water',
        source: 'wordNet',
        forms: [{ text: 'Puerto Ulm', kind: 'alias' }],
        ...inFreedonia,
      }),
    ],
    ['freedonia = Freedonia', 'ulm = Puerto Ulm < freedonia', 'lake = Lake Ulm < freedonia'],
  ],
  [
    'drops a spelling that is the name of something else',
    byHand(freedonia),
    [
      country,
      entryOf({ id: 'ulm-fd', name: 'Puerto Ulm', forms: [{ text: 'Old Glass', kind: 'alias' }], ...inFreedonia }),
      entryOf({ id: 'glass-fd', name: 'Old Glass', ...inFreedonia }),
    ],
    ['freedonia = Freedonia', 'ulm-fd = Puerto Ulm < freedonia', 'glass-fd = (Old Glass) < freedonia'],
  ],
  [
    'makes tentative what may be a part of something known',
    byHand(freedonia, { id: 'ulm', name: 'Ulm', relations: ['located-in freedonia'] }),
    [
      country,
      entryOf({ id: 'east-ulm', name: 'East Ulm', ...inFreedonia }),
      entryOf({ id: 'east-glass', name: 'East Glass', ...inFreedonia }),
    ],
    ['freedonia = Freedonia', 'ulm = Ulm < freedonia', 'east-ulm = (East Ulm) < freedonia', 'east-glass = East Glass < freedonia'],
  ],
  [
    'makes tentative what a row by hand holds under a condition',
    byHand(freedonia, {
      id: 'firefly',
      type: 'person',
      name: 'Rufus Firefly',
      forms: [{ form: 'Von Ulm', kind: 'surname', needs: 'name' }],
    }),
    [country, entryOf({ id: 'ulm-fd', name: 'Von Ulm', ...inFreedonia })],
    ['freedonia = Freedonia', 'firefly = Rufus Firefly, Von Ulm', 'ulm-fd = (Von Ulm) < freedonia'],
  ],
];

describe('joining imported entries to rows by hand', () => {
  for (const [title, rows, imported, expected] of joins) {
    it(title, () => assert.deepEqual(printed(joinImported(rows, imported, noWords)), expected));
  }

  it('keeps source, licence and description of what is imported, and the words of the row by hand', () => {
    const rows = joinImported(byHand(freedonia), [country, entryOf({ name: 'Puerto Ulm', ...inFreedonia })], noWords);
    assert.deepEqual(
      rows.map(({ description, source, licence }) => [description, source, licence]),
      [
        ['By hand.', undefined, undefined],
        ['Puerto Ulm, as imported.', 'GeoNames, changed', 'CC BY 4.0'],
      ],
    );
  });

  it('takes the place of a row by hand from the best known import of its country that has the name, by whatever spelling', () => {
    const at = (latitude: number) => ({ at: { latitude, longitude: 0 } });
    const alias = (text: string) => ({ forms: [{ text, kind: 'alias' as const }] });
    const rows = joinImported(
      byHand(
        freedonia,
        { id: 'ulm', name: 'Puerto Ulm', relations: ['located-in freedonia'] },
        { id: 'adrift', name: 'Adrift' },
        { id: 'firefly', type: 'person', name: 'Firefly' },
      ),
      [
        { ...country, ...at(1) },
        sylvania,
        entryOf({ id: 'ulm-sy', name: 'Puerto Ulm', prominence: 9e6, ...inSylvania, ...at(2) }),
        entryOf({ id: 'ulm-1', name: 'Ulmo', prominence: 100_000, ...alias('Puerto Ulm'), ...inFreedonia, ...at(3) }),
        entryOf({ id: 'ulm-2', name: 'Ulmito', prominence: 900_000, ...alias('Puerto Ulm'), ...inFreedonia, ...at(4) }),
        entryOf({ id: 'adrift-fd', name: 'Adrift', ...inFreedonia, ...at(5) }),
        entryOf({ id: 'firefly-fd', name: 'Firefly', ...inFreedonia, ...at(6) }),
      ],
      noWords,
    );
    const places = Object.fromEntries(rows.map((row) => [row.id, row.at?.latitude]));
    assert.deepEqual([places.freedonia, places.ulm, places.adrift, places.firefly, places['ulm-1']], [1, 4, undefined, undefined, 3]);
  });
});
