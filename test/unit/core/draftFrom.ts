import { cuesOf } from '../../../src/core/cues';
import type { Draft, EntityDraft, FigureMark, Mention } from '../../../src/core/draft';
import { emptyLexicon, type Lexicon, type LexiconEntry } from '../../../src/core/lexicon';
import type { Block, BlockKind, EntityType, FigureType, Precision, Range } from '../../../src/core/model';
import { splitSentences } from '../../../src/core/text/sentences';
import { tokenize } from '../../../src/core/text/tokenize';
import type { Tokens } from '../../../src/core/text/tokens';
import { countWordUse } from '../../../src/core/text/wordUse';
import { type Mark, parseMarked } from '../../fixture/marked';

const entityTypes = new Set('person organization state group place event work product language'.split(' '));
const figureTypes = new Set('number ordinal percent money quantity age date time duration set'.split(' '));

export interface DraftOptions {
  readonly published?: string;
  /** Entries that marks name by id: `[event=fall-of-kor the fall of Kor]`. */
  readonly entries?: readonly LexiconEntry[];
}

/** A draft as it stands before statements and events are found, and the marks that are no mention or figure. */
export interface MarkedDraft {
  readonly draft: Draft;
  readonly expected: readonly Mark[];
}

/**
 * Builds a draft from marked text. A mark labelled with an entity type is a mention; its value (`_` for a space) is
 * the entity's name or entry id, its own text when there is none. A mark labelled with a figure type is a figure; its
 * value is the interval of a temporal one and the number of any other. A blank line parts blocks; a block that begins
 * with `# ` is a heading, with `= ` the title, with `| ` an aside. All other marks are handed back as expectations.
 */
export function draftFrom(source: string, options: DraftOptions = {}): MarkedDraft {
  const { text, marks } = parseMarked(source);
  const blocks = blocksOf(text);
  const tokens = tokenize(text, blocks);
  const sentences = splitSentences(tokens);
  const lexicon = lexiconOf(options.entries ?? []);
  const entities: EntityDraft[] = [];
  const numbers = new Map<string, number>();
  const mentions = marks.filter((mark) => entityTypes.has(mark.label)).map((mark) => mentionOf(mark, tokens, lexicon, entities, numbers));
  const figures = marks.filter((mark) => figureTypes.has(mark.label)).map((mark) => figureOf(mark, tokens));
  return {
    draft: {
      article: {
        text,
        blocks,
        language: 'en',
        words: tokens.count,
        ...(options.published !== undefined && { published: options.published }),
      },
      lexicon,
      tokens,
      sentences,
      datelines: [],
      use: countWordUse(tokens, sentences, blocks),
      cues: cuesOf(tokens),
      mentions,
      entities,
      figures,
      events: [],
      statements: [],
      relations: [],
      warnings: [],
    },
    expected: marks.filter((mark) => !entityTypes.has(mark.label) && !figureTypes.has(mark.label)),
  };
}

const kinds: Readonly<Record<string, BlockKind>> = { '# ': 'heading', '= ': 'title', '| ': 'aside' };

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    const skip = /^[#|=] /.test(part) ? 2 : 0;
    const kind = kinds[part.slice(0, 2)] ?? 'paragraph';
    blocks.push({ kind, start: start + skip, end: start + part.length });
    start += part.length + 2;
  }
  return blocks;
}

function tokensOf(range: Range, tokens: Tokens): { firstToken: number; endToken: number } {
  const firstToken = tokens.starts.indexOf(range.start);
  const endToken = tokens.ends.indexOf(range.end) + 1;
  if (firstToken < 0 || endToken < 1) throw new Error(`the mark at ${range.start} does not stand on token edges`);
  return { firstToken, endToken };
}

function mentionOf(mark: Mark, tokens: Tokens, lexicon: Lexicon, entities: EntityDraft[], numbers: Map<string, number>): Mention {
  const key = mark.value?.replaceAll('_', ' ') ?? mark.text;
  const entry = lexicon.indexOf(key);
  let entity = numbers.get(key);
  if (entity === undefined) {
    entity = entities.length;
    numbers.set(key, entity);
    const name = entry < 0 ? key : lexicon.entry(entry).name;
    entities.push({ name, type: mark.label as EntityType, titles: [], ...(entry >= 0 && { entry }) });
  }
  return {
    start: mark.start,
    end: mark.end,
    ...tokensOf(mark, tokens),
    type: mark.label as EntityType,
    rule: entry < 0 ? 'discovered' : 'lexicon',
    confidence: 0.9,
    entity,
    ...(entry >= 0 && { entry }),
  };
}

function figureOf(mark: Mark, tokens: Tokens): FigureMark {
  const isTemporal = ['date', 'time', 'duration', 'set'].includes(mark.label);
  const place = { start: mark.start, end: mark.end, ...tokensOf(mark, tokens), type: mark.label as FigureType, confidence: 0.9 };
  if (mark.value === undefined) return { ...place, figure: {} };
  if (!isTemporal) return { ...place, figure: { value: Number(mark.value) } };
  return { ...place, figure: { interval: mark.value, precision: precisionOf(mark.value) } };
}

function precisionOf(interval: string): Precision {
  if (interval.endsWith('X')) return 'decade';
  return (['year', 'month', 'day'] as const)[interval.split('-').length - 1] ?? 'day';
}

function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  return {
    ...emptyLexicon,
    entryCount: entries.length,
    entry: (index) => {
      const entry = entries[index];
      if (!entry) throw new RangeError(`no entry ${index}`);
      return entry;
    },
    indexOf: (id) => entries.findIndex((entry) => entry.id === id),
  };
}

/** A whole entry from the fields that a test is about. */
export function entryOf(fields: Partial<LexiconEntry> & Pick<LexiconEntry, 'id' | 'name' | 'type'>): LexiconEntry {
  return { description: `${fields.name}.`, roles: [], relations: [], source: 'Lectern', licence: 'MIT', layer: 'bundled', ...fields };
}
