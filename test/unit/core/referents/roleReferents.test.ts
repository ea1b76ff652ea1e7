import assert from 'node:assert/strict';
import { RoleReferents } from '../../../../src/core/referents/roleReferents';
import { draftFrom } from '../draftFrom';

/** Whom the role at the last token but one stands for, where each person is called as given. */
function meant(source: string, noun: string, called: Readonly<Record<string, readonly string[]>>): string | undefined {
  const { draft } = draftFrom(source);
  const entities = draft.entities.map((entity) => ({ ...entity, titles: called[entity.name] ?? [] }));
  const entity = new RoleReferents({ ...draft, entities }).of(noun, draft.tokens.count - 2);
  return entity === undefined ? undefined : entities[entity]?.name;
}

describe('RoleReferents', () => {
  it('finds the one person who was called so', () => {
    assert.equal(meant('[person Ada Moren] came to the port. The engineer.', 'engineer', { 'Ada Moren': ['Engineer'] }), 'Ada Moren');
  });

  it('finds nobody where two were, or none', () => {
    const both = { 'Ada Moren': ['Judge'], 'Bo Lund': ['Judge'] };
    assert.equal(meant('[person Ada Moren] met [person Bo Lund]. The judge.', 'judge', both), undefined);
    assert.equal(meant('[person Ada Moren] met [person Bo Lund]. The judge.', 'judge', { 'Bo Lund': ['Mayor'] }), undefined);
  });

  it('finds nobody who is named only later, or far back', () => {
    const called = { 'Ada Moren': ['Judge'] };
    const far = `[person Ada Moren] came. ${'The rain fell on the harbour all day. '.repeat(60)}The judge.`;
    assert.equal(meant(far, 'judge', called), undefined);
  });
});
