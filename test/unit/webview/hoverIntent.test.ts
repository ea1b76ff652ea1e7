import assert from 'node:assert/strict';
import { type Clock, HoverIntent } from '../../../src/webview/hoverIntent';

class HandClock implements Clock {
  private time = 1000;
  private readonly calls: { readonly at: number; readonly call: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, call: () => void): () => void {
    const entry = { at: this.time + milliseconds, call };
    this.calls.push(entry);
    return () => {
      const index = this.calls.indexOf(entry);
      if (index >= 0) this.calls.splice(index, 1);
    };
  }

  pass(milliseconds: number): void {
    const until = this.time + milliseconds;
    for (;;) {
      const [next] = this.calls.filter((entry) => entry.at <= until).sort((left, right) => left.at - right.at);
      if (!next) break;
      this.calls.splice(this.calls.indexOf(next), 1);
      this.time = next.at;
      next.call();
    }
    this.time = until;
  }
}

function hovering() {
  const clock = new HandClock();
  const seen: string[] = [];
  const intent = new HoverIntent<string>(clock, () => ({ opening: 300, hiding: 250 }), {
    open: (target) => seen.push(`open ${target}`),
    close: () => seen.push('close'),
  });
  return { clock, seen, intent };
}

describe('HoverIntent', () => {
  it('opens after the delay and not before', () => {
    const { clock, seen, intent } = hovering();
    intent.enter('a');
    clock.pass(299);
    assert.deepEqual(seen, []);
    clock.pass(1);
    assert.deepEqual(seen, ['open a']);
  });

  it('counts the delay from the first moment on the target, however much the pointer moves', () => {
    const { clock, seen, intent } = hovering();
    intent.enter('a');
    clock.pass(200);
    intent.enter('a');
    clock.pass(100);
    assert.deepEqual(seen, ['open a']);
  });

  it('opens nothing for a pointer that only passes', () => {
    const { clock, seen, intent } = hovering();
    intent.enter('a');
    clock.pass(100);
    intent.leave();
    clock.pass(1000);
    assert.deepEqual(seen, []);
  });

  it('closes after the grace, which runs from the first moment away', () => {
    const { clock, seen, intent } = hovering();
    intent.enter('a');
    clock.pass(300);
    intent.leave();
    clock.pass(200);
    intent.leave();
    clock.pass(49);
    assert.deepEqual(seen, ['open a']);
    clock.pass(1);
    assert.deepEqual(seen, ['open a', 'close']);
  });

  it('keeps the card that the pointer enters in time', () => {
    const { clock, seen, intent } = hovering();
    intent.enter('a');
    clock.pass(300);
    intent.leave();
    clock.pass(100);
    intent.enterCard();
    clock.pass(5000);
    assert.deepEqual(seen, ['open a']);
  });

  it('keeps the card when the pointer comes back to its target', () => {
    const { clock, seen, intent } = hovering();
    intent.enter('a');
    clock.pass(300);
    intent.leave();
    clock.pass(100);
    intent.enter('a');
    clock.pass(5000);
    assert.deepEqual(seen, ['open a']);
  });

  it('opens the next card at once while one is open', () => {
    const { clock, seen, intent } = hovering();
    intent.enter('a');
    clock.pass(300);
    intent.enter('b');
    assert.deepEqual(seen, ['open a', 'open b']);
  });

  it('opens at once within 200 milliseconds of the last card, and waits again later', () => {
    for (const [pause, expected] of [
      [200, ['open a', 'close', 'open b']],
      [201, ['open a', 'close']],
    ] as const) {
      const { clock, seen, intent } = hovering();
      intent.enter('a');
      clock.pass(300);
      intent.leave();
      clock.pass(250 + pause);
      intent.enter('b');
      assert.deepEqual(seen, expected, `${pause} ms`);
    }
  });

  it('is not warmed by a card that never opened', () => {
    const { clock, seen, intent } = hovering();
    intent.enter('a');
    clock.pass(100);
    intent.dismiss();
    intent.enter('b');
    assert.deepEqual(seen, []);
  });

  it('forgets a released card without closing it', () => {
    const { clock, seen, intent } = hovering();
    intent.enter('a');
    clock.pass(300);
    intent.release();
    intent.leave();
    clock.pass(5000);
    assert.deepEqual(seen, ['open a']);
  });
});
