import path from 'node:path';
import { loadNameModel, NameModelError } from '../core/names/model/modelFile';
import type { NameModel } from '../core/names/model/nameModel';
import { ReadError, readBytes } from './readSource';

/** The weights that come with the command cannot be used; results would silently be worse without them. */
export class NameModelFileError extends Error {}

/**
 * The model that types unlisted names, from beside this file.
 * @throws NameModelFileError
 */
export async function openNameModel(): Promise<NameModel> {
  try {
    return loadNameModel(await readBytes(path.join(__dirname, 'names.model.bin')));
  } catch (error) {
    if (error instanceof NameModelError || error instanceof ReadError)
      throw new NameModelFileError(`the bundled weights for names cannot be used: ${error.message}`);
    throw error;
  }
}
