import { honorifics, titleModifiers, titles } from '../../core/names/titleWords';
import { fold } from '../../core/text/fold';
import { type TaggedName, type TaggedSentence, withNames } from '../taggedSentence';

/** "President Vladimir Putin" is "Vladimir Putin"; "Prime Minister", or "Prime" cut off from it, is no name. */
export function titlesOff(sentence: TaggedSentence): TaggedSentence {
  return withNames(
    sentence,
    sentence.names.map((name) => {
      if (name.type !== 'person') return name;
      const first = behindTitles(sentence, name);
      const isModifier = sentence.words.slice(first, name.end).every((word) => titleModifiers.has(fold(word)));
      return isModifier ? { ...name, end: name.first } : { ...name, first };
    }),
  );
}

function behindTitles({ words }: TaggedSentence, name: TaggedName): number {
  let first = name.first;
  for (let at = name.first; at < name.end; at += 1) {
    const word = fold(words[at] ?? '');
    if (isTitle(word)) first = at + 1;
    else if (!titleModifiers.has(word) && word !== 'of' && word !== 'state' && word !== '-') break;
  }
  return first;
}

/** "secretary-general", "president-elect" and "vice-president" too. */
function isTitle(word: string): boolean {
  if (titles.has(word) || honorifics.has(word) || word === 'prophet' || word === 'saint') return true;
  const [left = '', right] = word.split('-');
  return right !== undefined && (titles.has(left) || titles.has(right));
}
