import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../../../src/article/parseArticle';
import { parseBlockFixtures, withGutter } from '../../fixture/blockLines';

const folder = path.join('test', 'fixture', 'blocks');

describe('blocks of plain text', () => {
  for (const file of readdirSync(folder)) {
    describe(path.basename(file, '.txt'), () => {
      for (const { title, source, expected, facts } of parseBlockFixtures(readFileSync(path.join(folder, file), 'utf8'))) {
        it(title, () => {
          const { article } = parseArticle(source, 'text');
          assert.equal(withGutter(source, article), expected);
          for (const [name, value] of facts) {
            assert.equal(String(article[name as 'title' | 'byline' | 'published' | 'publishedFrom'] ?? 'none'), value, name);
          }
        });
      }
    });
  }
});
