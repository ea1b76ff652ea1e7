import assert from 'node:assert/strict';
import type { Block } from '../../../../src/core/model';
import { splitSentences } from '../../../../src/core/text/sentences';
import { tokenize } from '../../../../src/core/text/tokenize';

/** The sentences of a text whose lines are blocks. */
function sentencesOf(text: string): string[] {
  let start = 0;
  const blocks = text.split('\n').map((line): Block => {
    const block: Block = { kind: 'paragraph', start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  const tokens = tokenize(text, blocks);
  return splitSentences(tokens).map(({ firstToken, endToken }) => text.slice(tokens.starts[firstToken], tokens.ends[endToken - 1]));
}

const rows: [string, string[]][] = [
  ['Marlow closed. Tessen opened.', ['Marlow closed.', 'Tessen opened.']],
  ['Marlow closed . Tessen opened .', ['Marlow closed .', 'Tessen opened .']],
  ["`` We go . '' Quill left .", ["`` We go . ''", 'Quill left .']],
  ['Gen. Tarn of the U.S. Senate left.', ['Gen. Tarn of the U.S. Senate left.']],
  ['Q. Did he read it?\nA. No. He slept.', ['Q.', 'Did he read it?', 'A.', 'No.', 'He slept.']],
  ['He lives at No. 5 Quay Street. He slept.', ['He lives at No. 5 Quay Street.', 'He slept.']],
  ['A. Quill read it.\nShe slept.', ['A. Quill read it.', 'She slept.']],
];

describe('sentences', () => {
  for (const [text, expected] of rows) it(JSON.stringify(text), () => assert.deepEqual(sentencesOf(text), expected));
});
