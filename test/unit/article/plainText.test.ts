import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parseArticle';

/** One line a block: its kind, then its text. */
function blocksOf(source: string): string[] {
  const { article } = parseArticle(source, 'text');
  return article.blocks.map((block) => `${block.kind}: ${article.text.slice(block.start, block.end)}`);
}

const sentence = 'The council met for nine hours and agreed on nothing that anybody present could later remember.';

describe('plain text', () => {
  it('prints a doubled title once', () => {
    assert.deepEqual(blocksOf(`Harbour closes\n\nHarbour closes\n\n${sentence}`), [
      'title: Harbour closes',
      'repeat: Harbour closes',
      `paragraph: ${sentence}`,
    ]);
  });

  it('finds headings that no mark-up shows', () => {
    const source = `Harbour closes\n\n${sentence}\n\nWhy now?\n\n${sentence}\n\nA long way: the road back\n\n${sentence}`;
    assert.deepEqual(
      blocksOf(source).filter((block) => block.startsWith('heading')),
      ['heading: Why now?', 'heading: A long way: the road back'],
    );
  });

  const notHeadings = ['It rained.', 'and so on', '“Never again,”', '- an item', 'Monday:'];
  for (const line of notHeadings) {
    it(`takes no heading from ${JSON.stringify(line)}`, () => {
      assert.ok(!blocksOf(`Title\n\n${sentence}\n\n${line}\n\n${sentence}`).some((block) => block.startsWith('heading')));
    });
  }

  it('sets a closing line that stands over nothing apart from headings', () => {
    assert.equal(blocksOf(`Title\n\n${sentence}\n\nThe end`).at(-1), 'paragraph: The end');
  });

  const asides = [
    'Categories: Europe, Security',
    'Tags: ports',
    'Filed under: News',
    'Related: The old quay',
    'Share this',
    '© 2020 The Quay',
    'Reporting by A. Quill; editing by B. Reed',
  ];
  for (const line of asides) {
    it(`reads ${JSON.stringify(line)} as an aside`, () => {
      assert.equal(blocksOf(`Title\n\n${sentence}\n\n${line}`).at(-1), `aside: ${line}`);
    });
  }

  it('reads an author note as asides and takes the byline from it', () => {
    const source = `Title\n\n${sentence}\n\nAbout the author\n\nAda Quill\n\n${sentence}`;
    assert.deepEqual(blocksOf(source).slice(2), ['aside: About the author', 'aside: Ada Quill', `aside: ${sentence}`]);
    assert.equal(parseArticle(source, 'text').article.byline, 'Ada Quill');
  });

  const credits: [string, string | undefined, string | undefined][] = [
    ['By Ada Quill\n\n3 May 2021', 'Ada Quill', '2021-05-03'],
    ['Written by Ada Quill', 'Ada Quill', undefined],
    ['Published: May 3, 2021', undefined, '2021-05-03'],
    ['Monday, 3 May 2021 | 4 min read', undefined, undefined],
    ['Posted on 2021-05-03', undefined, '2021-05-03'],
  ];
  for (const [lines, byline, published] of credits) {
    it(`reads the credits ${JSON.stringify(lines)}`, () => {
      const { article } = parseArticle(`Title\n\n${lines}\n\n${sentence}\n\n${sentence}`, 'text');
      assert.equal(article.byline, byline);
      assert.equal(article.published, published);
    });
  }

  it('takes title, author and date from front matter', () => {
    const { article } = parseArticle(`---\ntitle: "Harbour closes"\nauthor: Ada Quill\ndate: 2021-05-03\n---\n\n${sentence}`, 'text');
    assert.deepEqual(
      [article.title, article.byline, article.published, article.publishedFrom],
      ['Harbour closes', 'Ada Quill', '2021-05-03', 'front-matter'],
    );
    assert.deepEqual(
      article.blocks.map((block) => block.kind),
      ['title', 'paragraph'],
    );
  });

  it('keeps text whose front matter never ends', () => {
    assert.equal(blocksOf(`---\ntitle: x\n\n${sentence}`).at(-1), `paragraph: ${sentence}`);
  });

  it('joins lines broken at a fixed width and parts lines that are not', () => {
    const wrapped =
      'The council met for nine hours on Thursday and agreed on nothing\nthat anybody present could later remember, although the minutes\nrun to forty pages.';
    assert.equal(blocksOf(`Title\n\n${wrapped}`)[1], `paragraph: ${wrapped}`);
    assert.equal(blocksOf(`Title\n\n${sentence}${sentence}\n${sentence}${sentence}`).length, 3);
  });

  it('reads list items, quotes and tables', () => {
    const source = `Title\n\n${sentence}\n\n- one\n- two\n\n> said\n\nTeam\tWon\nReds\t3`;
    assert.deepEqual(blocksOf(source).slice(2), ['list-item: one', 'list-item: two', 'quote: said', 'table: Team\tWon\nReds\t3']);
  });

  const ends = ['\n', '\r\n', '\r\n\r\n\t \r\n'];
  for (const end of ends) {
    it(`keeps offsets of the source with ${JSON.stringify(end)}`, () => {
      const source = `\uFEFFTitle${end}${end}${sentence}`;
      const { article } = parseArticle(source, 'text');
      assert.equal(article.text, source);
      assert.deepEqual(blocksOf(source), ['title: Title', `paragraph: ${sentence}`]);
    });
  }

  it('has no block and says so when there is nothing to read', () => {
    for (const source of ['', ' \n\t\n', '\uFEFF']) {
      const { article, warnings } = parseArticle(source, 'text');
      assert.deepEqual(article.blocks, []);
      assert.deepEqual(
        warnings.map((warning) => warning.code),
        ['empty-article'],
      );
    }
  });

  it('says that a file with NUL characters may not be text', () => {
    assert.deepEqual(
      parseArticle('MZ\0\0 header of a program', 'text').warnings.map((warning) => warning.code),
      ['binary-content'],
    );
  });

  it('refuses a published date that is no day', () => {
    assert.throws(() => parseArticle('Text', 'text', '2021-02-30'), /not a day of the calendar: 2021-02-30/);
  });
});
