import assert from 'node:assert/strict';
import { emptyLexicon } from '../../../src/core/lexicon';
import { createEngine } from '../../../src/engine/createEngine';
import { readInSteps } from '../../../src/engine/readInSteps';

const source =
  '# Ships\n\nOn 3 May 2018 Ada Moren paid *$4 million* for 34 ships, Mr Quill said. "We won," she said.\n\n## More\n\nShe left.';

describe('readInSteps', () => {
  it('gives what the engine gives at once, with pauses on the way', async () => {
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    const reading = await readInSteps(source, 'markdown', { lexicon: emptyLexicon }, pause);
    const whole = createEngine({ lexicon: emptyLexicon }).read(source, { format: 'markdown' });
    assert.deepEqual(reading.analysis, whole.analysis);
    assert.deepEqual(reading.parsed.article, whole.parsed.article);
    assert.ok(whole.analysis.annotations.length > 3);
    assert.ok(pauses > 5);
  });

  it('lets others work in its pauses', async () => {
    const order: string[] = [];
    const reading = readInSteps(source, 'text', { lexicon: emptyLexicon }, () => new Promise((resolve) => setTimeout(resolve, 0)));
    setTimeout(() => order.push('other'), 0);
    await reading.then(() => order.push('read'));
    assert.deepEqual(order, ['other', 'read']);
  });
});
