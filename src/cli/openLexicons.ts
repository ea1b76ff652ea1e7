import path from 'node:path';
import { emptyLexicon, type Lexicon } from '../core/lexicon';
import { layerLexicons } from '../lexicon/layers';
import { LexiconError, loadLexicon } from '../lexicon/load';
import type { RowLayer } from '../lexicon/mergeLayers';
import { formatProblem } from '../lexicon/problem';
import { readReaderLexicon } from '../lexicon/readerLexicon';
import { ReadError, readBytes, readSource } from './readSource';

/** A lexicon that cannot be used; the message lists what is wrong, one line each, as `file:line: message`. */
export class LexiconFileError extends Error {}

/**
 * The bundled lexicon with the files laid over it, the last on top. A file with a fault is refused whole: results that
 * silently lack a part of it would be worse than none.
 * @throws LexiconFileError, ReadError
 */
export async function openLexicons(files: readonly string[], isBundled: boolean): Promise<Lexicon> {
  const bundled = isBundled ? await openBundled() : emptyLexicon;
  const layers: RowLayer[] = [];
  for (const file of files) layers.push(await readLayer(file, layerLexicons(bundled, layers)));
  return layerLexicons(bundled, layers);
}

async function openBundled(): Promise<Lexicon> {
  const file = path.join(__dirname, 'lexicon.bin');
  try {
    return loadLexicon(await readBytes(file));
  } catch (error) {
    if (error instanceof LexiconError || error instanceof ReadError)
      throw new LexiconFileError(`the bundled lexicon cannot be used: ${error.message}`);
    throw error;
  }
}

async function readLayer(file: string, below: Lexicon): Promise<RowLayer> {
  const { text } = await readSource(file);
  const { rows, mutedForms, problems } = readReaderLexicon(file, text, (id) => below.indexOf(id) >= 0);
  if (problems.length > 0) throw new LexiconFileError(problems.map(formatProblem).join('\n'));
  return { layer: 'user', rows, mutedForms };
}
