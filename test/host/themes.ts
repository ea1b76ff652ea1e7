import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './startArguments';

/** The four that every picture and every check of colours is made in. */
export const coreThemes = ['Dark Modern', 'Light Modern', 'Default High Contrast', 'Default High Contrast Light'] as const;

interface ThemeManifest {
  readonly contributes?: { readonly themes?: readonly { readonly id?: string; readonly label: string }[] };
}

/** Throws unless this VS Code comes with the theme; by itself it would take another one without a word. */
export function checkTheme(vscode: string, theme: string): void {
  const known = knownThemes(vscode);
  if (!known.includes(theme)) throw new UsageError(`there is no theme "${theme}"; there are: ${known.join(', ')}`);
}

function knownThemes(vscode: string): readonly string[] {
  const folder = path.join(vscode, 'extensions');
  return readdirSync(folder)
    .filter((name) => name.startsWith('theme-'))
    .flatMap((name) => {
      const manifest = JSON.parse(readFileSync(path.join(folder, name, 'package.json'), 'utf8')) as ThemeManifest;
      return (manifest.contributes?.themes ?? []).map(({ id, label }) => id ?? label);
    })
    .sort();
}
