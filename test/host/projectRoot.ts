import path from 'node:path';

/** The checkout. Bundles lie at different depths in `out/`, so it is found by that folder's name rather than by counting. */
export const projectRoot = __dirname.slice(0, __dirname.lastIndexOf(`${path.sep}out${path.sep}`));
