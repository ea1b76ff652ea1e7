import assert from 'node:assert/strict';
import { boundsWords, figureWords, numberWords } from '../../../../src/core/cards/figureWords';
import type { Figure } from '../../../../src/core/model';

const rows: readonly (readonly [Omit<Figure, 'id'>, string, string?])[] = [
  [{ type: 'quantity', value: 4000, approximate: true }, '≈ 4,000'],
  [{ type: 'quantity', min: 34 }, '≥ 34', 'at least 34'],
  [{ type: 'quantity', max: 1200 }, '≤ 1,200', 'at most 1,200'],
  [{ type: 'quantity', min: 3, max: 5, unit: 'kilometre' }, '3–5 kilometres', 'between 3 kilometres and 5 kilometres'],
  [{ type: 'quantity', value: 1, unit: 'kilometre' }, '1 kilometre'],
  [{ type: 'quantity', value: 90, unit: 'kilometre per hour' }, '90 kilometres per hour'],
  [{ type: 'quantity', value: 40, unit: 'square foot' }, '40 square feet'],
  [{ type: 'quantity', value: 12, unit: 'person' }, '12'],
  [{ type: 'money', value: 3.2e9, currency: 'USD' }, 'USD 3.2 billion'],
  [{ type: 'money', value: 500, currency: 'EUR', per: 'month' }, 'EUR 500 a month'],
  [{ type: 'percent', value: 3.4 }, '3.4%'],
  [{ type: 'percent', value: 3.4, unit: 'percent' }, '3.4%'],
  [{ type: 'percent', min: 5, max: 10, unit: 'person', counts: 'voters' }, '5–10%', 'between 5% and 10%'],
  [{ type: 'number', value: 0.6667, role: 'share' }, '66.7%'],
  [{ type: 'number', max: 0.5, role: 'share', unit: 'person' }, '≤ 50%', 'at most 50%'],
  [{ type: 'quantity', value: 7.2, unit: 'magnitude' }, 'magnitude 7.2'],
  [{ type: 'quantity', value: 2, unit: 'time', role: 'change' }, '2 times'],
  [{ type: 'quantity', value: 50, unit: 'microgram', per: 'cubic metre' }, '50 micrograms per cubic metre'],
  [{ type: 'money', value: 12, currency: 'EUR', per: 'hour' }, 'EUR 12 an hour'],
  [{ type: 'money', value: 10000 }, 'as written'],
  [{ type: 'money', vague: 'millions', currency: 'USD' }, 'as written', 'no exact number'],
  [{ type: 'ordinal', value: 2 }, '2nd'],
  [{ type: 'ordinal', value: 112 }, '112th'],
  [{ type: 'number', vague: 'several' }, 'several', 'no exact number'],
  [{ type: 'number' }, 'as written'],
  [{ type: 'date', interval: '2017-02' }, 'February 2017'],
  [{ type: 'date' }, 'as written'],
];

describe('figureWords', () => {
  for (const [fields, words, bounds] of rows) {
    it(words, () => {
      const figure = { id: 'f1', ...fields };
      assert.equal(figureWords(figure, 'as written'), words);
      assert.equal(boundsWords(figure), bounds);
    });
  }
});

describe('numberWords', () => {
  for (const [value, words] of [
    [0, '0'],
    [999, '999'],
    [1234567, '1,234,567'],
    [1200000, '1.2 million'],
    [-1500, '−1,500'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1e+21'],
    [7.5e12, '7.5 trillion'],
  ] as const) {
    it(`${value} is ${words}`, () => assert.equal(numberWords(value), words));
  }
});
