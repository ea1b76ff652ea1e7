import { parseArgs } from 'node:util';

export interface StartArguments {
  /** Absent: the bundled sample. */
  readonly file?: string;
  /** Where a picture goes instead of a window for a person. */
  readonly picture?: string;
  /** Id of a colour theme, of the picture alone. */
  readonly theme?: string;
  readonly help: boolean;
}

export const usage = `usage: npm start [-- [FILE] [--picture OUT.png [--theme ID]]]

  FILE             the article to read; without it a sample that comes with Lectern
  --picture FILE   no window: saves a picture of the workbench and ends
  --theme ID       colour theme of the picture, such as "Light Modern"
  --help           this text`;

/** A mistake of the caller's: its message is all that is shown. */
export class UsageError extends Error {}

/** Reads what stands behind `npm start --`. Throws a UsageError that says what is wrong. */
export function readStartArguments(words: readonly string[]): StartArguments {
  const { values, positionals } = parse(words);
  const [file, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`one file at a time, please: ${others.join(', ')} came as well`);
  if (values.theme !== undefined && values.picture === undefined) throw new UsageError('--theme goes with --picture');
  for (const [name, value] of Object.entries(values)) if (value === '') throw new UsageError(`--${name} needs a value`);
  return {
    help: values.help ?? false,
    ...(file === undefined ? {} : { file }),
    ...(values.picture === undefined ? {} : { picture: values.picture }),
    ...(values.theme === undefined ? {} : { theme: values.theme }),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { picture: { type: 'string' }, theme: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? 'unknown arguments');
  }
}
