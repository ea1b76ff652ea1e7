import type { Line } from '../figures/line';

/** Offsets by the letters that articles write; where letters are ambiguous ("IST", "CST"), the commoner reading in English news. */
const zones: ReadonlyMap<string, string> = new Map([
  ...rows('Z', 'gmt utc'),
  ...rows('-05:00', 'est cdt'),
  ...rows('-04:00', 'edt'),
  ...rows('-06:00', 'cst mdt'),
  ...rows('-07:00', 'mst pdt'),
  ...rows('-08:00', 'pst'),
  ...rows('+01:00', 'bst cet'),
  ...rows('+02:00', 'cest eet sast'),
  ...rows('+03:00', 'eest msk trt eat'),
  ...rows('+05:30', 'ist'),
  ...rows('+09:00', 'jst kst'),
  ...rows('+10:00', 'aest'),
  ...rows('', 'et ct mt pt'),
]);

/** Behind these stands "time". The offset changes with the season, and is not said. */
const places = new Set(['eastern', 'central', 'mountain', 'pacific']);

export interface Zone {
  /** ISO 8601 offset; empty where it depends on the season. */
  readonly offset: string;
  readonly end: number;
}

/** "GMT", "EST", "(ET)", "Eastern time" behind a clock time. */
export function readZone(line: Line, at: number): Zone | undefined {
  const word = line.word(at);
  if (places.has(word) && line.word(at + 1) === 'time') return { offset: '', end: at + 2 };
  const offset = line.isCapitalised(at) ? zones.get(word) : undefined;
  return offset === undefined || line.surface(at) !== line.surface(at).toUpperCase() ? undefined : { offset, end: at + 1 };
}

function rows(offset: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, offset]);
}
