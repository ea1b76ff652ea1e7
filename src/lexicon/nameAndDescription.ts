/** What a reader says of a name in one line. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

/**
 * Reads `NAME: DESCRIPTION`.
 * @param proposed the name that was proposed, which may hold a colon itself; it stays where the line gives none
 */
export function nameAndDescription(line: string, proposed: string): Described {
  const colon = line.startsWith(`${proposed}: `) ? proposed.length : line.indexOf(': ');
  if (colon < 0) return { name: proposed, description: line.trim() };
  return { name: line.slice(0, colon).trim(), description: line.slice(colon + 2).trim() };
}
