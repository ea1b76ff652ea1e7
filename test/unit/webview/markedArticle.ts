import type { Analysis, Annotation, Block, BlockKind, Entity, EntityType, Figure, FigureType } from '../../../src/core/model';

const figureTypes: readonly string[] = ['number', 'ordinal', 'percent', 'money', 'quantity', 'age', 'date', 'time', 'duration', 'set'];
const blockSigns: Readonly<Record<string, BlockKind>> = {
  '#': 'title',
  '##': 'heading',
  '>': 'quote',
  '-': 'list-item',
  '^': 'caption',
  '~': 'aside',
};

export interface MarkedArticle {
  readonly text: string;
  readonly analysis: Analysis;
}

/**
 * An article written with its marks: one block a line, begun by a sign (`#`, `##`, `>`, `-`, `^`, `~`) where it is no
 * paragraph. `[person Ada Stone|A. Stone]` marks "A. Stone" as a mention of Ada Stone; without the bar, the name is the
 * text. Marks nest; `?` before the type says inferred.
 */
export function readMarkedArticle(source: string, facts: Readonly<Record<string, Partial<Entity>>> = {}): MarkedArticle {
  const reading = new Reading();
  const blocks: Block[] = source
    .trim()
    .split(/\n+/)
    .map((line) => {
      const [, sign = '', content = ''] = /^(#{1,2}|[>\-^~])? ?(.*)$/.exec(line) ?? [];
      const start = reading.text.length;
      reading.read(content);
      const kind = blockSigns[sign] ?? 'paragraph';
      const block = {
        kind,
        start,
        end: reading.text.length,
        ...(kind === 'heading' && { level: 2 }),
        ...(kind === 'list-item' && { level: 1 }),
      };
      reading.text += '\n\n';
      return block;
    });
  const annotations = reading.annotations.sort((left, right) => left.start - right.start || right.end - left.end);
  const entities = [...reading.entities].map(([name, { id, type }]) => {
    const mentions = annotations.filter((mark) => mark.kind === 'entity' && mark.entity === id).length;
    return { id, name, type, listed: true, mentions, ...facts[name] };
  });
  const words = reading.text.split(/\s+/).length;
  const analysis: Analysis = {
    version: 1,
    article: { blocks, language: 'en', words, byline: 'A reader', published: '2031-05-04' },
    annotations,
    entities,
    figures: reading.figures,
    events: [],
    statements: [],
    warnings: [],
  };
  return { text: reading.text, analysis };
}

class Reading {
  text = '';
  readonly annotations: Annotation[] = [];
  readonly entities = new Map<string, { id: string; type: EntityType }>();
  readonly figures: Figure[] = [];

  /** Reads up to the bracket that closes, or to the end; the result is how much was read. */
  read(content: string, from = 0): number {
    let at = from;
    while (at < content.length && content[at] !== ']') {
      if (content[at] === '[') at = this.readMark(content, at + 1);
      else this.text += content[at++];
    }
    return at;
  }

  private readMark(content: string, from: number): number {
    const [head = '', inferred, type = '', name] = /^(\?)?([a-z]+) (?:([^[\]|]+)\|)?/.exec(content.slice(from)) ?? [];
    const start = this.text.length;
    const stop = this.read(content, from + head.length);
    const range = { start, end: this.text.length, text: this.text.slice(start), confidence: 0.97 };
    if (figureTypes.includes(type)) this.addFigure(range, type as FigureType);
    else this.addEntity(range, type as EntityType, name ?? range.text, inferred !== undefined);
    return stop + 1;
  }

  private addFigure(range: Omit<Annotation, 'kind' | 'type'> & { text: string }, type: FigureType): void {
    const figure = `f${this.figures.length + 1}`;
    const value = Number(range.text.replace(/[^\d.]/g, ''));
    this.figures.push({ id: figure, type, ...(type === 'date' ? {} : { value }) });
    this.annotations.push({ ...range, kind: 'figure', type, figure });
  }

  private addEntity(
    range: { start: number; end: number; text: string; confidence: number },
    type: EntityType,
    name: string,
    inferred: boolean,
  ): void {
    const known = this.entities.get(name) ?? { id: `e${this.entities.size + 1}`, type };
    this.entities.set(name, known);
    const mention = { ...range, kind: 'entity', type, entity: known.id } as const;
    this.annotations.push(inferred ? { ...mention, rule: 'back-reference', inferred: true } : { ...mention, rule: 'lexicon' });
  }
}
