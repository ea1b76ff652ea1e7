import { analyse } from 'chardet';

export interface Decoded {
  readonly text: string;
  /** Name of the encoding, as `TextDecoder` knows it. */
  readonly encoding: string;
}

/** A file that no encoding turns into text. */
export class DecodeError extends Error {}

const sampleLength = 65_536;

/**
 * Bytes to text: by the byte order mark, else UTF-8 where the bytes are valid, else the encoding that fits best.
 * A byte order mark stays as the first character, so offsets are those of the file as it is.
 * @throws DecodeError when the bytes are no text
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked, { ignoreBOM: true }).decode(bytes), encoding: marked };
  const wide = zerosInTurn(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  if (bytes.subarray(0, sampleLength).includes(0)) throw new DecodeError('not a text file (it holds NUL bytes)');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeGuessed(bytes);
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark shows itself in Latin text: every other byte is zero. */
function zerosInTurn(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1024);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  });
  const most = (sample.length / 2) * 0.8;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** What a guess at an encoding of several bytes a letter must reach; short Western texts are easily taken for one. */
const sureEnough = 60;
const singleByte = /^(?:iso-8859-|windows-12|koi8-)/;

function decodeGuessed(bytes: Uint8Array): Decoded {
  const guesses = analyse(bytes.subarray(0, sampleLength)).map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }));
  const guess = guesses.find(
    ({ name, confidence }) => singleByte.test(name) || (confidence >= sureEnough && !name.startsWith('utf-') && name !== 'ascii'),
  );
  // Latin-1 as the web reads it: the bytes that Latin-1 leaves to control codes are quotes and dashes.
  const encoding = guess === undefined || guess.name === 'iso-8859-1' ? 'windows-1252' : guess.name;
  try {
    if (encoding !== 'windows-1252') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  } catch {
    // The platform knows fewer encodings than the detector.
  }
  return { text: decodeWestern(bytes), encoding: 'windows-1252' };
}

const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some versions of Node decode windows-1252 as Latin-1; the letters that differ are put right. */
function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9f]/g, (letter) => c1.charAt(letter.charCodeAt(0) - 0x80));
}
