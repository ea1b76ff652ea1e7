import assert from 'node:assert/strict';
import { Throttle } from '../../../src/host/throttle';

describe('Throttle', () => {
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('runs the first request at once and gathers those that follow', async () => {
    let runs = 0;
    const throttle = new Throttle(() => (runs += 1), 20);
    for (let request = 0; request < 5; request += 1) throttle.request();
    assert.equal(runs, 1);
    await wait(60);
    assert.equal(runs, 2);
    throttle.request();
    assert.equal(runs, 3);
  });

  it('runs nothing after it is disposed', async () => {
    let runs = 0;
    const throttle = new Throttle(() => (runs += 1), 10);
    throttle.request();
    throttle.request();
    throttle.dispose();
    await wait(40);
    assert.equal(runs, 1);
  });
});
