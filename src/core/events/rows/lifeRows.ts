import type { TriggerRow } from './triggerRow';

const bodies =
  'company firm party group organisation organization foundation school club band charity bank newspaper agency fund orchestra theatre theater hospital university college practice colony city town settlement union society studio label business league magazine movement museum choir orphanage clinic mission monastery church';

/** Births, marriages, deaths, who moves where, and what is founded. */
export const lifeRows: readonly TriggerRow[] = [
  { type: 'birth', family: 'life', pasts: 'born', needs: 'people', never: 'out' },
  { type: 'birth', family: 'life', verbs: 'give', needs: 'people', particle: 'birth' },
  { type: 'birth', family: 'life', nouns: 'birth', needs: 'role', never: 'rate certificate control' },
  { type: 'death', family: 'life', nouns: 'death', verbs: 'die', needs: 'role', never: 'penalty toll row threat threats down out' },
  { type: 'death', family: 'life', verbs: 'die', needs: 'people', never: 'down out' },
  { type: 'death', family: 'life', verbs: 'drown perish', needs: 'people' },
  { type: 'death', family: 'life', verbs: 'lose', needs: 'people', beside: 'life lives', never: 'to' },
  { type: 'death', family: 'toPerson', verbs: 'claim', needs: 'argument', beside: 'lives life', transitive: true },
  { type: 'death', family: 'life', verbs: 'commit', needs: 'people', particle: 'suicide' },
  { type: 'death', family: 'life', verbs: 'take', needs: 'people', beside: 'life lives', within: 'own' },
  { type: 'death', family: 'life', verbs: 'succumb', needs: 'people', never: 'temptation' },
  { type: 'death', family: 'atPlace', verbs: 'leave', needs: 'people', beside: 'dead' },
  { type: 'death', family: 'life', verbs: 'pass', needs: 'role', particle: 'away' },
  { type: 'death', family: 'life', verbs: 'find', needs: 'argument', within: 'dead', particle: 'dead', transitive: true },
  { type: 'marriage', family: 'life', nouns: 'wedding', verbs: 'marry wed', needs: 'both' },
  { type: 'marriage', family: 'life', nouns: 'wedding marriage', needs: 'role', never: 'party dress guests gay same-sex licence license' },
  { type: 'marriage', family: 'life', verbs: 'marry wed', needs: 'day' },
  { type: 'marriage', family: 'life', verbs: 'marry', needs: 'role', within: 'in on year' },
  { type: 'migration', family: 'movement', verbs: 'flee', needs: 'people' },
  { type: 'migration', family: 'movement', nouns: 'exodus', needs: 'place' },
  {
    type: 'migration',
    family: 'movement',
    verbs: 'flee',
    needs: 'role',
    subjects: 'people residents thousands families villagers refugees civilians',
  },
  { type: 'migration', family: 'toPerson', verbs: 'displace', needs: 'argument', ofPerson: true, transitive: true },
  { type: 'migration', family: 'movement', verbs: 'emigrate migrate', needs: 'role', particle: 'to from in' },
  { type: 'return', family: 'movement', verbs: 'return', needs: 'place' },
  { type: 'return', family: 'movement', nouns: 'return', needs: 'both' },
  { type: 'return', family: 'movement', nouns: 'homecoming', needs: 'argument' },
  { type: 'return', family: 'toPerson', nouns: 'repatriation', verbs: 'repatriate', needs: 'argument', transitive: true },
  { type: 'migration', family: 'toPerson', verbs: 'resettle', needs: 'argument', ofPerson: true, transitive: true },
  { type: 'recruitment', family: 'toPerson', nouns: 'recruitment', verbs: 'recruit conscript', needs: 'role', transitive: true },
  { type: 'recruitment', family: 'own', verbs: 'enlist', needs: 'role' },
  { type: 'founding', family: 'own', nouns: 'founding', needs: 'role' },
  { type: 'founding', family: 'own', pasts: 'founded co-founded', needs: 'role', transitive: true },
  { type: 'founding', family: 'own', verbs: 'establish form create start', needs: 'dated', beside: bodies, transitive: true },
  { type: 'founding', family: 'own', verbs: 'set', needs: 'dated', particle: 'up', beside: bodies },
];
