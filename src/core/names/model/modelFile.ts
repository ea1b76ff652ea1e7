import { join } from './hash';
import { nameClasses } from './nameClasses';
import { NameModel } from './nameModel';

/** "LNMW" as bytes in the order of the file, a number for the format, the number of buckets, the digest of the weights. */
const magic = 0x574d4e4c;
const formatNumber = 2;
const headBytes = 16;

/** Why weights cannot be used; the message is for a person. */
export class NameModelError extends Error {
  override readonly name = 'NameModelError';
}

/** The weights as a file. `weights` holds one byte for each bucket and class; buckets are a power of two. */
export function writeNameModel(weights: Int8Array): Uint8Array {
  const bytes = new Uint8Array(headBytes + weights.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(0, magic, true);
  head.setUint32(4, formatNumber, true);
  head.setUint32(8, weights.length / nameClasses.length, true);
  head.setUint32(12, digestOf(weights), true);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), headBytes);
  return bytes;
}

/**
 * Opens weights; the bytes are not copied and must not change.
 * @throws NameModelError when the bytes are no weights, of another format, cut off or damaged
 */
export function loadNameModel(bytes: Uint8Array): NameModel {
  if (bytes.byteLength < headBytes) throw new NameModelError('This file holds no weights for names.');
  const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes);
  if (head.getUint32(0, true) !== magic) throw new NameModelError('This file holds no weights for names.');
  if (head.getUint32(4, true) !== formatNumber) throw new NameModelError('The weights for names have another format.');
  const length = head.getUint32(8, true) * nameClasses.length;
  if (bytes.byteLength !== headBytes + length) throw new NameModelError('The weights for names are cut off.');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + headBytes, length);
  if (digestOf(weights) !== head.getUint32(12, true)) throw new NameModelError('The weights for names are damaged.');
  return new NameModel(weights);
}

/** Of the whole words of four weights; two lanes, since the loop runs once, before it is compiled. */
function digestOf(weights: Int8Array): number {
  const aligned = weights.byteOffset % 4 === 0 ? weights : weights.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let left = weights.length;
  let right = 0x27d4eb2f;
  for (let at = 0; at < words.length; at += 2) {
    left = Math.imul(left ^ (words[at] as number), 0x01000193);
    right = Math.imul(right ^ (words[at + 1] ?? 0), 0x01000193);
    left ^= left >>> 15;
    right ^= right >>> 13;
  }
  return join(left >>> 0, right >>> 0);
}
