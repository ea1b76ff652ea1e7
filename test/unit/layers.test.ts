import assert from 'node:assert/strict';
import { breachesOf, editorReached } from './layerRules';
import { importsOf, readSources } from './sourceImports';

describe('layers', () => {
  const sources = readSources('src');

  it('finds the rooms', () => {
    assert.ok(sources.length > 50);
    assert.ok(sources.flatMap(importsOf).length > 100);
  });

  it('imports only in the directions that the architecture allows', () => {
    assert.deepEqual(breachesOf(sources), []);
  });

  it('runs unit tests without the editor', () => {
    assert.deepEqual(editorReached(readSources('test/unit'), sources), []);
  });

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['core/a.ts', "import { x } from '../lexicon/load';", /core may not import lexicon/],
    ['core/a.ts', "import fs from 'node:fs';", /package is not for core/],
    ['core/a.ts', "import type { Uri } from 'vscode';", /package is not for core/],
    ['webview/a.ts', "import * as vscode from 'vscode';", /package is not for webview/],
    ['webview/a.ts', "import { views } from '../host/ids';", /webview may not import host/],
    ['host/a.ts', "import { x } from '../webview/reader';", /host may not import webview/],
    ['host/a.ts', "import fs from 'node:fs';", /package is not for host/],
    ['protocol/a.ts', "import type { Card } from '../core/cards/card';", /protocol takes only types/],
    ['protocol/a.ts', "import { type Range } from '../core/model';", /protocol takes only types/],
    ['host/a.ts', "import { activate } from '../extension';", /nothing imports an entry file/],
    ['article/a.ts', "import { x } from '../lexicon/load';", /article may not import lexicon/],
    ['lexicon/a.ts', "import { x } from '../article/render';", /lexicon may not import article/],
    ['host/a.ts', "import { x } from '../lexicon/compileData';", /nothing at run time/],
    ['cli/a.ts', "import { x } from '../training/train';", /nothing at run time/],
    ['lexicon/load.ts', "import { x } from './import/cities';", /nothing at run time/],
    ['cli/a.ts', "import rows from '../../data/states.yaml';", /nothing outside src/],
    ['engine/a.ts', "import { x } from '../host/ids';", /engine may not import host/],
    ['host/ids.ts', "import { x } from './log';", /ids imports nothing/],
    ['host/a.ts', "register('lectern.open');", /belongs in host\/ids/],
    ['core/text/index.ts', '', /no barrels/],
    ['core/a.ts', "export * from './model';", /no barrels/],
    ['attic/a.ts', '', /no known room/],
    ['core/a.ts', "import {\n  x,\n  y,\n} from '../lexicon/load';", /core may not import lexicon/],
    ['core/a.ts', "const load = () => import('../lexicon/load');", /core may not import lexicon/],
  ];
  for (const [path, text, expected] of broken) {
    it(`refuses in ${path}: ${JSON.stringify(text)}`, () => {
      const breaches = breachesOf([{ path, text }]);
      assert.equal(breaches.length, 1, breaches.join('\n'));
      assert.match(breaches[0] ?? '', expected);
    });
  }

  it('refuses a cycle, also one of types', () => {
    const files = [
      { path: 'core/a.ts', text: "import type { B } from './b';" },
      { path: 'core/b.ts', text: "import { c } from './c';" },
      { path: 'core/c.ts', text: "export { a } from './a';" },
    ];
    assert.deepEqual(breachesOf(files), ['import cycle: core/a → core/b → core/c → core/a']);
  });

  it('refuses a unit test that needs the editor, also by a detour, but not for a type', () => {
    const files = [
      { path: 'host/page.ts', text: "import type { Problem } from './problem';" },
      { path: 'host/problem.ts', text: "import * as vscode from 'vscode';" },
      { path: 'host/tree.ts', text: "import { problem } from './problem';" },
    ];
    const test = (name: string) => [{ path: 'host/x.test.ts', text: `import { x } from '../../../src/host/${name}';` }];
    assert.deepEqual(editorReached(test('page'), files), []);
    assert.deepEqual(editorReached(test('tree'), files), ['host/x.test.ts reaches vscode']);
  });
});
