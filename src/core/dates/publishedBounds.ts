import type { FigureMark } from '../draft';
import type { Direction } from './resolved';

const begin = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?(?![\dX])/;
/** Beyond any of these no day of a year or month comes: they make the end of what is less fine comparable. */
const lastOfAll = '-99-99';

/**
 * Between which days an article that does not say so was published: not before the latest date that it tells as past, not
 * behind the earliest that it tells as to come. Only dates with their year count.
 */
export class PublishedBounds {
  private from: string | undefined;
  private to: string | undefined;

  note({ type, figure }: FigureMark, direction: () => Direction): void {
    const { interval, relative } = figure;
    if (type !== 'date' || interval === undefined || relative !== undefined || !begin.test(interval)) return;
    const [first = '', second] = interval.split('/');
    const known = direction();
    if (known === 'past') this.noteFrom(second === undefined || second === '..' ? first : second);
    if (known === 'future') this.noteTo(second === undefined || second === '..' ? first : second);
  }

  private noteFrom(day: string): void {
    const start = begin.exec(day)?.[0];
    if (start !== undefined && (this.from === undefined || start > this.from)) this.from = start;
  }

  private noteTo(day: string): void {
    const end = begin.exec(day)?.[0];
    if (end !== undefined && (this.to === undefined || lastDay(end) < lastDay(this.to))) this.to = end;
  }

  /** EDTF interval, `2018-07-15/..`, `../2019-05` or `2018/2019`; nothing where no date shows on which side of it the article was written. */
  toInterval(): string | undefined {
    const { from, to } = this;
    if (from === undefined) return to === undefined ? undefined : `../${to}`;
    return to === undefined || lastDay(to) < from ? `${from}/..` : `${from}/${to}`;
  }
}

function lastDay(day: string): string {
  return (day + lastOfAll).slice(0, 10);
}
