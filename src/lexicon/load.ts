import type { LexiconLayer } from '../core/model';
import { CompiledLexicon } from './compiledLexicon';
import { type Columns, columnNames, digestOf, formatNumber, Head, headWords, magic, risingColumns, type Texts, textNames } from './layout';

export type LexiconErrorCode = 'not-a-lexicon' | 'unknown-format' | 'truncated' | 'damaged';

/** Why a compiled lexicon cannot be used; the message is for a person. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';

  constructor(
    readonly code: LexiconErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Opens a compiled lexicon. Nothing is parsed: the lexicon reads the bytes where they lie, so they must not change.
 * Only the columns of differences are added up, and bytes that do not begin on a multiple of four are copied, once.
 * @throws LexiconError when the bytes are no lexicon, of another format, cut off or damaged
 */
export function loadLexicon(bytes: Uint8Array, layer: LexiconLayer = 'bundled'): CompiledLexicon {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  checkHead(words, aligned.byteLength);
  let entry: number = Head.sections;
  const section = (): Uint8Array => {
    const [start = 0, length = 0] = [words[entry], words[entry + 1]];
    entry += 2;
    if (start % 4 !== 0 || start + length > aligned.byteLength) throw new LexiconError('damaged', 'The lexicon file is damaged.');
    return aligned.subarray(start, start + length);
  };
  const columns = Object.fromEntries(
    columnNames.map((name) => [name, columnOf(name, asWords(section()))]),
  ) as unknown as Columns<Uint32Array>;
  const texts = Object.fromEntries(textNames.map((name) => [name, section()])) as unknown as Texts<Uint8Array>;
  return new CompiledLexicon(columns, texts, { rootWords: words[Head.rootWords] ?? 0, words: words[Head.words] ?? 0 }, layer);
}

function checkHead(words: Uint32Array, byteLength: number): void {
  if (magic.some((word, index) => word !== words[index])) {
    throw new LexiconError('not-a-lexicon', 'This file is not a compiled lexicon.');
  }
  const [format, digest = 0, expected = 0] = words.subarray(Head.format, Head.rootWords);
  if (format !== undefined && format !== formatNumber) {
    throw new LexiconError('unknown-format', `The lexicon file has format ${format}; this version reads format ${formatNumber}.`);
  }
  if (words.length < headWords || byteLength < expected) {
    throw new LexiconError(
      'truncated',
      `The lexicon file is cut off: ${byteLength} of ${Math.max(expected, 4 * headWords)} bytes are there.`,
    );
  }
  if (byteLength !== expected || digestOf(words) !== digest) {
    throw new LexiconError('damaged', 'The lexicon file is damaged: its contents do not fit its digest.');
  }
}

function columnOf(name: (typeof columnNames)[number], words: Uint32Array): Uint32Array {
  if (!risingColumns.has(name)) return words;
  const column = words.slice();
  addUp(new Int32Array(column.buffer));
  return column;
}

function addUp(column: Int32Array): void {
  let sum = 0;
  for (let at = 0; at < column.length; at += 1) {
    sum = (sum + (column[at] as number)) | 0;
    column[at] = sum;
  }
}

function asWords(section: Uint8Array): Uint32Array {
  return new Uint32Array(section.buffer, section.byteOffset, section.byteLength >> 2);
}
