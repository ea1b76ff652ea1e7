import type { FormKind, LexiconForm } from '../core/lexicon';
import type { FieldReader, Path } from './fieldReader';
import { foreignSign, formWords, holdsWord } from './formWords';
import { formFields, type RowForm } from './schema';
import { casePatterns, formKinds } from './vocabulary';

/** All forms of a row: the name, `forms`, and the shorthands `adjective` and `people`. The same form under the same kind must not come twice. */
export function readForms(reader: FieldReader, fields: Readonly<Record<string, unknown>>, name: string | undefined): RowForm[] {
  const forms = [
    ...reader.items(fields.forms, ['forms']).flatMap((item) => readForm(reader, item.value, item.path, name)),
    ...shorthand(reader, fields.adjective, 'adjective'),
    ...shorthand(reader, fields.people, 'people'),
  ];
  reportRepeated(reader, forms);
  return name === undefined ? forms : withName(reader, forms, name);
}

/** The name is a form already, unless it is written again under `forms` to give it a rule. */
function withName(reader: FieldReader, forms: readonly RowForm[], name: string): RowForm[] {
  if (forms.some((form) => form.text === name && form.kind === 'name')) return [...forms];
  return [...plainForm(reader, name, ['name'], 'name'), ...forms];
}

function shorthand(reader: FieldReader, value: unknown, kind: FormKind): RowForm[] {
  return reader.texts(value, [kind]).flatMap(({ text, path }) => plainForm(reader, text, path, kind));
}

function readForm(reader: FieldReader, value: unknown, path: Path, name: string | undefined): RowForm[] {
  if (typeof value !== 'object' || value === null) {
    const text = reader.text(value, path);
    return text === undefined ? [] : plainForm(reader, text, path, kindOf(text, name));
  }
  const fields = reader.record(value, path, 'a form', formFields);
  if (!fields) return [];
  const text = reader.text(fields.form, [...path, 'form']);
  if (fields.form === undefined) reader.report(path, 'a form needs the field form');
  if (text === undefined) return [];
  const kind = reader.choice(fields.kind, [...path, 'kind'], formKinds) ?? kindOf(text, name);
  const needs = reader.choice(fields.needs, [...path, 'needs'], ['name']);
  return plainForm(reader, text, [...path, 'form'], kind).map((plain) => ({
    ...plain,
    case: reader.choice(fields.case, [...path, 'case'], casePatterns) ?? plain.case,
    needsArticle: reader.flag(fields.the, [...path, 'the']),
    needsName: needs === 'name',
    context: singleWords(reader, fields.context, [...path, 'context']),
    unless: singleWords(reader, fields.unless, [...path, 'unless']),
  }));
}

/** A form without rules of its own, in a list; none when it cannot be one. */
function plainForm(reader: FieldReader, text: string, path: Path, kind: FormKind): RowForm[] {
  const words = formWords(text);
  const sign = foreignSign(text);
  if (!holdsWord(words)) reader.report(path, `the form "${text}" holds no word`);
  else if (sign !== undefined) reader.report(path, `the form "${text}" holds the sign "${sign}", which forms cannot hold`);
  else
    return [
      {
        text,
        words,
        path,
        kind,
        case: defaultCase(text),
        needsArticle: false,
        needsName: false,
        context: [],
        unless: [],
        tentative: false,
      },
    ];
  return [];
}

function kindOf(text: string, name: string | undefined): FormKind {
  if (text === name) return 'name';
  return isAllCapitals(text) ? 'acronym' : 'alias';
}

/** Letter for letter where the capitals are all that tells "WHO" from "who". */
function defaultCase(text: string): LexiconForm['case'] {
  return isAllCapitals(text) ? 'exact' : 'capital';
}

function isAllCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 && !/\p{Ll}|\s/u.test(text);
}

function singleWords(reader: FieldReader, value: unknown, path: Path): string[] {
  return reader.texts(value, path).flatMap((item) => {
    const [word, ...more] = formWords(item.text);
    if (word !== undefined && more.length === 0) return [word];
    reader.report(item.path, `"${item.text}" must be a single word`);
    return [];
  });
}

function reportRepeated(reader: FieldReader, forms: readonly RowForm[]): void {
  const seen = new Set<string>();
  for (const form of forms) {
    const key = `${form.kind} ${form.text}`;
    if (seen.has(key)) reader.report(form.path, `the form "${form.text}" is written twice`);
    seen.add(key);
  }
}
