import type { LexiconEntry, LexiconForm } from '../lexicon';
import type { DatedRole } from '../model';
import { intervalWords } from './intervalWords';
import { kindLabel } from './links';
import { wording } from './wording';

/**
 * All that a lexicon says of an entry, as plain text to be read.
 * @param nameOf name of the entry with an id, undefined where there is none
 */
export function entryText(entry: LexiconEntry, forms: readonly LexiconForm[], nameOf: (id: string) => string | undefined): string {
  const { name, type, subtype, description, roles, relations, event, source, licence, layer } = entry;
  const told = wording.lexiconEntry;
  const when = event?.when === undefined ? [] : [`${wording.eventType[event.type]}, ${intervalWords(event.when)}`];
  const sections = [
    [name, kindLabel(wording.entityType[type], subtype)],
    [description],
    section(told.forms, formLines(forms, name)),
    section(told.roles, roles.map(roleLine)),
    section(told.event, when),
    section(
      told.relations,
      relations.map((relation) => `${wording.relation[relation.type]} ${nameOf(relation.entry) ?? relation.entry}`),
    ),
    section(told.origin, [told.source(source), told.licence(licence), told.layer(wording.layer[layer]), told.id(entry.id)]),
  ];
  return `${sections
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const section = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`)];

/** Spellings with what each is to the entry; one that marks nothing by itself is said to. */
function formLines(forms: readonly LexiconForm[], name: string): string[] {
  const kinds = Object.keys(wording.formKind);
  const lines = [...forms]
    .sort((left, right) => kinds.indexOf(left.kind) - kinds.indexOf(right.kind))
    .filter(({ text, kind }) => text !== name || kind !== 'name')
    .map((form) => `${form.text} (${[wording.formKind[form.kind], ...(form.tentative ? [wording.tentativeForm] : [])].join(', ')})`);
  return [...new Set(lines)];
}

function roleLine({ title, from, to }: DatedRole): string {
  if (from === undefined && to === undefined) return title;
  return `${title}, ${intervalWords(`${from ?? '..'}/${to ?? '..'}`)}`;
}
