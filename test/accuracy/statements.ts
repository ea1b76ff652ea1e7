import type { Range, Statement } from '../../src/core/model';
import type { MarkedArticle } from './markedArticle';
import type { Tally } from './tally';

export interface StatementScore extends Tally {
  /** Among the right ones with a named speaker. */
  readonly named: number;
  readonly rightSpeakers: number;
  readonly faults: readonly string[];
}

/** By sentence: right where hand and program say that it is a statement of the same class. */
export function scoreStatements(
  { text, statements: marks }: MarkedArticle,
  statements: readonly Statement[],
  keys: ReadonlyMap<string, string>,
): StatementScore {
  const judged = sentencesOf(text)
    .map((sentence) => ({
      words: text.slice(sentence.start, sentence.end),
      mark: marks.find((each) => covers(each, sentence)),
      found: statements.find((each) => covers(each, sentence)),
    }))
    .filter(({ mark }) => !mark?.optional);
  const wrong = judged.filter(({ mark, found }) => mark?.attribution !== found?.attribution);
  const right = judged.filter(({ mark, found }) => mark && mark.attribution === found?.attribution);
  const named = right
    .filter(({ mark }) => mark?.speaker !== undefined)
    .map(({ words, mark, found }) => ({ words, wanted: mark?.speaker, speaker: speakerOf(found, keys) }));
  return {
    marked: judged.filter(({ mark }) => mark).length,
    found: judged.filter(({ found }) => found).length,
    right: right.length,
    named: named.length,
    rightSpeakers: named.filter(({ wanted, speaker }) => wanted === speaker).length,
    faults: [
      ...wrong.map(({ words, mark, found }) => `${found?.attribution ?? 'no statement'}, not ${mark?.attribution ?? 'one'}: ${words}`),
      ...named.flatMap(({ words, wanted, speaker }) => (wanted === speaker ? [] : `speaker ${speaker}, not ${wanted}: ${words}`)),
    ],
  };
}

function speakerOf(statement: Statement | undefined, keys: ReadonlyMap<string, string>): string {
  const entity = statement?.sources[0]?.entity;
  return entity === undefined ? 'nobody' : (keys.get(entity) ?? 'another');
}

/** Plain units to count by, not a careful reading: they end at a full stop before a space, and at a line end. */
export function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  for (const match of text.matchAll(
    /\S.*?(?:(?<=[.!?…]["'”’)]{0,2})(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Prof|Rev|Sen|Rep|Gov|No|\p{Lu})\.)(?=\s)|(?=\n)|$)/gmu,
  ))
    sentences.push({ start: match.index, end: match.index + match[0].length });
  return sentences;
}

/** More than half of the sentence. */
function covers(outer: Range, sentence: Range): boolean {
  const shared = Math.min(outer.end, sentence.end) - Math.max(outer.start, sentence.start);
  return shared * 2 > sentence.end - sentence.start;
}
