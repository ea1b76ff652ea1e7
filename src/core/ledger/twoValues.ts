import type { Finding } from './finding';
import { isAlike, isExact, type LedgerFigure, type LedgerView } from './ledgerView';
import { printValue } from './print';

/** Words for the dead and the hurt: a headline's "34 dead" is the text's "34 people were killed". */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'dead',
    killed: 'dead',
    die: 'dead',
    dies: 'dead',
    died: 'dead',
    deaths: 'dead',
    killing: 'dead',
    kills: 'dead',
    kill: 'dead',
    injured: 'hurt',
    wounded: 'hurt',
    hurt: 'hurt',
    injuring: 'hurt',
    injures: 'hurt',
    injure: 'hurt',
    wounds: 'hurt',
    hurts: 'hurt',
    wounding: 'hurt',
    arrested: 'held',
    detained: 'held',
    arrests: 'held',
    arrest: 'held',
    detain: 'held',
    missing: 'missing',
    homeless: 'homeless',
  }),
);
/** Of these words the verbs, whose object the number is. */
const verbs = new Set(
  'killed killing kills kill injured injuring injures injure wounded wounding wounds hurts arrested arrests arrest detained detain'.split(
    ' ',
  ),
);
/** Sentences of the text that a headline sums up. */
const lead = 4;
const reach = 4;
/** Words that make a number one of several, or an earlier one. */
const partial = new Set('another other more earlier previous first initially including them least yesterday'.split(' '));

/** A headline's toll against the one that the first sentences tell. */
export function checkTolls(view: LedgerView): Finding[] {
  const headline = view.sentences.filter(({ block }) => view.analysis.article.blocks[block]?.kind === 'title');
  const body = view.sentences.filter(({ block }) => view.analysis.article.blocks[block]?.kind === 'paragraph').slice(0, lead);
  const told = headline.flatMap((sentence) => view.in(sentence)).filter((each) => isExact(each) && tollOf(view, each) !== undefined);
  const [title] = told;
  if (!title || told.length !== 1) return [];
  const kind = tollOf(view, title);
  const same = body.flatMap((sentence) => view.in(sentence)).filter((each) => tollOf(view, each) === kind && isAlikeToll(title, each));
  const [only] = same;
  if (!only || same.length !== 1 || !isExact(only) || only.figure.value === title.figure.value) return [];
  return [
    {
      kind: 'two-values',
      figures: [title.figure.id, only.figure.id],
      ranges: [title, only].map(({ start, end }) => ({ start, end })),
      arithmetic: `${printValue(title.figure)} in the headline, ${printValue(only.figure)} in the text`,
    },
  ];
}

function isAlikeToll(left: LedgerFigure, right: LedgerFigure): boolean {
  return (
    left.figure.type !== 'percent' &&
    right.figure.type !== 'percent' &&
    (isAlike(left, right) || (!left.figure.currency && !right.figure.currency))
  );
}

/** What the number counts: the dead, the hurt, the held; nothing where the words make it a part or an earlier count. */
function tollOf(view: LedgerView, { figure, firstToken, endToken }: LedgerFigure): string | undefined {
  if (figure.type !== 'number' && figure.type !== 'quantity') return undefined;
  for (let token = firstToken - 3; token < endToken + 2; token += 1) if (partial.has(view.word(token))) return undefined;
  for (let away = 0; away < reach; away += 1) {
    const behind = kinds.get(view.word(endToken + away));
    if (behind) return behind;
  }
  return verbs.has(view.word(firstToken - 1)) ? kinds.get(view.word(firstToken - 1)) : undefined;
}
