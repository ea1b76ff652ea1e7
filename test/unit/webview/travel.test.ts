import assert from 'node:assert/strict';
import { travelDistance } from '../../../src/webview/travel';

describe('travelDistance', () => {
  it('leaves the page still for a line well in sight', () => {
    assert.equal(travelDistance(300, 330, 1000), 0);
  });

  it('brings any other line to the upper third', () => {
    assert.equal(travelDistance(2000, 2030, 1000), 1700);
    assert.equal(travelDistance(-500, -470, 1000), -800);
    assert.equal(travelDistance(960, 990, 1000), 660);
    assert.equal(travelDistance(10, 40, 1000), -290);
  });
});
