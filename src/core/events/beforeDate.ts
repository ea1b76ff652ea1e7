import type { ArticleView } from './sentenceView';

/** Over a date: "agreed Monday to buy", "voted on Monday to ban". */
export function beforeDate(view: ArticleView, end: number, floor: number): number {
  const figure = view.figure(view.figureAt(end - 1));
  if (figure?.type !== 'date' || figure.firstToken <= floor + 1) return end;
  return view.word(figure.firstToken - 1) === 'on' || view.word(figure.firstToken - 1) === 'in' ? figure.firstToken - 1 : figure.firstToken;
}
