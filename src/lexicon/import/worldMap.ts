import type { CompiledLexicon } from '../compiledLexicon';
import { formWords } from '../formWords';
import { countryId } from './countries';
import type { Imported } from './importAll';
import { withArticle } from './withArticle';
import { writeWorldMap } from './writeWorldMap';

/** The outlines of the world with the names and ids that countries have in the compiled lexicon. */
export function compileWorldMap({ world, entries }: Pick<Imported, 'world' | 'entries'>, lexicon: CompiledLexicon): Uint8Array {
  const imported = new Map(entries.map((entry) => [entry.id, entry]));
  return writeWorldMap(world, (code, name) => {
    const country = imported.get(countryId(code));
    const names = country ? [country.name, ...country.forms.flatMap(({ kind, text }) => (kind === 'alias' ? [text] : []))] : [];
    const found = names.map((each) => countryNamed(each, lexicon)).find((number) => number !== undefined);
    if (found === undefined) return { entry: '', name };
    const entry = lexicon.entry(found);
    return { entry: entry.id, name: withArticle(entry.name) };
  });
}

/** Number of the state or territory that is called so. */
function countryNamed(name: string, lexicon: CompiledLexicon): number | undefined {
  let node = lexicon.root;
  for (const word of formWords(name)) node = node < 0 ? node : lexicon.next(node, lexicon.wordId(word));
  const forms = node < 0 ? [] : lexicon.formsAt(node);
  return forms.find(
    ({ kind, entry, type }) =>
      kind !== 'adjective' && kind !== 'people' && (type === 'state' || lexicon.entry(entry).subtype === 'territory'),
  )?.entry;
}
