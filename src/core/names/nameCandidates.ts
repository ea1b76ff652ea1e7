import type { Sentence } from '../text/sentences';
import { Shape } from '../text/tokens';
import { Casing } from '../text/wordUse';
import { capitalRuns } from './capitalRuns';
import { listedMention, type NameContext } from './nameContext';
import { type Candidate, splitRun } from './splitRun';

/** Stretches of capitals that may be unlisted names, wherever capitals mean something. */
export function unlistedCandidates(context: NameContext, sentences: readonly Sentence[]): Candidate[] {
  const found: Candidate[] = [];
  sentences.forEach((sentence, index) => {
    if (context.use.casing[index] !== Casing.sentence && !isResultLine(context, sentence)) return;
    for (const run of capitalRuns(context, sentence)) {
      for (const name of splitRun(context, run)) if (!isListed(context, name)) found.push(name);
    }
  });
  return found;
}

/** "Marlow 2 Tessen 1", "Tries: Ivor Grantley (2)": a line of results has capitals throughout and yet is no headline. */
function isResultLine({ tokens, use }: NameContext, { firstToken, endToken }: Sentence): boolean {
  let numbers = 0;
  let marks = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const shape = tokens.shapes[at] ?? 0;
    if (shape === Shape.allCaps && (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) > 4) return false;
    if (shape === Shape.number) numbers += 1;
    if (tokens.folded[at] === ':' || tokens.folded[at] === '(') marks += 1;
  }
  const last = endToken - 1;
  const endsInFigure = tokens.shapes[last] === Shape.number || (tokens.folded[last] === ')' && tokens.shapes[last - 1] === Shape.number);
  return use.forced[firstToken] === 1 && ((numbers > 1 && endsInFigure) || (marks > 0 && numbers > 0 && endsInFigure));
}

/** All that the model reads: unlisted candidates and listed names; demonyms need no second opinion. */
export function nameCandidates(context: NameContext, sentences: readonly Sentence[]): Candidate[] {
  return [...unlistedCandidates(context, sentences), ...listedCandidates(context)];
}

/** The outermost listed mentions. */
export function listedCandidates(context: NameContext): Candidate[] {
  return context.mentions.filter((mention, index) => context.listedAt[mention.firstToken] === index && mention.rule !== 'demonym');
}

function isListed(context: NameContext, name: Candidate): boolean {
  const listed = listedMention(context, name.firstToken);
  return listed !== undefined && listed.endToken >= name.endToken;
}
