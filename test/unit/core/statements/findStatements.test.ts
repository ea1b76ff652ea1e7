import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatementDraft } from '../../../../src/core/draft';
import { findStatements } from '../../../../src/core/statements/findStatements';
import { type Mark, parseFixture } from '../../../fixture/marked';
import { draftFrom } from '../draftFrom';

const folder = join(process.cwd(), 'test/fixture/statements');
const kinds = new Set(['named', 'unnamed', 'document']);

/** A statement as one line, so that a difference can be read; a source that speaks on from before is left out. */
function shown(text: string, statement: StatementDraft): string {
  const words = (range: { start: number; end: number }): string => text.slice(range.start, range.end);
  const quotes = statement.quotes.map((quote) => `quote ${words(quote)}`);
  const isInside = (source: { start: number; end: number }): boolean => source.start >= statement.start && source.end <= statement.end;
  const sources = statement.sources.filter(isInside).map((source) => `${source.kind} ${words(source)}`);
  return [`${statement.mode},${statement.attribution} ${words(statement)}`, ...quotes, ...sources].join(' | ');
}

function expectedLine(says: Mark, marks: readonly Mark[]): string {
  const within = marks.filter((mark) => mark !== says && mark.start >= says.start && mark.end <= says.end);
  const quotes = within.filter((mark) => mark.label === 'quote').map((mark) => `quote ${mark.text}`);
  const sources = within.filter((mark) => kinds.has(mark.label)).map((mark) => `${mark.label} ${mark.text}`);
  return [`${says.value} ${says.text}`, ...quotes, ...sources].join(' | ');
}

for (const file of readdirSync(folder)) {
  describe(`findStatements: ${file.replace('.txt', '')}`, () => {
    for (const { title, source } of parseFixture(readFileSync(join(folder, file), 'utf8'))) {
      it(title, () => {
        const { draft, expected } = draftFrom(source);
        const statements = findStatements.run(draft).statements ?? [];
        assert.deepEqual(
          statements.map((statement) => shown(draft.article.text, statement)),
          expected.filter((mark) => mark.label === 'says').map((mark) => expectedLine(mark, expected)),
        );
        for (const { label, value, start } of expected) {
          if (label !== 'named' || value === undefined) continue;
          const found = statements.flatMap((statement) => statement.sources).find((other) => other.start === start);
          assert.equal(draft.entities[found?.entity ?? -1]?.name, value.replaceAll('_', ' '));
        }
      });
    }
  });
}

describe('findStatements on odd texts', () => {
  it('reads asides as nobody’s words', () => {
    const { draft } = draftFrom('| [person Ada Moren] said that it was late.');
    assert.deepEqual(findStatements.run(draft).statements, []);
  });

  for (const [name, text] of [
    ['nothing', ''],
    ['quotation marks alone', '“'.repeat(2000)],
    ['straight marks', '" '.repeat(2000)],
    ['single marks', "'a ".repeat(2000)],
    ['reporting words alone', 'said that according to he said, '.repeat(2000)],
    ['commas', 'a, '.repeat(2000)],
  ] as const) {
    it(`survives ${name}`, () => {
      assert.ok(findStatements.run(draftFrom(text).draft).statements);
    });
  }
});
