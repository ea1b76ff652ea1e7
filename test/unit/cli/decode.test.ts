import assert from 'node:assert/strict';
import { DecodeError, decode } from '../../../src/cli/decode';

const text = 'Şırnak’s mayor said “no” – twice.';
const utf16be = (content: string) => Buffer.from(content, 'utf16le').swap16();

describe('decode', () => {
  const rows: [string, Uint8Array, string, string][] = [
    ['UTF-8', Buffer.from(text), text, 'utf-8'],
    ['UTF-8 with a mark, which is kept', Buffer.from(`\uFEFF${text}`), `\uFEFF${text}`, 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), `\uFEFF${text}`, 'utf-16le'],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${text}`), `\uFEFF${text}`, 'utf-16be'],
    ['UTF-16 LE without one', Buffer.from('Plain words', 'utf16le'), 'Plain words', 'utf-16le'],
    ['UTF-16 BE without one', utf16be('Plain words'), 'Plain words', 'utf-16be'],
    [
      'Latin-1',
      Buffer.from('The café of São Paulo was closed. Señor Muñoz was not amused, and the naïve façade fell.', 'latin1'),
      'The café of São Paulo was closed. Señor Muñoz was not amused, and the naïve façade fell.',
      'windows-1252',
    ],
    ['the quotes of Windows', Buffer.from([0x93, 0x68, 0x69, 0x94, 0x20, 0x96, 0x20, 0x6f, 0x6b]), '“hi” – ok', 'windows-1252'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
  ];
  for (const [name, bytes, expected, encoding] of rows) {
    it(`reads ${name}`, () => assert.deepEqual(decode(bytes), { text: expected, encoding }));
  }

  it('refuses a binary file', () => {
    assert.throws(() => decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])), DecodeError);
  });
});
