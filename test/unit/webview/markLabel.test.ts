import assert from 'node:assert/strict';
import { markLabel } from '../../../src/webview/markLabel';

const mention = { kind: 'entity', start: 0, end: 1, entity: 'e1', confidence: 1, rule: 'surname' } as const;
const figure = { kind: 'figure', start: 0, end: 1, figure: 'f1', confidence: 1 } as const;

describe('markLabel', () => {
  it('says text and type, and the name where it is another', () => {
    assert.equal(markLabel({ ...mention, type: 'person', text: 'Ada Stone' }, 'Ada Stone'), 'Ada Stone, person');
    assert.equal(markLabel({ ...mention, type: 'person', text: 'Stone' }, 'Ada Stone'), 'Stone (Ada Stone), person');
    assert.equal(markLabel({ ...figure, type: 'percent', text: '12 per\ncent' }, undefined), '12 per cent, percentage');
  });
});
