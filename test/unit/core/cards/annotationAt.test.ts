import assert from 'node:assert/strict';
import { annotationAt } from '../../../../src/core/cards/annotationAt';
import { readMarkedArticle } from '../../../fixture/articleWithMarks';

const { text, analysis } = readMarkedArticle('They left the [organization Port Authority of [place Vessing]] in [date 2031].');
const at = (surface: string, shift = 0): string | undefined =>
  analysis.annotations[annotationAt(analysis.annotations, text.indexOf(surface) + shift) ?? -1]?.text;

describe('annotationAt', () => {
  it('finds the innermost annotation, its end included', () => {
    assert.equal(at('Authority'), 'Port Authority of Vessing');
    assert.equal(at('Vessing', 3), 'Vessing');
    assert.equal(at('Vessing', 7), 'Vessing');
    assert.equal(at('2031'), '2031');
  });

  it('finds none elsewhere', () => {
    assert.equal(at('They'), undefined);
    assert.equal(at('2031', 5), undefined);
    assert.equal(annotationAt([], 3), undefined);
  });
});
