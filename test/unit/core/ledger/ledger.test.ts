import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf } from '../../../../src/core/ledger/ledger';
import { emptyLexicon } from '../../../../src/core/lexicon';
import { createEngine } from '../../../../src/engine/createEngine';

const folder = join(process.cwd(), 'test/fixture/ledger');
const engine = createEngine({ lexicon: emptyLexicon });

function found(source: string, published?: string): string[] {
  const { parsed, analysis } = engine.read(source, published === undefined ? {} : { published });
  return findingsOf(parsed.article.text, analysis).map(({ kind, arithmetic, ranges }) => {
    for (const { start, end } of ranges) assert.ok(start < end && end <= parsed.article.text.length);
    return `${kind} ${arithmetic}`;
  });
}

describe('findingsOf: figures that do not add up', () => {
  for (const part of readFileSync(join(folder, 'found.txt'), 'utf8').trim().split('\n\n')) {
    const [text = '', expected = ''] = part.split('\n= ');
    it(text, () => assert.deepEqual(found(text), [expected]));
  }
  for (const part of readFileSync(join(folder, 'tolls.txt'), 'utf8')
    .trim()
    .split(/\n\n(?=# )/)) {
    const [text = '', expected = ''] = part.split('\n= ');
    it(text.slice(2, text.indexOf('\n')), () => assert.deepEqual(found(text.slice(2)), [expected]));
  }
});

describe('findingsOf: silent where it adds up or is in doubt', () => {
  for (const line of readFileSync(join(folder, 'silent.txt'), 'utf8').trim().split('\n')) it(line, () => assert.deepEqual(found(line), []));

  it('takes a later toll, a part and a hedged headline for no contradiction', () => {
    assert.deepEqual(found('Ferry fire leaves 34 dead\n\nThe fire killed 34 people.\n\nOn Monday the toll was 31 dead.'), []);
    assert.deepEqual(found('At least 30 dead in ferry fire\n\nThe fire killed 34 people, the guard said.'), []);
    assert.deepEqual(found('Ferry fire leaves 34 dead\n\nThe fire killed another 3 people, the guard said.'), []);
    assert.deepEqual(found('Ferry fire leaves 34 dead\n\nFour children were injured, the guard said.'), []);
  });
});
