import { fold } from '../../core/text/fold';
import { type TaggedSentence, withNames } from '../taggedSentence';

/** Tells the folded words of a name that are an adjective or a people's noun ("british", "germans") from a state's own name. */
export type IsDemonym = (words: readonly string[]) => boolean;

/** The one tag for states and their adjectives becomes `place` for the state and `other` for adjective and people. */
export function partStates(isDemonym: IsDemonym): (sentence: TaggedSentence) => TaggedSentence {
  return (sentence) =>
    withNames(
      sentence,
      sentence.names.map((name) => {
        if (name.type !== 'demonym-or-state') return name;
        const words = sentence.words.slice(name.first, name.end).map(fold);
        const isAdjective = sentence.speech[name.end - 1]?.startsWith('JJ') && endsLikeDemonym(words.at(-1) ?? '');
        return { ...name, type: isDemonym(words) || isAdjective ? 'other' : 'place' };
      }),
    );
}

function endsLikeDemonym(word: string): boolean {
  return /(?:[ai]ans?|ese|ish|is?)$/.test(word);
}
