import assert from 'node:assert/strict';
import { lettersInOrder } from '../../../../src/core/text/lettersInOrder';

describe('letters in order', () => {
  for (const letters of ['', 'germany', 'germ', 'gmy', 'GER', 'gérm']) {
    it(`${JSON.stringify(letters)} are in Germany`, () => assert.ok(lettersInOrder('Germany', letters)));
  }
  for (const letters of ['x', 'germanyy', 'ymg', 'gg']) {
    it(`${JSON.stringify(letters)} are not`, () => assert.ok(!lettersInOrder('Germany', letters)));
  }
});
