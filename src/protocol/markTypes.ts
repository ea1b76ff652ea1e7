import type { Annotation, EntityType } from '../core/model';

/** Kinds of mark that are switched on and off one by one, each in a colour of its own. */
export const markTypes = [
  'person',
  'organization',
  'state',
  'group',
  'place',
  'event',
  'work',
  'product',
  'language',
  'figure',
  'date',
] as const satisfies readonly (EntityType | 'figure' | 'date')[];

export type MarkType = (typeof markTypes)[number];

const temporal: ReadonlySet<string> = new Set(['date', 'time', 'duration', 'set']);

/** The switch that a mark hangs on. */
export function markTypeOf(annotation: Annotation): MarkType {
  if (annotation.kind === 'entity') return annotation.type;
  return temporal.has(annotation.type) ? 'date' : 'figure';
}
