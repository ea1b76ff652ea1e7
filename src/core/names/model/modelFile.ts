import { join } from './hash';
import { nameClasses } from './nameClasses';
import { NameModel } from './nameModel';

/** "LNMW" as bytes in the order of the file, a number for the format, the number of buckets, the digest of the weights. */
const magic = 0x574d4e4c;
const formatNumber = 1;
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

function digestOf(weights: Int8Array): number {
  let digest = weights.length;
  for (const weight of weights) digest = join(digest, weight & 255);
  return digest;
}
