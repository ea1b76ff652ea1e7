import assert from 'node:assert/strict';
import { rulerHeights, rulerTicks, tickPath } from '../../../src/webview/rulerLayout';
import { readMarkedArticle } from '../../fixture/articleWithMarks';

describe('rulerTicks', () => {
  const { analysis } = readMarkedArticle('[person Ada] and [person Bo] and [place Bar]\nNobody and then at the end [person Ada]');
  const [first, second] = analysis.article.blocks;
  assert.ok(first && second);

  it('puts marks at their share of the page, by type', () => {
    const ticks = rulerTicks(
      [
        { ...first, top: 0.1, height: 0.2 },
        { ...second, top: 0.5, height: 0.4 },
      ],
      analysis.annotations,
    );
    const [ada = -1, bo = -1, again = -1] = ticks.get('person') ?? [];
    assert.equal(ada, 0.1 * rulerHeights);
    assert.ok(bo > ada && bo < 0.3 * rulerHeights);
    assert.ok(again > 0.8 * rulerHeights && again < 0.9 * rulerHeights);
    assert.equal(ticks.get('place')?.length, 1);
  });

  it('draws marks that fall together once and those of hidden blocks not at all', () => {
    const ticks = rulerTicks(
      [
        { ...first, top: 0.1, height: 0.0001 },
        { ...second, top: 0.5, height: 0 },
      ],
      analysis.annotations,
    );
    assert.deepEqual(ticks.get('person'), [50]);
  });

  it('draws a tick as a closed outline', () => {
    assert.equal(tickPath([3, 9], 10), 'M0 3h10v1h-10zM0 9h10v1h-10z');
  });
});
