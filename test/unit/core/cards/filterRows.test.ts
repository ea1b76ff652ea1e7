import assert from 'node:assert/strict';
import { actorsOf } from '../../../../src/core/cards/actorsOf';
import { cardAsMarkdown } from '../../../../src/core/cards/cardAsMarkdown';
import { cardForId } from '../../../../src/core/cards/cardFor';
import { filterRows } from '../../../../src/core/cards/filterRows';
import { sectionsOf, sparkline } from '../../../../src/core/cards/sections';
import { namesKnown, unknownNames } from '../../../../src/core/cards/unknownNames';
import { readMarkedArticle } from '../../../fixture/articleWithMarks';

const { text, analysis } = readMarkedArticle(
  `
# A title
[person Ada Moren] met [person José Brandt] in [state Velia].
## The harbour
[organization Harbour Guild] waited for [person Ada Moren|Moren], and [person Ada Moren|Moren] for the [organization Harbour Guild|Guild].
## The end
[person José Brandt|Brandt] left *early*.
`,
  {
    'José Brandt': { listed: false },
    'Harbour Guild': { listed: false, description: 'a guild_of pilots', descriptionFrom: 'article' },
  },
);
const rows = actorsOf(analysis);
const names = (query: string): string[] =>
  filterRows(rows, query, analysis.article, text).flatMap((group) => group.children.map((row) => row.label));
const idOf = (name: string): string => analysis.entities.find((entity) => entity.name === name)?.id ?? '';
const rangesOf = (name: string) => rows.flatMap((group) => group.children).find((row) => row.label === name)?.ranges ?? [];

describe('filterRows', () => {
  for (const [query, expected] of [
    ['', ['Ada Moren', 'José Brandt', 'Harbour Guild', 'Velia']],
    ['jose', ['José Brandt']],
    ['PERSON', ['Ada Moren', 'José Brandt']],
    ['the harbour', ['Ada Moren', 'Harbour Guild']],
    ['person harbour', ['Ada Moren']],
    ['the end', ['José Brandt']],
    ['nobody', []],
  ] as const) {
    it(`keeps what ${JSON.stringify(query)} is about`, () => assert.deepEqual(names(query), expected));
  }

  it('drops groups that are empty, and counts what is left', () => {
    assert.deepEqual(
      filterRows(rows, 'brandt', analysis.article, text).map(({ label, count }) => [label, count]),
      [['People', 1]],
    );
  });
});

describe('sparkline', () => {
  it('has a bar for each section, and what stands before the first heading is one', () => {
    assert.equal(sectionsOf(analysis.article).length, 3);
    assert.equal(sparkline(analysis.article, rangesOf('Ada Moren')), '▅█▁');
    assert.equal(sparkline(analysis.article, rangesOf('Harbour Guild')), '▁█▁');
  });

  it('is left out where there is little to compare', () => {
    const short = readMarkedArticle('# A title\n[person Ada Moren] came.\n## More\nShe left.').analysis;
    assert.equal(sparkline(short.article, [{ start: 9, end: 12 }]), '');
  });

  it('stays within what can be looked at', () => {
    const long = readMarkedArticle(`# T\n${'## More\nText.\n'.repeat(300)}`).analysis;
    assert.equal([...sparkline(long.article, [])].length, 40);
  });
});

describe('unknownNames', () => {
  it('lists the names that no lexicon has, those named most first', () => {
    assert.deepEqual(
      unknownNames(analysis).map(({ label, description, count }) => [label, description, count]),
      [
        ['José Brandt', 'person', 2],
        ['Harbour Guild', 'organization', 2],
      ],
    );
    assert.deepEqual(namesKnown(analysis), { known: 2, all: 4 });
  });
});

describe('cardAsMarkdown', () => {
  it('says what is known, with the text of the article as text', () => {
    const card = cardForId(analysis, text, idOf('Harbour Guild'));
    assert.ok(card);
    const markdown = cardAsMarkdown(card);
    assert.match(markdown, /^\*\*Harbour Guild\*\* \(Organization\)\n\na guild\\_of pilots\n\n> Harbour Guild waited for Moren/);
    const brandt = cardForId(analysis, text, idOf('José Brandt'));
    assert.match(brandt ? cardAsMarkdown(brandt) : '', /> Brandt left \\\*early\\\*\./);
  });
});
