import assert from 'node:assert/strict';
import { matchLexicon } from '../../../../src/core/match/matchLexicon';
import { discoverNames } from '../../../../src/core/names/discoverNames';
import { findBackReferences } from '../../../../src/core/names/findBackReferences';
import { gatherEntities } from '../../../../src/core/names/gatherEntities';
import { settleOverlaps } from '../../../../src/core/refine/settleOverlaps';
import { memoryLexicon } from '../memoryLexicon';
import { runSteps } from '../runSteps';
import { worldRows } from '../worldRows';

const lexicon = memoryLexicon(worldRows);
const run = (text: string) => runSteps(text, lexicon, [matchLexicon, discoverNames, settleOverlaps, gatherEntities, findBackReferences]);
const names = (text: string): string[] => run(text).entities.map((entity) => entity.name);
/** The entities of the mentions that are written so. */
const owners = (text: string, written: string): (string | undefined)[] => {
  const draft = run(text);
  return draft.mentions
    .filter((mention) => text.slice(mention.start, mention.end) === written)
    .map((mention) => draft.entities[mention.entity ?? -1]?.name);
};
const inferred = (text: string): string[] => {
  const draft = run(text);
  return draft.mentions
    .filter((mention) => mention.inferred)
    .map((mention) => `${text.slice(mention.start, mention.end)} = ${draft.entities[mention.entity ?? -1]?.name}`);
};

describe('gatherEntities', () => {
  it('gives a surname back to the full name', () => {
    assert.deepEqual(names('Clara Hovgaard spoke first. Then Hovgaard left.'), ['Clara Hovgaard']);
  });

  it('gives a first name back to the one who bears it', () => {
    assert.deepEqual(names('Clara Hovgaard spoke first. Clara is a teacher.'), ['Clara Hovgaard']);
  });

  it('keeps two persons of one surname apart', () => {
    assert.deepEqual(names('Clara Hovgaard met Peter Hovgaard.'), ['Clara Hovgaard', 'Peter Hovgaard']);
  });

  it('gives a shared surname to the bearer named last', () => {
    const text = 'Clara Hovgaard spoke. Hovgaard sat down. Peter Hovgaard spoke. Hovgaard left.';
    assert.deepEqual(owners(text, 'Hovgaard'), ['Clara Hovgaard', 'Peter Hovgaard']);
    assert.deepEqual(names(text), ['Clara Hovgaard', 'Peter Hovgaard']);
  });

  it('gives a shared surname that comes first to the bearer named next', () => {
    assert.deepEqual(owners('Mr Hovgaard waited. Peter Hovgaard spoke. Clara Hovgaard left.', 'Hovgaard'), ['Peter Hovgaard']);
  });

  it('leaves a shared surname unresolved behind both bearers, and makes no third person of it', () => {
    const text = 'Clara Hovgaard met Peter Hovgaard. Then Mr Hovgaard left.';
    assert.deepEqual(owners(text, 'Hovgaard'), [undefined]);
    assert.deepEqual(names(text), ['Clara Hovgaard', 'Peter Hovgaard']);
  });

  it('gives a shared first name to the bearer named last', () => {
    const text = 'Clara Hovgaard spoke. Clara Zelinov spoke. Clara left.';
    assert.deepEqual(owners(text, 'Clara'), ['Clara Zelinov']);
  });

  it('gives the surname of a listed person to an unlisted bearer who was named last', () => {
    const text = 'Vladimir Putin spoke. Clara Putin left. Later Mr Putin wrote. Vladimir Putin slept. Then Mr Putin woke.';
    assert.deepEqual(owners(text, 'Putin'), ['Clara Putin', 'Vladimir Putin']);
  });

  it('joins an acronym in brackets to the name before it', () => {
    assert.deepEqual(names('The Front for Rural Planning (FRP) met. Later the FRP split.'), ['Front for Rural Planning']);
  });

  it('joins adjective, people and capital to the state', () => {
    assert.deepEqual(names('Russia waited. Russians left. Moscow has refused.'), ['Russia']);
  });

  it('collects titles', () => {
    assert.deepEqual(run('Interior Minister Aleksandr Zelinov spoke.').entities[0]?.titles, ['Interior Minister']);
  });
});

describe('findBackReferences', () => {
  it('takes the one that fits', () => {
    assert.deepEqual(inferred('They fought for ISIS. Many joined the Group.'), ['the Group = Islamic State']);
    assert.deepEqual(inferred('Attacks went on in Iraq. In the country, fear grew.'), ['the country = Iraq']);
  });

  it('leaves alone what fits two, none or another', () => {
    for (const text of [
      'Fighting went on in Syria and Iraq. In the country, fear grew.',
      'Nothing was said. Many joined the group.',
      'They fought ISIS. A group of miners struck. The group won.',
      'They fought ISIS. They met the group of miners.',
    ]) {
      assert.deepEqual(inferred(text), [], text);
    }
  });
});
