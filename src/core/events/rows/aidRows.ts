import type { TriggerRow } from './triggerRow';

const danger =
  'fire flood flames water drowning rubble roof boat sea river pulling pulled blaze wreckage floods avalanche quake earthquake collapsed snow cave';

/** Aid, evacuations and rescues. */
export const aidRows: readonly TriggerRow[] = [
  {
    type: 'aid',
    family: 'giving',
    nouns: 'aid assistance',
    needs: 'argument',
    beside: 'humanitarian military financial food emergency foreign economic medical',
    never: 'hearing first legal band',
    made: true,
  },
  {
    type: 'aid',
    family: 'giving',
    nouns: 'aid',
    needs: 'role',
    beside: 'humanitarian military financial food emergency foreign economic medical',
    never: 'hearing first legal band',
  },
  { type: 'aid', family: 'giving', nouns: 'aid relief assistance', needs: 'argument', beside: 'million billion' },
  { type: 'aid', family: 'giving', nouns: 'bailout bail-out', needs: 'argument' },
  { type: 'aid', family: 'giving', nouns: 'donation', needs: 'argument', never: 'organ blood' },
  { type: 'aid', family: 'giving', verbs: 'donate', needs: 'argument', bars: 'blood organs kidney', transitive: true },
  { type: 'aid', family: 'giving', verbs: 'pledge', needs: 'role', beside: 'million billion aid assistance', transitive: true },
  {
    type: 'aid',
    family: 'giving',
    nouns: 'relief',
    needs: 'argument',
    beside: 'humanitarian flood famine disaster earthquake hurricane debt',
  },
  { type: 'evacuation', family: 'toPerson', nouns: 'evacuation', needs: 'argument' },
  { type: 'evacuation', family: 'toPerson', verbs: 'evacuate', needs: 'nothing', transitive: true },
  { type: 'rescue', family: 'toPerson', verbs: 'rescue', needs: 'nothing', transitive: true },
  { type: 'rescue', family: 'toPerson', verbs: 'save', needs: 'target', within: danger, transitive: true },
  {
    type: 'rescue',
    family: 'toPerson',
    verbs: 'pull airlift winch',
    needs: 'argument',
    within: `rubble wreckage sea water flood ${danger}`,
    particle: 'from alive',
    transitive: true,
  },
  { type: 'rescue', family: 'toPerson', verbs: 'airlift winch pluck', needs: 'people', ofPerson: true, transitive: true },
  {
    type: 'rescue',
    family: 'toPerson',
    verbs: 'free',
    needs: 'target',
    within: 'hostage hostages captive captives trapped kidnapped kidnappers',
    transitive: true,
  },
  { type: 'rescue', family: 'toPerson', nouns: 'rescue', needs: 'argument', never: 'package plan deal bid dog dogs' },
];
