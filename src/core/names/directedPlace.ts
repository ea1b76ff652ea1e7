import { listedMention, type NameContext } from './nameContext';
import type { Candidate } from './splitRun';

const directions = new Set(
  'north south east west northern southern eastern western central upper lower greater northeast northwest southeast southwest inner outer'.split(
    ' ',
  ),
);

/** "West Seattle", "South Australia": a direction with a capital before a listed place makes a place of its own. */
export function isDirectedPlace(name: Candidate, context: NameContext): boolean {
  const { tokens, use } = context;
  if (name.endToken - name.firstToken < 2 || !directions.has(tokens.folded[name.firstToken] ?? '')) return false;
  if (use.forced[name.firstToken] === 1 && !context.pairs.has(name.firstToken)) return false;
  const place = listedMention(context, name.firstToken + 1);
  return (
    place !== undefined &&
    place.firstToken === name.firstToken + 1 &&
    place.endToken === name.endToken &&
    place.rule !== 'demonym' &&
    (place.type === 'place' || place.type === 'state')
  );
}
