/** Where in a row: field names and list positions from the outside in. */
export type Path = readonly (string | number)[];

export interface RowProblem {
  readonly path: Path;
  readonly message: string;
}

/** No field of a row needs more characters; what has more is no name but a mistake. */
const longestText = 1000;

/** Reads fields out of data of unknown shape and gathers what is wrong with them; never throws. */
export class FieldReader {
  readonly problems: RowProblem[] = [];

  report(path: Path, message: string): void {
    this.problems.push({ path, message });
  }

  /** An object with none but the known fields, or undefined when it is no object. */
  record(value: unknown, path: Path, what: string, known: readonly string[]): Readonly<Record<string, unknown>> | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.report(path, `${what} must be a block of fields (${known.join(', ')})`);
      return undefined;
    }
    for (const field of Object.keys(value)) {
      if (!known.includes(field)) this.report([...path, field], `unknown field "${field}" of ${what}; known: ${known.join(', ')}`);
    }
    return value as Record<string, unknown>;
  }

  /** Text, trimmed, of at most `limit` characters; numbers count as their digits. Undefined when absent or wrong. */
  text(value: unknown, path: Path, limit = longestText): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    if (typeof value !== 'string') {
      this.report(path, `${nameOf(path)} must be text`);
      return undefined;
    }
    const text = value.trim();
    if (value.includes('\ufeff')) this.report(path, `${nameOf(path)} holds a byte order mark`);
    else if (text.length > limit) this.report(path, `the ${nameOf(path)} has ${text.length} characters; at most ${limit}`);
    else if (text === '') this.report(path, `${nameOf(path)} is empty`);
    else if (/\p{Cc}/u.test(text)) this.report(path, `${nameOf(path)} holds a control character or line break`);
    else return text;
    return undefined;
  }

  choice<Name extends string>(value: unknown, path: Path, names: readonly Name[]): Name | undefined {
    const text = this.text(value, path);
    if (text === undefined) return undefined;
    if ((names as readonly string[]).includes(text)) return text as Name;
    this.report(path, `unknown ${nameOf(path)} "${text}"; known: ${names.join(', ')}`);
    return undefined;
  }

  /** True or false, also as a word, since text rows hold nothing but words. */
  flag(value: unknown, path: Path): boolean {
    if (value === undefined || value === false || value === 'false') return false;
    if (value === true || value === 'true') return true;
    this.report(path, `${nameOf(path)} must be true or false`);
    return false;
  }

  /** Items of a list with their paths; none when absent or wrong. */
  items(value: unknown, path: Path): { readonly value: unknown; readonly path: Path }[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.report(path, `${nameOf(path)} must be a list`);
      return [];
    }
    return value.map((item, index) => ({ value: item, path: [...path, index] }));
  }

  /** A list of texts; a single one counts as a list of one. */
  texts(value: unknown, path: Path): { readonly text: string; readonly path: Path }[] {
    const items = typeof value === 'string' ? [{ value, path }] : this.items(value, path);
    return items.flatMap((item) => {
      const text = this.text(item.value, item.path);
      return text === undefined ? [] : [{ text, path: item.path }];
    });
  }
}

/** What a reader calls the place: the innermost field. */
function nameOf(path: Path): string {
  const field = path.findLast((step) => typeof step === 'string');
  return typeof path.at(-1) === 'number' && field !== undefined ? `item of ${field}` : String(field ?? 'value');
}
