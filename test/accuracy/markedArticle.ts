import type { Attribution, Range } from '../../src/core/model';

/** What a hand marked in an article; the notation is told in README.md beside this file. */
export interface MarkedArticle {
  readonly text: string;
  /** ISO 8601 day. */
  readonly published?: string;
  readonly names: readonly NameMark[];
  readonly figures: readonly FigureMark[];
  readonly events: readonly EventMark[];
  readonly statements: readonly StatementMark[];
}

interface Mark extends Range {
  readonly text: string;
  /** Neither needed nor wrong. */
  readonly optional: boolean;
}

export interface NameMark extends Mark {
  /** Each of them counts as right. */
  readonly types: readonly string[];
  /** The same for all mentions of one entity. */
  readonly key: string;
}

export interface FigureMark extends Mark {
  readonly types: readonly string[];
  /** As `printFigure` writes them; each counts as right; empty where the hand gave none. */
  readonly values: readonly string[];
  readonly noun?: Range;
}

export interface EventMark extends Mark {
  readonly types: readonly string[];
  /** ISO 8601 or EDTF, each counts as right; empty where the article does not say. */
  readonly when: readonly string[];
  readonly actors: readonly { readonly role: string; readonly key: string }[];
}

export interface StatementMark extends Mark {
  readonly attribution: Attribution;
  /** Key of the speaker, of statements that are `named`. */
  readonly speaker?: string;
}

interface Open {
  readonly bracket: '[' | '{';
  readonly head: Head;
  readonly start: number;
}

interface Head {
  readonly length: number;
  readonly isEvent: boolean;
  readonly labels: readonly string[];
  readonly optional: boolean;
  readonly key?: string;
  readonly value?: string;
  readonly fields: readonly (readonly [string, string])[];
}

type Closed = Head & Mark & { readonly bracket: '[' | '{' };

const figureTypes = new Set(['number', 'ordinal', 'percent', 'money', 'quantity', 'age', 'date', 'time', 'duration', 'set']);
const nameTypes = new Set(['person', 'organization', 'state', 'group', 'place', 'event', 'work', 'product', 'language']);
const attributions = new Set(['named', 'unnamed', 'document', 'none']);

/** @throws Error on a bracket without a partner, an unknown label, or a noun without a figure */
export function parseMarkedArticle(source: string): MarkedArticle {
  const [front, published] = /^@published (\S+)\n+/.exec(source) ?? [''];
  const { text, marks } = readMarks(source.slice(front.length).trim());
  return {
    text,
    ...(published !== undefined && { published }),
    names: marks.filter((mark) => isName(mark)).map(toName),
    figures: figuresOf(marks),
    events: marks.filter((mark) => mark.isEvent).map(toEvent),
    statements: marks.filter((mark) => mark.bracket === '{').map(toStatement),
  };
}

function readMarks(source: string): { text: string; marks: Closed[] } {
  let text = '';
  const open: Open[] = [];
  const marks: (Omit<Closed, 'text'> & Range)[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === '\\') {
      at += 1;
      text += source.charAt(at);
    } else if (letter === '[' || letter === '{') {
      const head = readHead(source, at, letter);
      open.push({ bracket: letter, head, start: text.length });
      at += head.length - 1;
    } else if (letter === ']' || letter === '}') {
      const mark = open.pop();
      if (mark?.bracket !== (letter === ']' ? '[' : '{'))
        throw new Error(`crossing or unopened: ${source.slice(Math.max(0, at - 60), at + 1)}`);
      marks.push({ ...mark.head, bracket: mark.bracket, start: mark.start, end: text.length });
    } else {
      text += letter;
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${text.slice(open[0]?.start, (open[0]?.start ?? 0) + 60)}`);
  const sorted = marks.sort((left, right) => left.start - right.start || right.end - left.end);
  return { text, marks: sorted.map((mark) => ({ ...mark, text: text.slice(mark.start, mark.end) })) };
}

const headPattern = /[[{](!)?([a-z]+(?:\|[a-z]+)*)(\?)?(?:#([^\s=;]+))?(?:=([^\s;]+))?((?:;[a-z]+=[^\s;]+)*) /y;

function readHead(source: string, at: number, bracket: '[' | '{'): Head {
  headPattern.lastIndex = at;
  const match = headPattern.exec(source);
  const labels = (match?.[2] ?? '').split('|');
  if (!match || !isKnown(labels, match[1] !== undefined, bracket)) throw new Error(`no known label: ${source.slice(at, at + 60)}`);
  return {
    length: match[0].length,
    isEvent: match[1] !== undefined,
    labels,
    optional: match[3] !== undefined,
    ...(match[4] !== undefined && { key: match[4] }),
    ...(match[5] !== undefined && { value: match[5] }),
    fields: (match[6] ?? '')
      .split(';')
      .slice(1)
      .map((field) => field.split('=') as [string, string]),
  };
}

/** Event types are open here: a wrong one would only ever count against the engine in the table, where it is seen. */
function isKnown(labels: readonly string[], isEvent: boolean, bracket: '[' | '{'): boolean {
  if (isEvent) return bracket === '[';
  return labels.every((label) =>
    bracket === '{' ? attributions.has(label) : label === 'noun' || figureTypes.has(label) || nameTypes.has(label),
  );
}

function isName(mark: Closed): boolean {
  return mark.bracket === '[' && !mark.isEvent && nameTypes.has(mark.labels[0] ?? '');
}

function bare({ start, end, text, optional }: Closed): Mark {
  return { start, end, text, optional };
}

function toName(mark: Closed): NameMark {
  return { ...bare(mark), types: mark.labels, key: mark.key ?? mark.text };
}

function toEvent(mark: Closed): EventMark {
  return {
    ...bare(mark),
    types: mark.labels,
    when: mark.fields.flatMap(([name, value]) => (name === 'when' ? value.split('|') : [])),
    actors: mark.fields.filter(([name]) => name !== 'when').map(([role, key]) => ({ role, key })),
  };
}

function toStatement(mark: Closed): StatementMark {
  return { ...bare(mark), attribution: mark.labels[0] as Attribution, ...(mark.key !== undefined && { speaker: mark.key }) };
}

/** A noun belongs to the figure that opened last before it. */
function figuresOf(marks: readonly Closed[]): FigureMark[] {
  const figures: FigureMark[] = [];
  for (const mark of marks) {
    const label = mark.bracket === '[' && !mark.isEvent ? (mark.labels[0] ?? '') : '';
    if (figureTypes.has(label)) figures.push({ ...bare(mark), types: mark.labels, values: mark.value?.split('|') ?? [] });
    if (label !== 'noun') continue;
    const figure = figures.pop();
    if (!figure) throw new Error(`a noun without a figure: ${mark.text}`);
    figures.push({ ...figure, noun: { start: mark.start, end: mark.end } });
  }
  return figures;
}
