import type { Sentence } from '../text/sentences';
import type { Finding } from './finding';
import { isExact, type LedgerView } from './ledgerView';
import { printValue } from './print';

/** Words that say that each belongs to one share only, so that all together cannot be more than all. */
const exclusive = new Set('vote votes voted voters ballots rest remaining remainder split divided stake stakes undecided'.split(' '));

/** "48 per cent voted for A, 37 per cent for B and 21 per cent for C" is more than all. */
export function checkShares(view: LedgerView, sentence: Sentence): Finding[] {
  const shares = view.in(sentence).filter(({ figure }) => figure.type === 'percent' && !figure.unit?.includes('point'));
  if (shares.length < 3 || !shares.every(isExact) || !isExclusive(view, sentence) || holdsChange(view, sentence)) return [];
  const sum = shares.reduce((so, { figure }) => so + (figure.value ?? 0), 0);
  if (sum <= 100 + shares.length / 2) return [];
  return [
    {
      kind: 'shares',
      figures: shares.map(({ figure }) => figure.id),
      ranges: shares.map(({ start, end }) => ({ start, end })),
      arithmetic: `${shares.map(({ figure }) => (figure.value ?? 0).toLocaleString('en')).join(' + ')} = ${printValue({ ...(shares[0]?.figure ?? { id: '', type: 'percent' }), value: sum })}, more than all`,
    },
  ];
}

function isExclusive(view: LedgerView, { firstToken, endToken }: Sentence): boolean {
  for (let token = firstToken; token < endToken; token += 1) if (exclusive.has(view.word(token))) return true;
  return false;
}

const changeWords = new Set('up down from rose fell increased compared turnout margin counted reporting lead ahead'.split(' '));

/** Earlier values, turnout and margins are no shares of the same whole. */
function holdsChange(view: LedgerView, { firstToken, endToken }: Sentence): boolean {
  for (let token = firstToken; token < endToken; token += 1) if (changeWords.has(view.word(token))) return true;
  return false;
}
