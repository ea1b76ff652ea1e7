import assert from 'node:assert/strict';
import { Antecedents } from '../../../../src/core/referents/antecedents';
import { draftFrom } from '../draftFrom';

/** Whom the pronoun behind "^" stands for. */
function meant(source: string): string | undefined {
  const at = source.replace(/\[\w+(?:=\S+)? ([^\]]*)\]/g, '$1').indexOf('^');
  const { draft } = draftFrom(source.replace('^', ''));
  const entity = new Antecedents(draft).of(draft.tokens.starts.indexOf(at));
  return entity === undefined ? undefined : draft.entities[entity]?.name;
}

describe('Antecedents', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['the one person before', '[person Bo Lund] came. ^He left.', 'Bo Lund'],
    ['the woman of two', '[person Bo Lund] met [person Ada Moren]. ^She left.', 'Ada Moren'],
    ['the subject of two men', '[person Bo Lund] met [person Jon Vane]. ^He left.', 'Bo Lund'],
    ['nobody of two who are named alike', '[person Bo Lund] and [person Jon Vane] met. ^He left.', undefined],
    ['nobody where only a man was named', '[person Bo Lund] came. ^She left.', undefined],
    ['whom a title tells', 'Mrs [person Vane] came. ^She left.', 'Vane'],
    ['whom a kinswoman’s word tells', 'His wife, [person Vane], came with [person Bo Lund]. ^She left.', 'Vane'],
    ['nobody whose name tells nothing, beside one who fits', '[person Xu Vane] met [person Ada Moren]. ^She left.', 'Ada Moren'],
    ['not whom others speak of', '[person Bo Lund] came. “[person Jon Vane] is late,” ^he said.', 'Bo Lund'],
    ['a body', 'The [organization Guild] closed. ^It paid nobody.', 'Guild'],
    ['over sentences with the same pronoun', '[person Ada Moren] came. She ate. She slept. She rose. She sang. ^She left.', 'Ada Moren'],
    ['nobody too far back', '[person Ada Moren] came. It rained. It snowed. It froze. It thawed. ^She left.', undefined],
    ['nobody for a word that is no pronoun', '[person Ada Moren] came. ^They left.', undefined],
  ];
  for (const [title, source, expected] of cases) it(title, () => assert.equal(meant(source), expected));
});
