import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRelations } from '../../../../src/core/relations/findRelations';
import { draftFrom } from '../draftFrom';

describe('findRelations', () => {
  const fixture = readFileSync(join(process.cwd(), 'test/fixture/relations/relations.txt'), 'utf8').trim();
  for (const part of fixture.split('\n\n')) {
    const [title = '', text = '', ...expected] = part.split('\n');
    it(title.slice(2), () => {
      const { draft } = draftFrom(text);
      const name = (entity: number): string => draft.entities[entity]?.name ?? '';
      assert.deepEqual(
        (findRelations.run(draft).relations ?? []).map(({ type, from, to }) => `= ${type} ${name(from)} > ${name(to)}`),
        expected,
      );
    });
  }

  it('says where each is told', () => {
    const { draft } = draftFrom('[person Ada Moren], the head of the [organization Guild], spoke.');
    const [relation] = findRelations.run(draft).relations ?? [];
    assert.equal(relation && draft.article.text.slice(relation.start, relation.end), 'Ada Moren, the head of the Guild');
  });
});
