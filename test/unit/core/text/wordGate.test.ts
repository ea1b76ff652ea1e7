import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { WordGate } from '../../../../src/core/text/wordGate';

describe('WordGate', () => {
  it('lets every word of its table through', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const gate = new WordGate(words);
        for (const word of words) assert.ok(gate.mayHold(word), word);
      }),
    );
  });

  it('keeps most other words out', () => {
    const gate = new WordGate(['monday', 'march', 'two', 'hundred', 'half']);
    const out = 'the council said that its members would meet again after lunch'.split(' ').filter((word) => !gate.mayHold(word));
    assert.ok(out.length >= 9, out.join(' '));
  });
});
