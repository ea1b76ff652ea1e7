import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

describe('README', () => {
  const targets = [...readFileSync('README.md', 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? '');
  const files = targets.filter((target) => !target.includes(':'));

  it('shows pictures and leads to files', () => assert.ok(files.length > 4));

  for (const file of files) it(`leads to ${file}`, () => assert.ok(existsSync(file)));
});
