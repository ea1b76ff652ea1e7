/** 32-bit hash of a text's UTF-16 code units (FNV-1a, then stirred). The same on every platform. */
export function hashText(text: string): number {
  return hashPart(text, 0, text.length);
}

/** Hash of the code units from `from` to `to`, half-open. */
export function hashPart(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return stir(hash);
}

/** Two hashes made one; the order counts. */
export function join(left: number, right: number): number {
  return stir(Math.imul(left, 0x9e3779b1) ^ right);
}

function stir(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
