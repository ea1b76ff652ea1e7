import assert from 'node:assert/strict';
import { Trail } from '../../../src/webview/trail';

const spot = (block: number) => ({ place: { block, offset: 0 }, above: 12 });
const blockOf = (found: ReturnType<Trail['back']>) => found?.place.block;

describe('Trail', () => {
  it('goes back over every jump, and forward again', () => {
    const trail = new Trail();
    for (const block of [1, 5, 9]) trail.leave(spot(block));
    assert.deepEqual([trail.canGoBack, trail.canGoForward], [true, false]);
    assert.equal(blockOf(trail.back(spot(20))), 9);
    assert.equal(blockOf(trail.back(spot(9))), 5);
    assert.equal(blockOf(trail.forward(spot(5))), 9);
    assert.equal(blockOf(trail.forward(spot(9))), 20);
    assert.equal(trail.forward(spot(20)), undefined);
  });

  it('forgets what lay ahead when a new jump begins', () => {
    const trail = new Trail();
    trail.leave(spot(1));
    trail.back(spot(4));
    trail.leave(spot(1));
    assert.equal(trail.canGoForward, false);
    assert.equal(blockOf(trail.back(spot(7))), 1);
    assert.equal(trail.back(spot(1)), undefined);
  });

  it('keeps a place once, and a hundred at most', () => {
    const trail = new Trail();
    for (let jump = 0; jump < 300; jump++) trail.leave(spot(jump >> 1));
    let steps = 0;
    while (trail.back(spot(999))) steps += 1;
    assert.equal(steps, 100);
  });

  it('follows blocks that an edit moves', () => {
    const trail = new Trail();
    trail.leave(spot(1));
    trail.carry([0, undefined, 1]);
    assert.equal(blockOf(trail.back(spot(2))), 2);
  });
});
