import assert from 'node:assert/strict';
import { rankMentions } from '../../../src/webview/mentionRank';
import { readMarkedArticle } from '../../fixture/articleWithMarks';

const ranks = (source: string) => {
  const { analysis } = readMarkedArticle(source);
  return rankMentions(analysis).map((rank, index) => `${analysis.annotations[index]?.text} ${rank}`);
};

describe('rankMentions', () => {
  it('tells the first in the article from the first in a section and from later ones', () => {
    const article = '[person Ada] met [person Bo]. [person Ada] left.\n## Later\n[person Bo] came. [person Bo] sat.';
    assert.deepEqual(ranks(article), ['Ada 0', 'Bo 0', 'Ada 2', 'Bo 1', 'Bo 2']);
  });

  it('leaves the first place to the text below a title or heading', () => {
    assert.deepEqual(ranks('# [person Ada] speaks\nOn Monday [person Ada] spoke.'), ['Ada 2', 'Ada 0']);
  });

  it('gives it to the heading where the name stands nowhere else', () => {
    assert.deepEqual(ranks('# [person Ada] speaks\nNobody listened.\n## Of [person Ada]'), ['Ada 0', 'Ada 2']);
  });

  it('counts other spellings as the same entity and every figure as new', () => {
    const article = '[person Ada Stone] paid [money $5] and [person Ada Stone|Stone] got [money $5].';
    assert.deepEqual(ranks(article), ['Ada Stone 0', '$5 0', 'Stone 2', '$5 0']);
  });
});
