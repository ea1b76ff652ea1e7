import { dateWords } from './dates/dateWords';
import { triggers } from './events/triggers';
import { firstWords } from './figures/firstWords';
import { reportingWords } from './statements/reportWords';
import { Shape, type Tokens } from './text/tokens';
import { WordGate } from './text/wordGate';

/** Steps that read on from certain words only, one bit each. */
export const Cue = { date: 1, figure: 2, event: 4, report: 8 } as const;

const cueWords: ReadonlyMap<string, number> = gather();
const gate = new WordGate(cueWords.keys());

function gather(): Map<string, number> {
  const cues = new Map<string, number>();
  const add = (words: Iterable<string>, cue: number): void => {
    for (const word of words) cues.set(word, (cues.get(word) ?? 0) | cue);
  };
  add(dateWords.keys(), Cue.date);
  add(firstWords.keys(), Cue.figure);
  add(triggers.keys(), Cue.event);
  add(reportingWords, Cue.report);
  return cues;
}

/**
 * Bits for each token: the steps for which its word is a cue. Each different word is looked up once for all steps, which then
 * pass over most tokens without asking their own tables.
 */
export function cuesOf({ count, shapes, words, vocabulary }: Tokens): Uint8Array {
  const ofWord = new Uint8Array(vocabulary.length);
  for (let number = 0; number < ofWord.length; number += 1) {
    const word = vocabulary[number] ?? '';
    if (gate.mayHold(word)) ofWord[number] = cueWords.get(word) ?? 0;
  }
  const cues = new Uint8Array(count);
  for (let at = 0; at < count; at += 1)
    cues[at] = (ofWord[words[at] ?? 0] ?? 0) | (shapes[at] === Shape.number ? Cue.date | Cue.figure : 0);
  return cues;
}
