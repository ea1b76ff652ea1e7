import type { Entity, EntityAnnotation } from '../model';
import { wording } from './wording';

/** Why a mention is marked, in plain sentences: the rule and form, the layer, what it might have been instead, how sure it is. */
export function whyMarked(annotation: EntityAnnotation, entity: Entity): string {
  const shown = `“${annotation.form ?? annotation.text}”`;
  const layer = wording.layer[entity.layer ?? 'bundled'];
  const isSpelling = !entity.listed && annotation.rule !== 'discovered' && annotation.rule !== 'acronym' && annotation.rule !== 'surname';
  const reason =
    isSpelling && !annotation.inferred ? wording.whyUnlisted(shown, entity.name) : wording.why[annotation.rule](shown, entity.name, layer);
  return [
    reason,
    ...(annotation.inferred ? [annotation.rule === 'back-reference' ? wording.inferred : wording.described] : []),
    ...(annotation.rivals?.length ? [wording.rivals(annotation.rivals)] : []),
    wording.sureIn(annotation.confidence),
  ].join(' ');
}
