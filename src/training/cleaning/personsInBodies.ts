import { honorifics, titles } from '../../core/names/titleWords';
import { fold } from '../../core/text/fold';
import { type TaggedSentence, withNames } from '../taggedSentence';
import { hasOrganizationHead } from './hasOrganizationHead';

/** "Captain Beiring" tagged as a body is a person. */
export function personsInBodies(sentence: TaggedSentence): TaggedSentence {
  return withNames(
    sentence,
    sentence.names.map((name) => {
      const opener = fold(sentence.words[name.first] ?? '');
      const isTitled = (titles.has(opener) || honorifics.has(opener)) && name.end - name.first > 1;
      return name.type === 'organization' && isTitled && !hasOrganizationHead(sentence, name) ? { ...name, type: 'person' } : name;
    }),
  );
}
