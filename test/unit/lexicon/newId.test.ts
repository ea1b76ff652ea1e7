import assert from 'node:assert/strict';
import { newId } from '../../../src/lexicon/newId';

const cases: readonly [string, readonly string[], string][] = [
  ['Ada Moren', [], 'ada-moren'],
  ['  Österreichs “Börse” ', [], 'osterreichs-borse'],
  ['IMU', ['imu', 'imu-2'], 'imu-3'],
  ['Владимир', [], 'entry'],
  ['—', ['entry'], 'entry-2'],
];

describe('the id of a new entry', () => {
  for (const [name, taken, id] of cases)
    it(`of ${name} is ${id}`, () =>
      assert.equal(
        newId(name, (other) => taken.includes(other)),
        id,
      ));
});
