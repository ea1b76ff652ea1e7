import assert from 'node:assert/strict';
import { toAnalysis } from '../../../../src/core/analysis';
import { indexArticle } from '../../../../src/core/cards/articleIndex';
import { figureScale } from '../../../../src/core/cards/figureScale';
import type { Figure } from '../../../../src/core/model';
import { draftFrom } from '../draftFrom';

const { draft } = draftFrom(`[quantity 10 km], [quantity 20 km], [quantity 40 km], [quantity 20 km] again, [quantity 5 kg], [quantity none],
[quantity 1 km], [quantity 2 km], [quantity 3 km], [quantity 80 km].`);
const given: readonly Partial<Figure>[] = [
  { value: 10, unit: 'kilometre' },
  { value: 20, unit: 'kilometre' },
  { min: 30, max: 50, unit: 'kilometre' },
  { value: 20, unit: 'kilometre' },
  { value: 5, unit: 'kilogram' },
  { vague: 'none' },
  { value: 1, unit: 'kilometre' },
  { value: 2, unit: 'kilometre' },
  { value: 3, unit: 'kilometre' },
  { min: 80, unit: 'kilometre' },
];

function scaleOf(number: number, count = given.length) {
  const whole = toAnalysis(draft);
  const figures = whole.figures.slice(0, count).map(({ id, type }, at): Figure => ({ id, type, ...given[at] }));
  const figure = figures[number];
  assert.ok(figure);
  return figureScale(indexArticle({ ...whole, figures }), figure).map(({ share, isOwn }) => (isOwn ? `*${share}` : `${share}`));
}

describe('figureScale', () => {
  it('compares what is measured alike, the greatest first, each size once', () => {
    assert.deepEqual(scaleOf(0, 6), ['1', '0.5', '*0.25']);
    assert.deepEqual(scaleOf(2, 6), ['*1', '0.5', '0.25']);
  });

  it('is empty where there is nothing to compare', () => {
    assert.deepEqual(scaleOf(4), []);
    assert.deepEqual(scaleOf(5), []);
    assert.deepEqual(scaleOf(0, 1), []);
  });

  it('keeps of many the greatest and the nearest', () => {
    assert.deepEqual(scaleOf(6), ['1', '0.125', '0.0375', '0.025', '*0.0125']);
    assert.deepEqual(scaleOf(9), ['*1', '0.5', '0.25', '0.125', '0.0375']);
    for (let number = 0; number < given.length; number++) assert.ok(scaleOf(number).length <= 5);
  });
});
