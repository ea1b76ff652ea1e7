import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { buildLexicon, lexiconOf } from '../../../src/lexicon/buildLexicon';
import { checkRow } from '../../../src/lexicon/checkRow';
import { Head } from '../../../src/lexicon/layout';
import { LexiconError, loadLexicon } from '../../../src/lexicon/load';
import { packRows } from '../../../src/lexicon/pack';
import type { Row } from '../../../src/lexicon/schema';
import { formsOf, found } from './walk';

const values = [
  {
    id: 'freedonia',
    type: 'state',
    subtype: 'country',
    name: 'Freedonia',
    adjective: ['Freedonian'],
    people: ['Freedonians'],
    forms: ['FRD', 'Republic of Freedonia', { form: 'Glass House', kind: 'metonym', the: true }],
    description: 'Country on the Grünewald coast — with 😀 in its arms.',
    relations: ['rival-of sylvania'],
    source: 'Gazetteer',
    licence: 'CC BY 4.0',
  },
  {
    id: 'sylvania',
    type: 'state',
    name: 'Sylvania',
    description: 'Country.',
    forms: [{ form: 'Republic', context: ['Sylvania', 'coast'], unless: ['Banana'] }],
  },
  {
    id: 'firefly',
    type: 'person',
    name: 'Rufus Firefly',
    forms: [{ form: 'Firefly', kind: 'surname', needs: 'name' }],
    description: 'Politician.',
    roles: [{ title: 'President of Freedonia', from: '1933-01', to: 1934 }, { title: 'Senator' }],
    relations: ['leads freedonia'],
  },
  {
    id: 'coast-war',
    type: 'event',
    name: 'Coast War',
    description: 'War.',
    event: { type: 'war', when: '1933/..', places: ['freedonia'], actors: ['agent sylvania', 'target freedonia'] },
  },
];

function rowsOf(list: readonly unknown[]): Row[] {
  return list.flatMap((value) => checkRow(value, false).row ?? []);
}

describe('a compiled lexicon', () => {
  const lexicon = lexiconOf(values);

  it('gives back what the rows said', () => {
    const id = (name: string) => lexicon.entry(lexicon.indexOf(name));
    assert.deepEqual(id('freedonia'), {
      id: 'freedonia',
      type: 'state',
      subtype: 'country',
      name: 'Freedonia',
      description: 'Country on the Grünewald coast — with 😀 in its arms.',
      roles: [],
      relations: [{ type: 'rival-of', entry: 'sylvania' }],
      source: 'Gazetteer',
      licence: 'CC BY 4.0',
      layer: 'bundled',
    });
    assert.deepEqual(id('firefly').roles, [{ title: 'President of Freedonia', from: '1933-01', to: '1934' }, { title: 'Senator' }]);
    assert.deepEqual([id('firefly').source, id('firefly').licence], ['Lectern', 'MIT']);
    assert.deepEqual(id('coast-war').event, {
      type: 'war',
      when: '1933/..',
      places: ['freedonia'],
      actors: [
        { entry: 'sylvania', role: 'agent' },
        { entry: 'freedonia', role: 'target' },
      ],
    });
    assert.equal(lexicon.entryCount, 4);
  });

  it('knows each form with its rules', () => {
    assert.deepEqual(formsOf(lexicon, 'Republic'), [
      {
        entry: lexicon.indexOf('sylvania'),
        type: 'state',
        kind: 'alias',
        text: 'Republic',
        case: 'capital',
        needsArticle: false,
        needsName: false,
        context: ['sylvania', 'coast'],
        unless: ['banana'],
        tentative: false,
      },
    ]);
    const [house] = formsOf(lexicon, 'glass house');
    assert.deepEqual([house?.kind, house?.needsArticle], ['metonym', true]);
    const [firefly] = formsOf(lexicon, 'Firefly');
    assert.deepEqual([firefly?.kind, firefly?.needsName, firefly?.type], ['surname', true, 'person']);
    const [acronym] = formsOf(lexicon, 'FRD');
    assert.deepEqual([acronym?.kind, acronym?.case], ['acronym', 'exact']);
  });

  it('finds nothing where no form ends', () => {
    for (const text of [
      '',
      'Republic of',
      'of Freedonia',
      'Rufus',
      'Freedonia Freedonia',
      'Sylvanian',
      '一',
      'ſ',
      'Freedoniä x',
      '\ud800',
    ]) {
      assert.deepEqual(formsOf(lexicon, text), [], text);
    }
    assert.deepEqual([lexicon.indexOf(''), lexicon.indexOf('zzz'), lexicon.wordId(''), lexicon.wordId('freedoni')], [-1, -1, -1, -1]);
    assert.deepEqual([lexicon.next(lexicon.root, -1), lexicon.next(lexicon.root, 1e6), lexicon.next(1, -1)], [-1, -1, -1]);
    assert.throws(() => lexicon.entry(99), RangeError);
  });

  it('puts the more particular form first', () => {
    const town = (id: string, form: unknown) => ({ id, type: 'place', name: `Town ${id}`, description: 'A town.', forms: [form] });
    const towns = lexiconOf([
      town('a', 'Ulm'),
      town('b', { form: 'Ulm', context: ['river'] }),
      town('c', 'ULM'),
      town('d', { form: 'Ulm', context: ['river'], unless: ['New'] }),
    ]);
    assert.deepEqual(found(towns, 'Ulm'), ['c', 'd', 'b', 'a']);
  });

  it('puts rows by hand first, then the better known', () => {
    const rows = rowsOf(['a', 'b', 'c'].map((id) => ({ id, type: 'place', name: 'Ulm', description: 'A town.' })));
    const known = [20_000, 90_000, undefined];
    const towns = buildLexicon(
      rows.map((row, index) => ({ ...row, ...(known[index] !== undefined && { prominence: known[index] }) })),
      'bundled',
    );
    assert.deepEqual(found(towns, 'Ulm'), ['c', 'b', 'a']);
  });

  it('may be empty', () => {
    const empty = lexiconOf([]);
    assert.equal(empty.entryCount, 0);
    assert.deepEqual(formsOf(empty, 'Freedonia'), []);
    assert.equal(empty.indexOf('a'), -1);
  });

  it('reads bytes wherever they lie', () => {
    const bytes = packRows(rowsOf(values));
    for (const offset of [0, 1, 2, 3, 4]) {
      const wide = new Uint8Array(bytes.length + 8);
      wide.set(bytes, offset);
      const moved = loadLexicon(wide.subarray(offset, offset + bytes.length));
      assert.deepEqual(found(moved, 'Republic of Freedonia'), ['freedonia']);
    }
  });

  describe('is refused', () => {
    const bytes = packRows(rowsOf(values));
    const codeOf = (damaged: Uint8Array): string => {
      try {
        loadLexicon(damaged);
      } catch (error) {
        assert.ok(error instanceof LexiconError, String(error));
        return error.code;
      }
      return 'none';
    };
    const patched = (word: number, value: number): Uint8Array => {
      const copy = bytes.slice();
      new DataView(copy.buffer).setUint32(4 * word, value, true);
      return copy;
    };

    it('when it is something else', () => {
      assert.equal(codeOf(new Uint8Array()), 'not-a-lexicon');
      assert.equal(codeOf(new Uint8Array(500)), 'not-a-lexicon');
      assert.equal(codeOf(new TextEncoder().encode('{"entries": []}'.repeat(40))), 'not-a-lexicon');
    });
    it('when it is of another format', () => assert.equal(codeOf(patched(Head.format, 99)), 'unknown-format'));
    it('when its length is another', () => {
      assert.equal(codeOf(patched(Head.byteLength, 40)), 'damaged');
      const longer = new Uint8Array(bytes.length + 4);
      longer.set(bytes);
      assert.equal(codeOf(longer), 'damaged');
    });
    it('when it is cut off anywhere', () => {
      for (let length = 12; length < bytes.length; length += 1) assert.equal(codeOf(bytes.subarray(0, length)), 'truncated', `${length}`);
    });
    it('when any byte behind its magic and format has changed', () => {
      for (let at = 4 * Head.digest; at < bytes.length; at += 1) {
        const copy = bytes.slice();
        copy[at] = (copy[at] ?? 0) ^ 0x10;
        assert.match(codeOf(copy), /^(damaged|truncated)$/, `${at}`);
      }
    });
  });

  it('has every form of any rows, and no other', () => {
    const word = fc.constantFrom(
      'North',
      'Sea',
      'of',
      'the',
      'Émile',
      'U.S.',
      'Al',
      '-',
      '&',
      "'s",
      '2018',
      'NATO',
      'Ляпунов',
      '东京',
      '𝔸b',
      "O'Hara",
    );
    const form = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `Form ${words.join(' ')}`);
    const row = fc.record({ forms: fc.uniqueArray(form, { maxLength: 5 }), type: fc.constantFrom('place', 'person', 'event') });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.array(form), (list, others) => {
        const rows = rowsOf(list.map((fields, index) => ({ id: `e${index}`, name: `Name ${index}`, description: 'Text.', ...fields })));
        assert.equal(rows.length, list.length);
        const built = buildLexicon(rows, 'user');
        const walks = new Set<string>();
        for (const { id, forms } of rows) {
          for (const { text, words, kind } of forms) {
            walks.add(words.join(' '));
            const hit = formsOf(built, text).find((other) => other.text === text && built.entry(other.entry).id === id);
            assert.equal(hit?.kind, kind, text);
          }
        }
        for (const text of others) {
          const expected = rows.flatMap((entry) => entry.forms.filter((other) => other.words.join(' ') === wordsOf(text))).length;
          assert.equal(formsOf(built, text).length, expected, text);
        }
        for (const row of rows) assert.equal(built.entry(built.indexOf(row.id)).name, row.name);
      }),
      { numRuns: 40 },
    );
  });

  it('never finds a random name', () => {
    const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(letters, (text) => {
        const name = `Qx${text}`;
        assert.deepEqual(formsOf(lexicon, name), []);
        assert.equal(lexicon.indexOf(name), -1);
      }),
    );
  });
});

function wordsOf(text: string): string {
  const [row] = rowsOf([{ id: 'x', type: 'place', name: text, description: 'Text.' }]);
  return row?.forms[0]?.words.join(' ') ?? '';
}
