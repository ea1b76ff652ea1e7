import type { Coordinates } from '../core/model';

/** Steps in a degree: some kilometres are no more than the width of the spot on a map of a country, and coarse numbers pack well. */
const steps = 20;

/** Coordinates as one number: steps from the south pole in the upper 16 bits, from the date line in the lower, and one more; 0 for none. */
export function placeCode(at: Coordinates | undefined): number {
  if (!at) return 0;
  return Math.round((at.latitude + 90) * steps) * 0x10000 + Math.round((at.longitude + 180) * steps) + 1;
}

export function placeOfCode(code: number): Coordinates | undefined {
  if (code === 0) return undefined;
  return { latitude: rounded(Math.floor((code - 1) / 0x10000) / steps - 90), longitude: rounded(((code - 1) % 0x10000) / steps - 180) };
}

const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;
