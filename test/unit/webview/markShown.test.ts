import assert from 'node:assert/strict';
import { markTypeOf, markTypes } from '../../../src/protocol/markTypes';
import type { MarkChoice } from '../../../src/protocol/messages';
import { isMarkPainted, isTypeShown } from '../../../src/webview/markShown';
import { readMarkedArticle } from '../../fixture/articleWithMarks';

const { annotations } = readMarkedArticle('[person Ada] paid [money $5] in [date 2024] and waited [duration two days].').analysis;
const all: MarkChoice = { marksShown: true, density: 'all', hiddenTypes: [] };
const texts = (choice: MarkChoice) => annotations.filter((one) => isTypeShown(one, choice)).map(({ text }) => text);

describe('which marks are shown', () => {
  it('hangs every figure on one switch and every time on another', () => {
    assert.deepEqual(annotations.map(markTypeOf), ['person', 'figure', 'date', 'date']);
  });

  it('leaves out the types that are switched off', () => {
    assert.equal(texts(all).length, 4);
    assert.deepEqual(texts({ ...all, hiddenTypes: ['date'] }), ['Ada', '$5']);
    assert.deepEqual(texts({ ...all, hiddenTypes: ['person', 'figure'] }), ['2024', 'two days']);
    assert.deepEqual(texts({ ...all, hiddenTypes: markTypes }), []);
    assert.deepEqual(texts({ ...all, marksShown: false }), []);
  });

  it('paints by density what its type allows', () => {
    const [ada] = annotations;
    assert.ok(ada);
    const painted = (rank: 0 | 1 | 2, choice: Partial<MarkChoice>) => isMarkPainted(ada, rank, { ...all, ...choice });
    assert.deepEqual([painted(0, { density: 'first' }), painted(1, { density: 'first' })], [true, false]);
    assert.deepEqual([painted(1, { density: 'firstPerSection' }), painted(2, { density: 'firstPerSection' })], [true, false]);
    assert.ok(painted(2, {}));
    assert.ok(!painted(0, { hiddenTypes: ['person'] }));
  });
});
