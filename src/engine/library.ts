import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lexicon } from '../core/lexicon';
import { loadNameModel } from '../core/names/model/modelFile';
import type { NameModel } from '../core/names/model/nameModel';
import { loadLexicon } from '../lexicon/load';

export type { ArticleFormat } from '../article/parsedArticle';
export { emptyLexicon, type Lexicon } from '../core/lexicon';
export type * from '../core/model';
export { loadNameModel, NameModelError } from '../core/names/model/modelFile';
export type { NameModel } from '../core/names/model/nameModel';
export { LexiconError, loadLexicon } from '../lexicon/load';
export type { ContractEntity, ContractResult } from './contract';
export { type AnnotateOptions, createEngine, type Engine, type EngineParts } from './createEngine';
/** @internal For hosts that show a part of a long article before all of it is read. */
export { previewReading } from './previewReading';
/** @internal */
export { readInSteps } from './readInSteps';

/**
 * The lexicon that comes with Lectern, read from beside this file.
 * @throws LexiconError when the file is damaged; Error with a `code` when it cannot be read
 */
export function bundledLexicon(): Lexicon {
  return loadLexicon(readFileSync(path.join(__dirname, 'lexicon.bin')));
}

/**
 * The model that types unlisted names, read from beside this file.
 * @throws NameModelError when the file is damaged; Error with a `code` when it cannot be read
 */
export function bundledNameModel(): NameModel {
  return loadNameModel(readFileSync(path.join(__dirname, 'names.model.bin')));
}
