import type { Row } from './memoryLexicon';

/** A small world of names for the tests of matching and discovery. */
export const worldRows: readonly Row[] = [
  { id: 'russia', type: 'state', name: 'Russia', adjective: ['Russian'], people: ['Russians'] },
  { id: 'kremlin', type: 'state', name: 'Kremlin Court', forms: [{ text: 'Kremlin', kind: 'metonym', needsArticle: true }] },
  { id: 'syria', type: 'state', subtype: 'country', name: 'Syria', adjective: ['Syrian'], people: ['Syrians'] },
  { id: 'iraq', type: 'state', subtype: 'country', name: 'Iraq', adjective: ['Iraqi'], people: ['Iraqis'] },
  { id: 'guinea', type: 'state', name: 'Guinea' },
  { id: 'united-states', type: 'state', name: 'United States', forms: ['US'], adjective: ['American'] },
  { id: 'moscow', type: 'place', subtype: 'city', name: 'Moscow', relations: [{ type: 'capital-of', entry: 'russia' }] },
  { id: 'isis', type: 'organization', subtype: 'armed-group', name: 'Islamic State', forms: ['ISIS'] },
  { id: 'syrian-army', type: 'organization', name: 'Syrian Army' },
  { id: 'putin', type: 'person', name: 'Vladimir Putin', forms: [{ text: 'Putin', kind: 'surname', needsName: true }] },
  { id: 'attacks', type: 'event', name: '9/11 attacks', forms: ['9/11'] },
  { id: 'iraq-war', type: 'event', name: 'Iraq War' },
  { id: 'syria-iraq-war', type: 'event', name: 'Syria-Iraq War' },
  { id: 'russian', type: 'language', name: 'Russian' },
  { id: 'who', type: 'organization', name: 'World Health Organization', forms: ['WHO'] },
];
