import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type MarkLine, markLines } from '../../../src/host/markLines';
import { type MarkType, markTypes } from '../../../src/protocol/markTypes';

const css = readFileSync('src/webview/marks.css', 'utf8');
const selectors: Partial<Record<MarkType, string>> = {
  person: '.mark',
  figure: '.mark.figure:not(.entity)',
  date: '.mark:is(.date, .time, .duration, .set):not(.entity)',
};

function readerLine(type: MarkType): MarkLine {
  const rules = ['.mark', ...(type === 'date' ? ['.mark.figure:not(.entity)'] : []), selectors[type] ?? `.mark.${type}`];
  const found = rules.map((selector) => {
    const start = css.indexOf(`\n${selector} {`);
    assert.ok(start >= 0, selector);
    return css.slice(start, css.indexOf('\n}', start));
  });
  const lastOf = (property: string): string => {
    const values = found.flatMap((rule) => [...rule.matchAll(new RegExp(`${property}: ([^;]+);`, 'g'))].map(([, value]) => value ?? ''));
    return values.at(-1) ?? '';
  };
  return { line: lastOf('--line'), period: lastOf('--period'), thickness: lastOf('--thickness') };
}

describe('the lines below marks in the text editor', () => {
  for (const type of markTypes.filter((each) => each !== 'work')) {
    it(`are those of the reader: ${type}`, () => assert.deepEqual(markLines[type], readerLine(type)));
  }

  it('have for works the lower of the two that the reader draws', () => {
    assert.ok(readerLine('work').line.endsWith(markLines.work.line));
  });

  it('are all different', () => {
    const all = Object.values(markLines).map((line) => JSON.stringify(line));
    assert.equal(new Set(all).size, markTypes.length);
  });
});
