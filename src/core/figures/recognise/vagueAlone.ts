import type { Line } from '../line';

const verbs = new Set(
  'were are have had fled took left went came died lost remain remained live lived face faced sought began fell lay sat stood ran met held gave will would could may might more others joined'.split(
    ' ',
  ),
);
const tolls = new Set(
  'killing wounding injuring killed wounded injured leaving displacing affecting drawing stranding trapping arresting detaining including among forcing costing'.split(
    ' ',
  ),
);
const notBefore = new Set(['the', 'these', 'those', 'by', 'in', 'his', 'her', 'their', 'its', 'our', 'into', 'to', 'per']);
const ending = new Set(['and', 'people', 'homeless', 'dead', 'stranded', 'displaced', 'trapped', 'in', 'at', 'on']);

/**
 * Whether "dozens", "thousands" stand for those that they count: "thousands marched", "killing dozens, ". "The
 * thousands", "by the dozens", "in the hundreds" say no amount.
 */
export function standsAlone(line: Line, at: number, first: number): boolean {
  const before = line.word(first - 1);
  if (notBefore.has(before)) return false;
  const next = line.word(at + 1);
  if (tolls.has(before)) return !line.isWord(at + 1) || ending.has(next) || next === 'more';
  if (!(verbs.has(next) || (next.endsWith('ed') && next.length > 4)) || !line.isLower(at + 1)) return false;
  return (
    next === 'more' ||
    line.opensSentence(first) ||
    before === 'and' ||
    before === ',' ||
    before === 'as' ||
    before === 'where' ||
    before === 'while' ||
    before === 'that'
  );
}
