import assert from 'node:assert/strict';
import { MarkIndex } from '../../../src/webview/markIndex';
import { readMarkedArticle } from '../../fixture/articleWithMarks';
import { articleView } from '../../fixture/readerHtml';

const source = '# [person Ada] at sea\nThe [organization [place Bar] Union] paid [person Ada].\nNothing here.\n[place Bar] slept.';
const index = new MarkIndex(articleView(readMarkedArticle(source)));
const textOf = (number: number | undefined) => (number === undefined ? undefined : index.annotations[number]?.text);

describe('MarkIndex', () => {
  it('finds all mentions of an entity in reading order', () => {
    assert.deepEqual(index.numbersOf('e1'), [0, 3]);
    assert.deepEqual(index.numbersOf('nobody'), []);
  });

  it('finds the block and mark of every annotation', () => {
    assert.deepEqual(
      index.annotations.map((_, number) => index.markOf(number)),
      [
        { block: 0, mark: 0 },
        { block: 1, mark: 0 },
        { block: 1, mark: 1 },
        { block: 1, mark: 2 },
        { block: 3, mark: 0 },
      ],
    );
  });

  it('finds an annotation by its range, the right one of two that start together', () => {
    const [, union, bar] = index.annotations;
    assert.ok(union && bar && union.start < bar.end);
    assert.equal(textOf(index.numberAt(union)), 'Bar Union');
    assert.equal(textOf(index.numberAt(bar)), 'Bar');
    assert.equal(index.numberAt({ start: bar.start, end: bar.end - 1 }), undefined);
  });

  it('finds the first annotation from an offset on', () => {
    const last = index.annotations[4];
    assert.ok(last);
    assert.equal(index.firstFrom(0), 0);
    assert.equal(index.firstFrom(last.start), 4);
    assert.equal(index.firstFrom(last.start + 1), 5);
  });

  it('finds the block at or before an offset', () => {
    const [title, union] = index.article.analysis.article.blocks;
    assert.ok(title && union);
    assert.equal(index.blockAt(title.end), 0);
    assert.equal(index.blockAt(union.start), 1);
    assert.equal(index.blockAt(1e9), 3);
  });
});
