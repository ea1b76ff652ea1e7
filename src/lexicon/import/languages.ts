import { describe } from './gloss';
import type { ImportedEntry } from './importedEntry';

/**
 * Languages that are no people's name too, since the words around cannot tell "Chechen" the language from the people.
 * @param names English names of CLDR by code
 * @param glossOf what a dictionary says of a name that is that of a language and of nothing else
 */
export function importLanguages(names: Readonly<Record<string, string>>, glossOf: (name: string) => string | undefined): ImportedEntry[] {
  return Object.entries(names).flatMap(([code, name]) => {
    if (!/^[a-z]{2,3}$/.test(code) || !/^\p{Lu}\p{L}+$/u.test(name)) return [];
    const description = describe(glossOf(name) ?? '', false);
    if (description === undefined) return [];
    return [
      {
        id: `language-${code}`,
        type: 'language',
        name,
        forms: [],
        description,
        relations: [],
        source: 'languages',
        prominence: 1e6,
        clues: [],
      },
    ];
  });
}
