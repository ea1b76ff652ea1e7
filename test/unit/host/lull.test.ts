import assert from 'node:assert/strict';
import { Lull } from '../../../src/host/lull';

describe('Lull', () => {
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('runs once, when requests rest', async () => {
    let runs = 0;
    const lull = new Lull(() => (runs += 1), 20, 10_000);
    for (let request = 0; request < 5; request += 1) lull.request();
    assert.equal(runs, 0);
    await wait(80);
    assert.equal(runs, 1);
    lull.request();
    await wait(80);
    assert.equal(runs, 2);
  });

  it('runs all the same when requests never rest', async () => {
    let runs = 0;
    const lull = new Lull(() => (runs += 1), 10_000, 20);
    lull.request();
    await wait(30);
    lull.request();
    await wait(80);
    assert.ok(runs >= 1);
    lull.cancel();
  });

  it('runs nothing after it is cancelled', async () => {
    let runs = 0;
    const lull = new Lull(() => (runs += 1), 10, 20);
    lull.request();
    lull.cancel();
    await wait(60);
    assert.equal(runs, 0);
  });
});
