import type { BlockView, ChangedBlock } from '../protocol/messages';

/** More than a keystroke changes. */
const most = 8;

/** The blocks in which two versions of an article differ; nothing where they differ in more than the inside of a few blocks. */
export function changedBlocks(before: readonly BlockView[], after: readonly BlockView[]): readonly ChangedBlock[] | undefined {
  if (before.length !== after.length) return undefined;
  const changed: ChangedBlock[] = [];
  for (const [number, { html }] of after.entries()) {
    if (before[number]?.html === html) continue;
    if (changed.length === most) return undefined;
    changed.push({ number, html });
  }
  return changed;
}
