export interface Layout {
  /** One step of indentation. */
  readonly unit: string;
  /** Of the line that the value begins on. */
  readonly indent: string;
  readonly lineEnd: string;
}

/** A value as JSON for people: lists of plain values on one line, each field of an object on its own; all on one line without a layout. */
export function printJson(value: unknown, layout?: Layout): string {
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== 'object' || item === null);
    const items = value.map((item) => printJson(item, layout && { ...layout, indent: layout.indent + layout.unit }));
    return isPlain || !layout ? `[${items.join(', ')}]` : onLines('[', items, ']', layout);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = layout && { ...layout, indent: layout.indent + layout.unit };
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => `${JSON.stringify(key)}: ${printJson(field, inner)}`);
  if (fields.length === 0) return '{}';
  return layout ? onLines('{', fields, '}', layout) : `{ ${fields.join(', ')} }`;
}

function onLines(open: string, lines: readonly string[], close: string, { unit, indent, lineEnd }: Layout): string {
  if (lines.length === 0) return open + close;
  return `${open}${lineEnd}${lines.map((line) => `${indent}${unit}${line}`).join(`,${lineEnd}`)}${lineEnd}${indent}${close}`;
}
