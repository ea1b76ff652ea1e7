import assert from 'node:assert/strict';
import { EchoLock } from '../../../src/host/echoLock';

describe('EchoLock', () => {
  it('is closed for its time after each order', () => {
    let now = 1000;
    const lock = new EchoLock(200, () => now);
    assert.equal(lock.isClosed, false);
    lock.close();
    now += 199;
    assert.equal(lock.isClosed, true);
    lock.close();
    now += 199;
    assert.equal(lock.isClosed, true);
    now += 1;
    assert.equal(lock.isClosed, false);
  });
});
