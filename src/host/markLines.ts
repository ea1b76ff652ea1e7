import type { MarkType } from '../protocol/markTypes';

/** A line below a mark, drawn as a background: what is repeated, how wide it is, and how thick. */
export interface MarkLine {
  readonly line: string;
  readonly period: string;
  readonly thickness: string;
}

const solid = 'linear-gradient(var(--stroke), var(--stroke))';
const across = (stops: string): string => `linear-gradient(90deg, ${stops})`;

/** The reader's lines (`webview/marks.css`) for the text editor; a unit test keeps the two alike. Works have two lines there, of which this is the lower. */
export const markLines: Readonly<Record<MarkType, MarkLine>> = {
  person: { line: solid, period: '100%', thickness: '1.5px' },
  organization: {
    line: 'linear-gradient(var(--stroke) 0 1px, transparent 1px 3px, var(--stroke) 3px 4px)',
    period: '100%',
    thickness: '4px',
  },
  state: { line: across('var(--stroke) 0 6px, transparent 6px 9px'), period: '9px', thickness: '1.5px' },
  group: { line: across('var(--stroke) 0 14px, transparent 14px 18px'), period: '18px', thickness: '2px' },
  place: {
    line: across('var(--stroke) 0 7px, transparent 7px 10px, var(--stroke) 10px 12px, transparent 12px 15px'),
    period: '15px',
    thickness: '1.5px',
  },
  event: { line: solid, period: '100%', thickness: '3px' },
  work: { line: across('var(--stroke) 0 2px, transparent 2px 6px'), period: '6px', thickness: '1.5px' },
  product: { line: across('var(--stroke) 0 3px, transparent 3px 6px'), period: '6px', thickness: '3px' },
  language: {
    line: across('var(--stroke) 0 2px, transparent 2px 4px, var(--stroke) 4px 6px, transparent 6px 12px'),
    period: '12px',
    thickness: '1.5px',
  },
  figure: { line: solid, period: '100%', thickness: '1px' },
  date: { line: across('var(--stroke) 0 3px, transparent 3px 6px'), period: '6px', thickness: '1px' },
};
