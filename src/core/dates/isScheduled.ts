import type { Line } from '../figures/line';
import { isPlural } from '../figures/nounPhrase';

/** "which opens here on Friday": the present of a schedule; farther off the same letters are as often a noun. */
const singular = new Set(
  'opens begins starts takes meets returns votes plays faces hosts travels speaks ends expires closes arrives leaves goes launches airs resumes reopens sits appears premieres visits flies debuts kicks marks joins tours turns celebrates sees'.split(
    ' ',
  ),
);
const plural = new Set(
  'open begin start take meet return vote play face host travel speak end expire close arrive leave go launch resume reopen sit appear visit fly debut strike march rally'.split(
    ' ',
  ),
);
const determiners = new Set(['the', 'a', 'an', 'this', 'his', 'her', 'its', 'their', 'our', 'no']);
const people = new Set(['they', 'we', 'i', 'you', 'who', 'which', 'that', 'both', 'all']);
/** Of these a name is the subject as well: "England play Spain on Friday". */
const ofTeams = new Set(['play', 'meet', 'face', 'host', 'visit', 'go', 'travel', 'return']);
const adverbs = new Set(['out', 'back', 'on', 'in', 'due', 'here']);
const places = new Set(['in', 'at']);
const prepositions = new Set(['on', 'in', 'at']);
const reach = 5;
/** Of one word alone, whose subject is not asked for. */
const shortReach = 4;

/** Whether the present tense before a date tells of something to come: "opens on Friday", "Talks resume on Friday", "is out on Friday", "is published in October". */
export function isScheduled(line: Line, first: number): boolean {
  for (let at = first - 1; at >= first - reach; at -= 1) {
    const word = line.word(at);
    if (word === '.' || word === ';' || word === '!' || word === '?' || word === ',') return isOut(line, first, at);
    if (!line.isLower(at)) continue;
    if (singular.has(word) && at >= first - shortReach && !line.isNumber(at - 1)) return true;
    if (plural.has(word) && hasSubject(line, at, word)) return true;
  }
  return isPresent(line, first);
}

function hasSubject(line: Line, at: number, verb: string): boolean {
  const before = line.word(at - 1);
  if (people.has(before)) return true;
  if (determiners.has(before)) return false;
  if (line.isCapitalised(at - 1) && !line.opensSentence(at - 1)) return ofTeams.has(verb);
  return (isPlural(before) && before !== 'percent') || (line.isCapitalised(at - 1) && ofTeams.has(verb));
}

/** ", out in October," */
function isOut(line: Line, first: number, comma: number): boolean {
  return line.word(comma) === ',' && comma === first - 3 && line.word(first - 2) === 'out' && prepositions.has(line.word(first - 1));
}

/** "is Friday", "is on July 11", "is out on Friday", "is published in October" */
function isPresent(line: Line, first: number): boolean {
  const at = prepositions.has(line.word(first - 1)) ? first - 2 : first - 1;
  if (isCopula(line, at)) return true;
  // "is in court on Monday"
  if (at < first - 1 && places.has(line.word(at - 1)) && isCopula(line, at - 2)) return true;
  const isLinked = at < first - 1 && isCopula(line, at - 1);
  return isLinked && (adverbs.has(line.word(at)) || line.word(at).endsWith('ed'));
}

function isCopula(line: Line, at: number): boolean {
  return line.word(at) === 'is' || line.word(at) === 'are';
}
