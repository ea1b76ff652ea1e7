import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleFormat } from '../../../src/article/parsedArticle';
import { emptyLexicon } from '../../../src/core/lexicon';
import type { Range } from '../../../src/core/model';
import { createEngine } from '../../../src/engine/createEngine';

const engine = createEngine({ lexicon: emptyLexicon });
const piece = fc.constantFrom(
  'Ada Lovelace',
  'the Ministry of Sound',
  'on 3 May 2018',
  '4,000 people',
  '$1.2bn',
  '"We won," said Mr Quill.',
  'attack',
  '\n\n',
  '. ',
  ', ',
  '’s',
  '**',
  '[',
  '](x)',
  '<p>',
  '&amp;',
  '\0',
  '\ud800',
  '\uFEFF',
  '\r\n',
  '# ',
  '- ',
  '| a | b |\n|---|---|\n',
  'ALL CAPS HERE',
  '\u{1F600}',
  '1,',
  '٣',
  'é',
  ' ',
);
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

function assertProper(ranges: readonly Range[], length: number): void {
  for (const range of ranges) assert.ok(range.start >= 0 && range.start < range.end && range.end <= length, JSON.stringify(range));
}

describe('the annotation contract', function contract() {
  this.timeout(60_000);
  for (const format of ['text', 'markdown', 'html'] satisfies ArticleFormat[]) {
    it(`holds for any ${format}: sorted, within a block, equal to its slice, nesting and never crossing`, () => {
      fc.assert(
        fc.property(article, (source) => {
          const result = engine.annotate(source, { format, published: '2018-11-02' });
          const text = result.article.text ?? source;
          assert.equal(result.article.text !== undefined, format === 'html');
          assertProper(result.article.blocks, text.length);
          assertProper(result.annotations, text.length);
          let before: Range | undefined;
          const open: Range[] = [];
          for (const annotation of result.annotations) {
            assert.equal(annotation.text, text.slice(annotation.start, annotation.end));
            assert.ok(result.article.blocks.some((block) => block.start <= annotation.start && annotation.end <= block.end));
            assert.ok(!before || before.start < annotation.start || (before.start === annotation.start && before.end >= annotation.end));
            while (open.length > 0 && (open.at(-1)?.end ?? 0) <= annotation.start) open.pop();
            assert.ok(!open.at(-1) || annotation.end <= (open.at(-1)?.end ?? 0), 'annotations cross');
            open.push(annotation);
            before = annotation;
          }
        }),
        { numRuns: 100 },
      );
    });
  }

  it('points only at things that are there', () => {
    fc.assert(
      fc.property(article, (source) => {
        const result = engine.annotate(source);
        const ids = new Set([...result.entities, ...result.figures, ...result.events, ...result.statements].map((thing) => thing.id));
        const pointers = [
          ...result.annotations.map((annotation) => (annotation.kind === 'entity' ? annotation.entity : annotation.figure)),
          ...result.events.flatMap((event) => [...event.actors.map((actor) => actor.entity), ...event.places, ...event.figures]),
          ...result.statements.flatMap((statement) => statement.sources.flatMap((from) => from.entity ?? [])),
        ];
        for (const pointer of pointers) assert.ok(ids.has(pointer), pointer);
        for (const entity of result.entities) assert.ok(entity.mentions > 0 || entity.event !== undefined, `${entity.name} has no mention`);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves out what only the cards need', () => {
    const result = engine.annotate('Ada Lovelace wrote to Charles Babbage.');
    for (const entity of result.entities)
      assert.deepEqual(
        Object.keys(entity).filter((key) => ['roles', 'licence', 'layer'].includes(key)),
        [],
      );
  });

  it('gives the same result twice', () => {
    fc.assert(fc.property(article, (source) => assert.deepEqual(engine.annotate(source), engine.annotate(source))));
  });
});
