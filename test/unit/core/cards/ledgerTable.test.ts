import assert from 'node:assert/strict';
import { figureLedger } from '../../../../src/core/cards/figureLedger';
import { ledgerColumns } from '../../../../src/core/cards/ledgerColumns';
import { ledgerCsv } from '../../../../src/core/cards/ledgerCsv';
import { ledgerMarkdown } from '../../../../src/core/cards/ledgerMarkdown';
import { filterLedger, ledgerCell, sortLedger } from '../../../../src/core/cards/ledgerTable';
import { emptyLexicon } from '../../../../src/core/lexicon';
import { createEngine } from '../../../../src/engine/createEngine';

const source =
  'Harbour notes\n\nThe yard sold 12 boats. Ada Moren said that it had paid $3.2m for 900 ropes. At least 34 people were killed in the bombing in 2017.';
const { parsed, analysis } = createEngine({ lexicon: emptyLexicon }).read(source, { format: 'text' });
const rows = figureLedger(parsed.article.text, analysis);
const texts = (some: typeof rows): string[] => some.map(({ text }) => text);

describe('the table of figures', () => {
  it('shows values and bounds apart, what is counted, who says so and when', () => {
    const cells = rows.map((row) => ledgerColumns.map((column) => ledgerCell(row, column)));
    assert.deepEqual(cells, [
      ['12', '12', '', 'boats', '', '', ''],
      ['$3.2m', 'USD 3.2 million', '', '', 'Ada Moren', '', ''],
      ['900', '900', '', 'ropes', 'Ada Moren', '', ''],
      ['At least 34', '', 'at least 34', 'people', '', '2017', ''],
    ]);
  });

  it('sorts by size, by words and by reading order, empty cells last either way', () => {
    assert.deepEqual(texts(sortLedger(rows, { column: 'value', isDescending: false })), ['12', '900', '$3.2m', 'At least 34']);
    assert.deepEqual(texts(sortLedger(rows, { column: 'value', isDescending: true })), ['$3.2m', '900', '12', 'At least 34']);
    assert.deepEqual(texts(sortLedger(rows, { column: 'noun', isDescending: true })), ['900', 'At least 34', '12', '$3.2m']);
    assert.deepEqual(texts(sortLedger(rows, { column: 'when', isDescending: true })), ['At least 34', '12', '$3.2m', '900']);
    assert.deepEqual(texts(sortLedger(rows, { column: 'text', isDescending: true })), texts([...rows].reverse()));
  });

  it('keeps the rows that hold every word, in any column', () => {
    assert.deepEqual(texts(filterLedger(rows, 'ada ROPES')), ['900']);
    assert.deepEqual(texts(filterLedger(rows, '2017')), ['At least 34']);
    assert.deepEqual(texts(filterLedger(rows, '  ')), texts(rows));
    assert.deepEqual(filterLedger(rows, 'boats ropes'), []);
  });

  it('is copied and saved in the order in which it is shown', () => {
    const shown = sortLedger(filterLedger(rows, 'ada'), { column: 'value', isDescending: false });
    assert.equal(
      ledgerMarkdown(shown),
      [
        '| As written | Value | Bounds | Of what | Who says so | When | Where |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| 900 | 900 |  | ropes | Ada Moren |  |  |',
        '| $3.2m | USD 3.2 million |  |  | Ada Moren |  |  |',
        '',
      ].join('\n'),
    );
    assert.match(ledgerCsv(shown), /^start,text,[^\r]*\r\n\d+,900,900,[^\r]*\r\n\d+,\$3\.2m,3200000,[^\r]*\r\n$/);
  });

  it('lets no cell break the Markdown', () => {
    const [row] = rows;
    assert.ok(row);
    assert.match(ledgerMarkdown([{ ...row, who: 'a | b *c*' }]), /\| a \\\| b \\\*c\\\* \|/);
  });
});
