import type { PlacedRow, Problem } from './problem';
import type { RowForm } from './schema';

/**
 * Forms that two entries share while nothing settles whose they are: same words, same use of capitals, same sort of
 * form, same conditions. A form that needs its entry's name in the article is settled by that name.
 */
export function findClashes(rows: readonly PlacedRow[]): Problem[] {
  const owners = new Map<string, PlacedRow>();
  const problems: Problem[] = [];
  for (const placed of rows) {
    for (const form of placed.row.forms) {
      if (form.needsName) continue;
      const key = keyOf(form);
      const owner = owners.get(key);
      if (!owner) owners.set(key, placed);
      else if (owner.row.id !== placed.row.id) problems.push(placed.problemAt(form.path, messageOf(form, owner)));
    }
  }
  return problems;
}

function messageOf(form: RowForm, owner: PlacedRow): string {
  const there = owner.problemAt([], '');
  return `the form "${form.text}" belongs to ${owner.row.id} (${there.file}:${there.line}) too; settle it by the, needs, context or unless`;
}

function keyOf(form: RowForm): string {
  const conditions = [form.needsArticle, [...form.context].sort().join(','), [...form.unless].sort().join(',')];
  return [form.words.join(' '), caseOf(form), sortOf(form), ...conditions].join('|');
}

function caseOf(form: RowForm): string {
  if (form.case === 'exact') return form.text.replace(/[\s.-]/g, '');
  return form.case === 'capital' && form.text !== form.text.toLowerCase() ? 'capital' : 'any';
}

/** Grammar tells "Russian" the adjective from the language, and the place from the government it stands for. */
function sortOf(form: RowForm): string {
  return form.kind === 'adjective' || form.kind === 'people' || form.kind === 'metonym' ? form.kind : 'name';
}
