interface Word {
  readonly folded: string;
}

/** So many places are looked at more closely. */
const mostSeeds = 4;
/** A word that stands more often in the text tells nothing of a place. */
const mostTold = 60;
/** Places nearer than this are one: an edit moves some words and not others. */
const oneSeed = 12;

/** By word: the numbers of the words of a text that are this one. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

export function indexWords(text: readonly Word[]): WordIndex {
  const places = new Map<string, number[]>();
  text.forEach(({ folded }, at) => {
    const known = places.get(folded);
    if (known) known.push(at);
    else places.set(folded, [at]);
  });
  return places;
}

/**
 * Where in a text words may stand, as numbers of its words; the likeliest first. Each rare word that both have speaks for the
 * place at which all the others would then begin.
 */
export function seedsOf(words: readonly Word[], places: WordIndex): number[] {
  const wanted = indexWords(words);
  const votes = new Map<number, number>();
  for (const [folded, own] of wanted) {
    const there = places.get(folded) ?? [];
    if (there.length > mostTold) continue;
    for (const at of there) {
      for (const ownAt of own) {
        const bucket = Math.floor((at - ownAt) / oneSeed);
        // To the neighbour too, so that no limit between two buckets parts what belongs together.
        for (const near of [bucket, bucket + 1]) votes.set(near, (votes.get(near) ?? 0) + folded.length / there.length);
      }
    }
  }
  return [...votes]
    .sort((left, right) => right[1] - left[1] || left[0] - right[0])
    .slice(0, mostSeeds)
    .map(([bucket]) => Math.max(0, bucket * oneSeed));
}
