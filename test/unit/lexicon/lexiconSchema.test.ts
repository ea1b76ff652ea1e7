import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { descriptionLimit, eventFields, formFields, roleFields, rowFields } from '../../../src/lexicon/schema';
import { actorRoles, casePatterns, entityTypes, eventTypes, formKinds, relationTypes } from '../../../src/lexicon/vocabulary';

const { definitions } = JSON.parse(fs.readFileSync('media/lexicon.schema.json', 'utf8'));

/** What the schema of the editor and the validator must both say. */
const pairs: readonly [string, unknown, readonly unknown[] | number][] = [
  ['fields of a row', Object.keys(definitions.row.properties), rowFields],
  ['fields of a form', Object.keys(definitions.form.anyOf[1].properties), formFields],
  ['fields of a role', Object.keys(definitions.role.properties), roleFields],
  ['fields of an event', Object.keys(definitions.event.properties), eventFields],
  ['types', definitions.row.properties.type.enum, entityTypes],
  ['kinds of forms', definitions.form.anyOf[1].properties.kind.enum, formKinds],
  ['cases', definitions.form.anyOf[1].properties.case.enum, casePatterns],
  ['event types', definitions.event.properties.type.enum, eventTypes],
  ['relations', /\((.*?)\)/.exec(definitions.row.properties.relations.items.pattern)?.[1]?.split('|'), relationTypes],
  ['actor roles', /\((.*?)\)/.exec(definitions.event.properties.actors.items.pattern)?.[1]?.split('|'), actorRoles],
  ['length of a description', definitions.row.properties.description.maxLength, descriptionLimit],
];

describe('the JSON schema of a lexicon file', () => {
  for (const [title, described, checked] of pairs) {
    it(`agrees with the validator on ${title}`, () => {
      const sorted = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);
      assert.deepEqual(sorted(described), sorted(checked));
    });
  }
});
