import { descriptionLimit } from '../schema';

/** States that are no more, so that a gloss which names one tells of another time. */
const gone = /Yugoslavia|Czechoslovakia|Soviet Union|\bUSSR\b|Zaire|Burma|East Germany|West Germany/;
const loaded = /terror|fanatic|extremist|infidel|vicious|savage|primitive|heathen|notorious/i;
/** What is told of, not what is. */
const fabled = /\bHades\b|mytholog|legend|fictional|fabled|imaginary/i;
const livesOn = /\(born (?:in )?[^)]*\d{4}\)|\bborn in \d{4}\b/;

/**
 * A gloss of WordNet as a description: its examples left off, cut at a semicolon, with a capital and a full stop.
 * Undefined where it cannot be shown today: it judges, or tells of the living and of borders as they were in 2006.
 */
export function describe(gloss: string, isPerson: boolean): string | undefined {
  const plain = gloss
    .replace(/;?\s*"[^"]*"?/g, '')
    .replace(/^\([^)]*\)\s*/, '')
    .replace(/\bterrorist (organization|group)\b/g, 'armed $1')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || loaded.test(plain) || gone.test(plain) || fabled.test(plain) || livesOn.test(plain)) return undefined;
  if (isPerson && !/\d{3,4} ?(?:BC)?\s*[-–]\s*\d{1,4}|\bBC\b|circa|century/.test(plain)) return undefined;
  const parts = plain.split(';').map((part) => part.trim());
  let text = parts[0] ?? '';
  for (const part of parts.slice(1)) if (text.length + part.length + 3 <= descriptionLimit) text = `${text}; ${part}`;
  if (text.length >= descriptionLimit) return undefined;
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.,;: ]+$/, '')}.`;
}
