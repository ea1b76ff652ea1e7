import assert from 'node:assert/strict';
import { tokenize } from '../../../../src/core/text/tokenize';

/** The text again, with a space only where the tokens say that one stands. */
function rewritten(text: string): string {
  const tokens = tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
  return tokens.surface.map((word, at) => (at > 0 && tokens.spaced[at] ? ` ${word}` : word)).join('');
}

const tokenised: [string, string][] = [
  ["The Lantern 's Guild , he said , will wait .", "The Lantern's Guild, he said, will wait."],
  ['Marlow ( Holm ) paid $ 5 .', 'Marlow (Holm) paid $5.'],
  ['" We go , " said Quill . " Soon . "', '"We go," said Quill. "Soon."'],
  ["`` We go , '' said Quill .", "``We go,'' said Quill."],
  ["The Prosecutors ' Office moved .", "The Prosecutors' Office moved."],
  ["The Prosecutor 's Office", "The Prosecutor's Office"],
];
const written = [
  'The Lantern’s Guild, he said, will wait.',
  '"We go," said Quill. "Soon."',
  'The mark " stood alone, and so did it.',
  "Rock 'n' roll came to Marlow, then 's' was lost.",
  'A dash - like this - is spaced, and so is $ 5.',
  "Go to 's-Holm, a town.",
];

describe('spacing', () => {
  for (const [text, expected] of tokenised) it(`closes up ${JSON.stringify(text)}`, () => assert.equal(rewritten(text), expected));
  for (const text of written) it(`leaves ${JSON.stringify(text)}`, () => assert.equal(rewritten(text), text));

  it('joins what a line broke off at a hyphen, but no dash', () => {
    assert.equal(rewritten('The Marlow-\n   Tessen line, of 1990-\r\n95, -\nat last'), 'The Marlow-Tessen line, of 1990-95, - at last');
  });

  it('takes two hyphens for a dash', () => {
    const text = 'TESSEN (QP) -- Officials left--all of them.';
    const tokens = tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
    assert.deepEqual(
      tokens.surface.flatMap((word, at) => (word === '--' ? tokens.folded[at] : [])),
      ['–', '–'],
    );
  });

  it('keeps the offsets', () => {
    const text = "The Lantern 's Guild , he said .";
    const tokens = tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
    tokens.surface.forEach((word, at) => {
      assert.equal(text.slice(tokens.starts[at], tokens.ends[at]), word);
    });
  });
});
