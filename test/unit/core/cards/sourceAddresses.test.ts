import assert from 'node:assert/strict';
import { sourceAddress } from '../../../../src/core/cards/sourceAddresses';
import { sources } from '../../../../src/lexicon/import/sources';

describe('addresses of sources', () => {
  it('are there for every source that entries are imported from', () => {
    for (const { source } of Object.values(sources)) assert.match(sourceAddress(source) ?? '', /^https:\/\/[^ ]+\/?$/, source);
  });

  it('are not there for rows of one’s own', () => {
    for (const source of ['Lectern', 'Your workspace lexicon', 'A book about GeoNames', '']) assert.equal(sourceAddress(source), undefined);
  });
});
