import type { Tokens } from './tokens';

/**
 * Tokens "Q." and "A." that open the turns of questions and answers. One block alone may open with the initial of a name
 * ("A. Quill said"): both labels must open blocks.
 */
export function turnLabels({ count, blocks, surface }: Tokens): ReadonlySet<number> {
  const labels = new Set<number>();
  const seen = new Set<string>();
  for (let at = 0; at < count; at += 1) {
    const label = surface[at] ?? '';
    if ((label !== 'Q.' && label !== 'A.') || (at > 0 && blocks[at] === blocks[at - 1])) continue;
    labels.add(at);
    seen.add(label);
  }
  return seen.size === 2 ? labels : new Set();
}
