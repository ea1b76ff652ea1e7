import assert from 'node:assert/strict';
import { cutDocuments } from '../../../src/training/cutDocuments';
import { holdOut } from '../../../src/training/heldOut';
import { writeArticle } from '../../../src/training/writeArticle';
import { tagged } from './tagged';

describe('cutDocuments', () => {
  it('keeps sentences together that share a rare name or hold none', () => {
    const sentences = ['[person Berg] left', 'It rained', '[person Berg] came back', '[person Holm] stayed'].map(tagged);
    assert.deepEqual(
      cutDocuments(sentences).map((document) => document.length),
      [3, 1],
    );
  });

  it('does not take a name that stands everywhere for a sign of one article', () => {
    const sentences = Array.from({ length: 60 }, () => tagged('[place Oslo] waits'));
    assert.equal(cutDocuments(sentences).length, 60);
  });
});

describe('holdOut', () => {
  const documents = Array.from({ length: 500 }, (_, index) => [tagged(`Report number ${index} is out`)]);
  const { training, heldOut } = holdOut(documents);

  it('holds out about a tenth, each document on one side', () => {
    assert.equal(training.length + heldOut.length, documents.length);
    assert.ok(heldOut.length > 25 && heldOut.length < 90, String(heldOut.length));
  });

  it('does not move a document when others are added', () => {
    const more = holdOut([...documents, [tagged('One more')]]);
    assert.deepEqual(
      more.heldOut.filter((document) => documents.some((other) => other === document)),
      heldOut,
    );
  });
});

describe('writeArticle', () => {
  it('writes running text with the names where they stand', () => {
    const { article, names } = writeArticle([
      tagged('" [person Anna Berg] , 34 , left [place Oslo] , " said [organization Acme] \'s ( new ) chief .'),
    ]);
    assert.equal(article.text, '"Anna Berg, 34, left Oslo," said Acme\'s (new) chief.\n');
    assert.deepEqual(
      names.map(({ start, end, type }) => `${type} ${article.text.slice(start, end)}`),
      ['person Anna Berg', 'place Oslo', 'organization Acme'],
    );
  });

  it('makes a block of each sentence, and counts works, events and peoples as other', () => {
    const { article, names } = writeArticle([tagged('[work Lamps] sold'), tagged('[event Expo] opened')]);
    assert.deepEqual(
      article.blocks.map(({ start, end }) => article.text.slice(start, end)),
      ['Lamps sold', 'Expo opened'],
    );
    assert.deepEqual(
      names.map(({ type }) => type),
      ['other', 'other'],
    );
  });
});
