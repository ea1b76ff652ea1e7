import { nameText, type TaggedSentence, withNames } from '../taggedSentence';

/** Bodies that the source often tags as places. */
const bodies = new Set([
  'U.N.',
  'UN',
  'United Nations',
  'EU',
  'European Union',
  'NATO',
  'AU',
  'African Union',
  'OPEC',
  'ASEAN',
  'IAEA',
  'WHO',
  'IMF',
  'World Bank',
  'White House',
  'Pentagon',
  'Kremlin',
  'Congress',
  'Senate',
  'Hamas',
  'Hezbollah',
  'Taleban',
  'Taliban',
  'al-Qaida',
  'al Qaida',
]);

/** International bodies, governments' houses and armed groups are organizations everywhere. */
export function knownBodies(sentence: TaggedSentence): TaggedSentence {
  return withNames(
    sentence,
    sentence.names.map((name) => (bodies.has(nameText(sentence, name)) ? { ...name, type: 'organization' } : name)),
  );
}
