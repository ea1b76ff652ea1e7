import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { readPackages } from '../../../../src/lexicon/import/readPackages';

describe('reading the data packages', () => {
  it('names the one that is missing or broken', async () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'packages-'));
    try {
      await assert.rejects(readPackages(root), /^Error: the data package file countries-list\/countries\.min\.json cannot be read: ENOENT/);
      const folder = path.join(root, 'node_modules', 'countries-list');
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(path.join(folder, 'countries.min.json'), '{ "FD": ');
      await assert.rejects(readPackages(root), /countries\.min\.json cannot be read: .*JSON/);
    } finally {
      fs.rmSync(root, { recursive: true });
    }
  });
});
