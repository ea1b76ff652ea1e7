import assert from 'node:assert/strict';
import { hashText, join } from '../../../src/core/names/model/hash';
import { loadNameModel, NameModelError, writeNameModel } from '../../../src/core/names/model/modelFile';
import { nameClasses } from '../../../src/core/names/model/nameClasses';
import { type Example, trainPerceptron } from '../../../src/training/perceptron';
import { quantise } from '../../../src/training/quantise';
import { randomFrom, shuffled } from '../../../src/training/random';

const plan = { seed: 7, epochs: 4, buckets: 1 << 10 };

/** Each class has a cue of its own among words that say nothing. */
function examples(): Example[] {
  const random = randomFrom(1);
  return Array.from({ length: 400 }, () => {
    const label = Math.floor(random() * nameClasses.length);
    const noise = Array.from({ length: 4 }, () => hashText(`noise ${Math.floor(random() * 30)}`));
    return { label, features: Uint32Array.from([hashText(`cue ${label}`), ...noise]) };
  });
}

describe('the trained model', () => {
  const weights = quantise(trainPerceptron(examples(), plan));
  const bytes = writeNameModel(weights);

  it('tells the classes apart by their cues', () => {
    const model = loadNameModel(bytes);
    const scores = new Int32Array(nameClasses.length);
    nameClasses.forEach((_, label) => {
      model.score(Uint32Array.of(hashText(`cue ${label}`)), 1, scores);
      assert.equal(scores.indexOf(Math.max(...scores)), label);
    });
  });

  it('is the same each time and on every platform', () => {
    assert.deepEqual(writeNameModel(quantise(trainPerceptron(examples(), plan))), bytes);
    const digest = weights.reduce((sum, weight) => join(sum, weight & 255), 0);
    assert.equal(digest, 3413334132);
  });

  it('leaves out features seen only once', () => {
    const lone: Example = { label: 0, features: Uint32Array.of(hashText('seen once')) };
    assert.ok(trainPerceptron([lone, lone], plan).some((weight) => weight !== 0));
    assert.ok(trainPerceptron([lone], plan).every((weight) => weight === 0));
  });

  for (const [fault, damaged] of [
    ['no weights', bytes.slice(0, 3)],
    ['no weights', Uint8Array.from(bytes, (byte, index) => (index === 0 ? byte ^ 1 : byte))],
    ['another format', Uint8Array.from(bytes, (byte, index) => (index === 4 ? byte + 1 : byte))],
    ['cut off', bytes.slice(0, -1)],
    ['damaged', Uint8Array.from(bytes, (byte, index) => (index === 100 ? byte ^ 1 : byte))],
  ] as const) {
    it(`is refused with ${fault}`, () => {
      assert.throws(
        () => loadNameModel(damaged),
        (error) => error instanceof NameModelError && error.message.includes(fault),
      );
    });
  }
});

describe('random numbers', () => {
  it('come again from the same seed', () => {
    const [left, right, other] = [randomFrom(5), randomFrom(5), randomFrom(6)];
    const first = Array.from({ length: 20 }, left);
    assert.deepEqual(first, Array.from({ length: 20 }, right));
    assert.notDeepEqual(first, Array.from({ length: 20 }, other));
    assert.ok(first.every((value) => value >= 0 && value < 1));
  });

  it('shuffle without loss', () => {
    const order = shuffled(100, randomFrom(3));
    assert.notDeepEqual(
      [...order],
      [...order].sort((left, right) => left - right),
    );
    assert.deepEqual(
      [...order].sort((left, right) => left - right),
      Array.from({ length: 100 }, (_, index) => index),
    );
  });
});
