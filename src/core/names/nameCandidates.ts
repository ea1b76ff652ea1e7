import type { Sentence } from '../text/sentences';
import { Casing } from '../text/wordUse';
import { capitalRuns } from './capitalRuns';
import { listedMention, type NameContext } from './nameContext';
import { type Candidate, splitRun } from './splitRun';

/** Stretches of capitals that may be unlisted names, wherever capitals mean something. */
export function unlistedCandidates(context: NameContext, sentences: readonly Sentence[]): Candidate[] {
  const found: Candidate[] = [];
  sentences.forEach((sentence, index) => {
    if (context.use.casing[index] !== Casing.sentence) return;
    for (const run of capitalRuns(context, sentence)) {
      for (const name of splitRun(context, run)) if (!isListed(context, name)) found.push(name);
    }
  });
  return found;
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
