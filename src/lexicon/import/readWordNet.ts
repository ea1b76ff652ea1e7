/** One set of synonyms of WordNet. */
export interface Synset {
  readonly offset: string;
  /** Number of the lexicographer file: 15 places, 17 natural objects, 18 persons … */
  readonly file: string;
  /** As spelled, with spaces. */
  readonly words: readonly string[];
  readonly pointers: readonly { readonly type: string; readonly offset: string }[];
  readonly gloss: string;
}

/** Reads a `data.noun` or the like (wndb(5WN)): one synset a line, those of the licence begin with spaces. */
export function readSynsets(text: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const synset = readSynset(line);
    synsets.set(synset.offset, synset);
  }
  return synsets;
}

function readSynset(line: string): Synset {
  const [head = '', gloss = ''] = line.split(' | ');
  const fields = head.split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  // Adjectives carry a mark of their place: "(a)".
  const words = Array.from({ length: wordCount }, (_, index) =>
    (fields[4 + 2 * index] ?? '').replaceAll('_', ' ').replace(/\([a-z]+\)$/, ''),
  );
  const first = 5 + 2 * wordCount;
  const pointerCount = Number(fields[first - 1] ?? 0);
  const pointers = Array.from({ length: pointerCount }, (_, index) => ({
    type: fields[first + 4 * index] ?? '',
    offset: fields[first + 1 + 4 * index] ?? '',
  }));
  return { offset: fields[0] ?? '', file: fields[1] ?? '', words, pointers, gloss: gloss.trim() };
}

/** How often each sense was met in tagged text, from `index.sense`. Keys: part of speech (1 to 5) and offset, `1:08743525`. */
export function readTagCounts(text: string): Map<string, { readonly lemma: string; readonly count: number }[]> {
  const counts = new Map<string, { readonly lemma: string; readonly count: number }[]>();
  for (const line of text.split('\n')) {
    const [key = '', offset = '', , count = ''] = line.split(' ');
    const separator = key.indexOf('%');
    if (separator < 0) continue;
    const place = `${key.charAt(separator + 1)}:${offset}`;
    const sense = { lemma: key.slice(0, separator).replaceAll('_', ' '), count: Number(count) };
    const known = counts.get(place);
    if (known) known.push(sense);
    else counts.set(place, [sense]);
  }
  return counts;
}
