import type { ImportedEntry } from '../../../../src/lexicon/import/importedEntry';

/** An imported entry out of what matters to a test. */
export function entryOf(fields: Pick<ImportedEntry, 'name'> & Partial<ImportedEntry>): ImportedEntry {
  return {
    id: fields.name.toLowerCase().replaceAll(' ', '-'),
    type: 'place',
    forms: [],
    description: `${fields.name}, as imported.`,
    relations: [],
    source: 'cities',
    prominence: 500_000,
    clues: [],
    ...fields,
  };
}
