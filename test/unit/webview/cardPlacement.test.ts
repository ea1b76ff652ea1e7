import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CardQuestion, placeCard } from '../../../src/webview/cardPlacement';

const question = (change: Partial<CardQuestion> = {}): CardQuestion => ({
  mark: { left: 200, right: 280, top: 300, bottom: 320 },
  lineHeight: 30,
  card: { width: 380, height: 200 },
  window: { width: 900, height: 700 },
  preferAbove: false,
  ...change,
});

describe('placeCard', () => {
  it('stands below the whole line, not only below the letters', () => {
    const placed = placeCard(question());
    assert.equal(placed.side, 'below');
    assert.equal(placed.top, 327);
    assert.equal(placed.height, 200);
  });

  it('stands above where there is no room below', () => {
    const placed = placeCard(question({ mark: { left: 200, right: 280, top: 600, bottom: 620 } }));
    assert.equal(placed.side, 'above');
    assert.equal(placed.top + placed.height, 593);
  });

  it('stands above a mark that goes on in the next line, if it can', () => {
    assert.equal(placeCard(question({ preferAbove: true })).side, 'above');
    assert.equal(placeCard(question({ preferAbove: true, mark: { left: 0, right: 9, top: 100, bottom: 120 } })).side, 'below');
  });

  it('takes the side with more room where neither is enough, and grows lower', () => {
    const low = placeCard(question({ window: { width: 900, height: 420 }, card: { width: 380, height: 400 } }));
    assert.equal(low.side, 'above');
    assert.equal(low.height, 285);
  });

  it('is pushed back into a window too narrow on the right', () => {
    const placed = placeCard(question({ mark: { left: 850, right: 890, top: 300, bottom: 320 } }));
    assert.equal(placed.left, 900 - 8 - 380);
  });

  it('never covers the line and never leaves the window', () => {
    const anyQuestion = fc.record({
      mark: fc.record({ left: fc.integer({ min: 0, max: 900 }), top: fc.integer({ min: 0, max: 680 }) }),
      lineHeight: fc.integer({ min: 20, max: 60 }),
      height: fc.integer({ min: 40, max: 600 }),
      preferAbove: fc.boolean(),
    });
    fc.assert(
      fc.property(anyQuestion, ({ mark: { left, top }, lineHeight, height, preferAbove }) => {
        const mark = { left, top, right: left + 40, bottom: top + 20 };
        const placed = placeCard(question({ mark, lineHeight, preferAbove, card: { width: 380, height } }));
        const [lineTop, lineBottom] = [top + 10 - lineHeight / 2, top + 10 + lineHeight / 2];
        const isClear = placed.side === 'below' ? placed.top >= lineBottom : placed.top + placed.height <= lineTop;
        assert.ok(isClear, 'covers the line');
        assert.ok(placed.left >= 8 && placed.left + 380 <= 892, 'leaves the window sideways');
        assert.ok(placed.height === 0 || (placed.top >= 8 && placed.top + placed.height <= 692), 'leaves the window');
      }),
    );
  });
});
