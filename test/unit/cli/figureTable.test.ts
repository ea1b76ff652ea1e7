import assert from 'node:assert/strict';
import { figureTable } from '../../../src/cli/figureTable';
import { markdownReport } from '../../../src/cli/markdownReport';
import { createEngine } from '../../../src/engine/createEngine';
import { memoryLexicon } from '../core/memoryLexicon';

const text =
  'Harbour notes\n\nAt least 34 people were killed in the bombing in 2017. “We paid $3.2m for 12 boats, =SUM,” Ada Moren said. It was 5 per cent.';

describe('figureTable', () => {
  const reading = createEngine({ lexicon: memoryLexicon([]) }).read(text, { format: 'text' });
  const lines = figureTable([{ file: 'a, b.txt', reading }]).split('\r\n');

  it('gives one row a figure with bounds, unit, noun and day, dates left out', () => {
    assert.equal(lines[0], 'file,start,text,value,min,max,unit,noun,who,when,where');
    assert.equal(lines[1], '"a, b.txt",15,At least 34,,34,,person,people,,2017,');
    assert.match(lines[2] ?? '', /^"a, b\.txt",\d+,\$3\.2m,3200000,,,USD,,Ada Moren,/);
    assert.match(lines[3] ?? '', /^"a, b\.txt",\d+,12,12,,,[^,]*,boats,Ada Moren,/);
    assert.match(lines[4] ?? '', /^"a, b\.txt",\d+,5 per cent,5,,,%,/);
    assert.deepEqual(lines.slice(5), ['']);
  });

  it('stands in the Markdown report as a table', () => {
    const report = markdownReport(reading);
    assert.match(
      report,
      /## Figure ledger\n\n\| Figure \| Of what \| Who says so \| When \| Where \|\n\| --- \| --- \| --- \| --- \| --- \|\n\| [^\n]*34[^\n]* \| people \| {2}\| 2017 \| {2}\|\n/,
    );
  });

  it('is its header alone without figures', () => {
    const empty = createEngine({ lexicon: memoryLexicon([]) }).read('Nothing.', { format: 'text' });
    assert.equal(figureTable([{ file: 'x', reading: empty }]), 'file,start,text,value,min,max,unit,noun,who,when,where\r\n');
    assert.doesNotMatch(markdownReport(empty), /ledger/);
  });
});
