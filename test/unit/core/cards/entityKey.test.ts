import assert from 'node:assert/strict';
import { entityKey } from '../../../../src/core/cards/entityKey';
import type { EntityType } from '../../../../src/core/model';

const keyOf = (name: string, type: EntityType = 'person', entry?: string): string => entityKey({ name, type, ...(entry && { entry }) });

describe('the key of an entity', () => {
  it('is the same for one entry, whatever it is called', () => {
    assert.equal(keyOf('Burma', 'state', 'myanmar'), keyOf('Myanmar', 'state', 'myanmar'));
  });

  it('is the same for one spelling, capitals, accents and line ends aside', () => {
    assert.equal(keyOf('Inés  Café'), keyOf('INES\nCAFE'));
  });

  const different: readonly (readonly [string, string])[] = [
    [keyOf('Ann Lee'), keyOf('Ann Leigh')],
    [keyOf('Lee'), keyOf('Lee', 'organization')],
    [keyOf('myanmar', 'state'), keyOf('Myanmar', 'state', 'myanmar')],
    [keyOf('Myanmar', 'state', 'myanmar'), keyOf('Myanmar', 'state', 'myanmar-2')],
    [keyOf('#x'), keyOf('y', 'person', 'x')],
  ];
  for (const [left, right] of different) it(`tells ${left} from ${right}`, () => assert.notEqual(left, right));
});
