import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Block } from '../../../../src/core/model';
import { anchorOf, type Noted } from '../../../../src/core/notes/noteAnchor';
import { NoteFinder } from '../../../../src/core/notes/noteFinder';

/** Paragraphs parted by an empty line. */
function noted(text: string): Noted {
  const blocks: Block[] = [];
  for (const { index, 0: part } of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g))
    blocks.push({ kind: 'paragraph', start: index, end: index + part.length });
  return { text, blocks };
}

/** The text without its brackets, and what stood between them. */
function marked(text: string) {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { article: noted(text.replace(/[[\]]/g, '')), range: start < 0 ? undefined : { start, end } };
}

const story = `The ferry left at dawn, and the pilot counted [eleven lorries] on the deck.

Nobody on the pier had seen the captain. Two lorries were late, and the pilot waited for them with the engine running.

At noon the harbour master closed the gate.`;

/** Title, the article with the noted words in brackets, the edited article with the words where the note must then hang; none where it has lost its place. */
const cases: readonly [string, string, string][] = [
  ['nothing is edited', story, story],
  ['words come before', story, `An entirely new paragraph.\n\n${story.replace('The ferry', 'The old white ferry')}`],
  ['words go before', story, story.replace('The ferry left at dawn, and the', 'The')],
  ['words behind are written anew', story, story.replace('on the deck', 'standing between the masts')],
  ['its sentence moves to the end', story, `${story.split('\n\n').slice(1).join('\n\n')}\n\n${story.split('\n\n')[0]}`],
  ['a word comes into it', story, story.replace('[eleven lorries]', '[eleven empty lorries]')],
  ['a word of it changes', story, story.replace('[eleven lorries]', '[twelve lorries]')],
  ['its first word goes', story, story.replace('[eleven lorries]', '[lorries]')],
  ['it is spelled in another way', 'The town of [Brandhaven] was quiet that day.', 'The town of [Brandhafen] was quiet that day.'],
  ['quotes and spaces are set anew', 'She said that “[the pier’s  edge]” was gone.', 'She said that "[the pier\'s edge]" was gone.'],
  [
    'the same words stand elsewhere too',
    'A ship came. The [ship] left. No ship stayed.',
    'A ship came. Then a ship. The [ship] left. No ship stayed.',
  ],
  ['one of many equal lines', 'ship: 1\n\nship: 2\n\n[ship]: 3', 'boat\n\nship: 1\n\nship: 2\n\n[ship]: 3'],
  ['it is the whole article', '[A ship came.]', '[A ship came.]'],
  ['it stands at the very beginning', '[A ship] came into the bay.', 'Today: [A ship] came into the bay.'],
  [
    'its paragraph is cut in two',
    'First we saw [the tall ship turn round] and leave.',
    'First we saw [the tall ship\n\nturn round] and leave.',
  ],
  ['it is gone, and what stood around it stays', story, story.replace('counted [eleven lorries] on', 'slept on').replace(/[[\]]/g, '')],
  ['its whole paragraph is gone', story, story.split('\n\n').slice(1).join('\n\n')],
  ['another word stands in its place', 'The mayor praised [Denmark] for the ships.', 'The mayor praised nobody for the ships.'],
  [
    'only a namesake far away is left',
    'He wrote from [Norway] in the first summer.\n\nShe met a man out of Norway at last.',
    'She met a man out of Norway at last.',
  ],
  ['the article is another one', story, 'Prices of wheat fell for the third week, said the ministry.'],
  ['the article is empty', story, ''],
];

const shown = ({ text }: Noted, range: { readonly start: number; readonly end: number } | undefined): string =>
  range ? `${text.slice(0, range.start)}[${text.slice(range.start, range.end)}]${text.slice(range.end)}` : text;

describe('the place of a note', () => {
  for (const [title, before, after] of cases) {
    it(`is found, or given up, where ${title}`, () => {
      const { article, range } = marked(before);
      const anchor = range && anchorOf(article, range);
      assert.ok(anchor);
      const edited = marked(after);
      assert.equal(shown(edited.article, new NoteFinder(edited.article).find(anchor)), after);
    });
  }

  it('says whether the words have changed', () => {
    const { article, range } = marked(story);
    const anchor = range && anchorOf(article, range);
    assert.ok(anchor);
    const found = (text: string) => new NoteFinder(noted(text.replace(/[[\]]/g, ''))).find(anchor)?.isEdited;
    assert.deepEqual([found(story), found(story.replace('eleven', 'twelve'))], [false, true]);
  });

  it('is none where there is no word', () => {
    assert.equal(anchorOf(noted('A — b'), { start: 1, end: 4 }), undefined);
    assert.equal(anchorOf(noted('A b'), { start: 1, end: 1 }), undefined);
  });
});

const syllables = ['ka', 'lo', 'mi', 'ren', 'tas', 'vel', 'dor', 'un'];
const word = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
const sentence = fc.array(word, { minLength: 8, maxLength: 20 }).map((words) => `${words.join(' ')}.`);
const paragraphs = fc.array(sentence, { minLength: 2, maxLength: 6 });
/** No word twice: which of two equal words was put in, nobody can say. */
const distinct = paragraphs.map((parts) =>
  parts.map((part, number) =>
    part
      .split(' ')
      .map((each, at) => `x${number}y${at}${each}`)
      .join(' '),
  ),
);

describe('the place of a note in any article', () => {
  it('is found where nothing has changed', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (parts, from, length) => {
        const article = noted(parts.join('\n\n'));
        const start = from % article.text.length;
        const anchor = anchorOf(article, { start, end: Math.min(article.text.length, start + 1 + (length % 80)) });
        if (!anchor) return;
        const found = new NoteFinder(article).find(anchor);
        const expected = (article.blocks[anchor.block]?.start ?? 0) + anchor.offset;
        assert.deepEqual(found, { start: expected, end: expected + anchor.quote.length, isEdited: false });
      }),
    );
  });

  it('moves with its words when paragraphs come before and behind', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, paragraphs, fc.nat(), (parts, before, behind, which) => {
        const article = noted(parts.join('\n\n'));
        const block = article.blocks[which % parts.length];
        if (!block) return;
        const range = { start: block.start + article.text.slice(block.start).indexOf(' ') + 1, end: block.end - 1 };
        const anchor = anchorOf(article, range);
        assert.ok(anchor);
        const edited = noted([...before, ...parts, ...behind].join('\n\n'));
        const found = new NoteFinder(edited).find(anchor);
        assert.equal(found && edited.text.slice(found.start, found.end), anchor.quote);
      }),
    );
  });

  it('outlives a word that is put in, taken out or changed within', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), fc.constantFrom('put', 'take', 'change'), word, (parts, which, inner, edit, other) => {
        const number = which % parts.length;
        const words = (parts[number] ?? '').replace('.', '').split(' ');
        const article = noted(parts.join('\n\n'));
        const block = article.blocks[number];
        const quote = words.slice(1, -1).join(' ');
        const start = (block?.start ?? 0) + (words[0]?.length ?? 0) + 1;
        const anchor = anchorOf(article, { start, end: start + quote.length });
        assert.ok(anchor);
        const at = 2 + (inner % (words.length - 4));
        words.splice(at, edit === 'put' ? 0 : 1, ...(edit === 'take' ? [] : [other]));
        const edited = noted(parts.map((part, index) => (index === number ? `${words.join(' ')}.` : part)).join('\n\n'));
        const found = new NoteFinder(edited).find(anchor);
        assert.equal(found && edited.text.slice(found.start, found.end), words.slice(1, -1).join(' '));
      }),
    );
  });

  it('is inside the text, whatever the anchor says', () => {
    const anchor = fc.record({ quote: fc.string(), prefix: fc.string(), suffix: fc.string(), block: fc.nat(), offset: fc.nat() });
    fc.assert(
      fc.property(fc.string(), anchor, (text, any) => {
        const found = new NoteFinder(noted(text)).find(any);
        assert.ok(!found || (found.start >= 0 && found.start < found.end && found.end <= text.length));
      }),
    );
  });
});
