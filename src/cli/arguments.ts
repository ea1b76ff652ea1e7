import { parseArgs } from 'node:util';
import type { ArticleFormat } from '../article/parsedArticle';
import { isDay } from '../article/publishedDate';

export type OutputFormat = 'json' | 'jsonl' | 'html' | 'markdown' | 'csv' | 'figures';
const outputFormats: readonly OutputFormat[] = ['json', 'jsonl', 'html', 'markdown', 'csv', 'figures'];
const inputFormats: readonly string[] = ['text', 'markdown', 'html'] satisfies ArticleFormat[];

export interface AnnotateCommand {
  readonly output: OutputFormat;
  /** Paths, `-` for standard input; at least one. */
  readonly files: readonly string[];
  /** Guessed from each name where absent. */
  readonly format?: ArticleFormat;
  readonly published?: string;
  /** Paths of lexicon files, the later laid over the earlier. */
  readonly lexicons: readonly string[];
  readonly bundled: boolean;
  readonly trace: boolean;
}

export type Command = { readonly kind: 'help' } | { readonly kind: 'version' } | ({ readonly kind: 'annotate' } & AnnotateCommand);

/** A command line that cannot be carried out; the message says why in one line. */
export class UsageError extends Error {}

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  html: { type: 'boolean' },
  markdown: { type: 'boolean' },
  csv: { type: 'boolean' },
  figures: { type: 'boolean' },
  format: { type: 'string' },
  published: { type: 'string' },
  lexicon: { type: 'string', multiple: true },
  'no-bundled': { type: 'boolean' },
  trace: { type: 'boolean' },
} as const;

/** @throws UsageError */
export function parseArguments(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  if (values.help || (words.length === 0 && positionals.length === 0)) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [name, ...files] = positionals;
  if (name !== 'annotate')
    throw new UsageError(name === undefined ? 'a command is missing; the only one is annotate' : `unknown command: ${name}`);
  if (files.length === 0) throw new UsageError('a file is missing; - stands for standard input');
  return {
    kind: 'annotate',
    output: outputOf(outputFormats.filter((format) => values[format])),
    files,
    ...(values.format !== undefined && { format: inputFormatOf(values.format) }),
    ...(values.published !== undefined && { published: dayOf(values.published) }),
    lexicons: values.lexicon ?? [],
    bundled: !values['no-bundled'],
    trace: values.trace ?? false,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const [first = 'bad usage'] = (error as Error).message.split('. To specify a positional');
    throw new UsageError(first.charAt(0).toLowerCase() + first.slice(1));
  }
}

function outputOf(wanted: readonly OutputFormat[]): OutputFormat {
  if (wanted.length > 1) throw new UsageError(`choose one of ${wanted.map((format) => `--${format}`).join(' and ')}`);
  return wanted[0] ?? 'json';
}

function inputFormatOf(format: string): ArticleFormat {
  if (!inputFormats.includes(format)) throw new UsageError(`unknown format: ${format}; it is one of ${inputFormats.join(', ')}`);
  return format as ArticleFormat;
}

function dayOf(published: string): string {
  if (!isDay(published)) throw new UsageError(`not a day of the calendar as YYYY-MM-DD: ${published}`);
  return published;
}
