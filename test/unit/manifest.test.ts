import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as ids from '../../src/host/ids';
import { readerWords } from '../../src/protocol/readerWords';
import { contrastOf } from '../fixture/contrast';
import { readSources } from './sourceImports';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
  readonly icon?: string;
}
interface Color {
  readonly id: string;
  readonly description: string;
  readonly defaults: Readonly<Record<'dark' | 'light' | 'highContrast' | 'highContrastLight', string>>;
}
interface View {
  readonly id: string;
  readonly icon: string;
}
interface Menu {
  readonly command: string;
  readonly when?: string;
}
interface Media {
  readonly markdown?: string;
  readonly image?: Readonly<Record<string, string>>;
}
interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly icon: string;
  readonly l10n: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly contributes: {
    readonly customEditors: readonly {
      readonly viewType: string;
      readonly priority: string;
      readonly selector: readonly { readonly filenamePattern: string }[];
    }[];
    readonly viewsContainers: { readonly activitybar: readonly View[] };
    readonly views: Readonly<Record<string, readonly View[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly Menu[]>>;
    readonly keybindings: readonly Menu[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          {
            readonly enum?: readonly string[];
            readonly enumItemLabels?: readonly string[];
            readonly markdownEnumDescriptions?: readonly string[];
            readonly markdownDescription: string;
            readonly default: unknown;
            readonly scope: string;
          }
        >
      >;
    };
    readonly colors: readonly Color[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: Media }[] }[];
  };
}

const manifestText = readFileSync('package.json', 'utf8');
const manifest: Manifest = JSON.parse(manifestText);
const { contributes } = manifest;
const strings: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const sorted = (list: readonly string[]): string[] => [...list].sort();

describe('manifest', () => {
  it('has the ids of host/ids, no more and no fewer', () => {
    assert.equal(`${manifest.publisher}.${manifest.name}`, ids.extensionId);
    assert.deepEqual(
      contributes.customEditors.map((editor) => editor.viewType),
      [ids.readerViewType],
    );
    assert.deepEqual(sorted(contributes.commands.map(({ command }) => command)), sorted(Object.values(ids.commands)));
    assert.deepEqual(
      sorted(
        Object.values(contributes.views)
          .flat()
          .map(({ id }) => id),
      ),
      sorted(Object.values(ids.views)),
    );
    assert.deepEqual(sorted(contributes.colors.map(({ id }) => id)), sorted(Object.values(ids.colors)));
    const { section, ...keys } = ids.settings;
    assert.deepEqual(
      sorted(Object.keys(contributes.configuration.properties)),
      sorted(Object.values(keys).map((key) => `${section}.${key}`)),
    );
  });

  it('names only commands, views and context keys that exist', () => {
    const known = new Set<string>([
      ...Object.values(ids.commands),
      ...Object.values(ids.views),
      ...Object.values(ids.contexts),
      ids.readerViewType,
    ]);
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(({ command }) => command);
    assert.deepEqual(
      named.filter((command) => !known.has(command)),
      [],
    );
    assert.deepEqual(
      contributes.viewsWelcome.map(({ view }) => view).filter((view) => !known.has(view)),
      [],
    );
    const clauses = [...Object.values(contributes.menus).flat(), ...contributes.keybindings, ...contributes.viewsWelcome].map(
      ({ when }) => when ?? '',
    );
    const inClauses = [...clauses.join('\n').matchAll(/\blectern\.[A-Za-z]+/g)].map(([id]) => id);
    assert.deepEqual(
      inClauses.filter((id) => !known.has(id)),
      [],
    );
    const linked = [
      ...Object.values(strings)
        .join('\n')
        .matchAll(/command:(lectern\.[A-Za-z]+)(?:\.focus)?/g),
    ].map(([, id]) => id ?? '');
    assert.deepEqual(
      linked.filter((id) => !known.has(id)),
      [],
    );
  });

  it('gives every command a title and a category', () => {
    for (const command of contributes.commands) {
      assert.match(command.title, /^%command\./, command.command);
      assert.equal(command.category, 'Lectern', command.command);
    }
  });

  it('registers every command in one place', () => {
    const text = readFileSync('src/host/commands.ts', 'utf8');
    assert.deepEqual(
      Object.keys(ids.commands).filter((name) => !text.includes(`id: commands.${name},`)),
      [],
    );
  });

  it('finds a string for every key and uses every string', () => {
    const keys = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual(sorted([...new Set(keys)]), sorted(Object.keys(strings)));
  });

  it('leaves no English in package.json where a reader sees it', () => {
    const seen = /"(title|displayName|description|markdownDescription|contents|contextualTitle|viewName)": "(?!%[^"]*%")/;
    assert.equal(seen.exec(manifestText)?.[0], undefined);
  });

  it('names only files that exist', () => {
    const named = [...manifestText.matchAll(/"(?:\.\/)?((?:media|syntaxes|l10n)\/[^"]+)"/g)].map(([, file]) => file ?? '');
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.filter((file) => !existsSync(file)),
      [],
    );
    assert.ok(existsSync(manifest.l10n));
  });

  it('names every page and picture of the walkthrough, each picture for four themes', () => {
    const media = contributes.walkthroughs.flatMap(({ steps }) => steps.map((step) => step.media));
    const pictures = media.flatMap(({ image }) => (image ? [image] : []));
    assert.ok(pictures.length >= 2);
    for (const image of pictures) assert.deepEqual(Object.keys(image), ['dark', 'light', 'hc', 'hcLight']);
    const files = media.flatMap(({ markdown, image }) => [...(markdown ? [markdown] : []), ...Object.values(image ?? {})]);
    const pages = files.map((file) => file.replace('media/walkthrough/', ''));
    assert.deepEqual(sorted(pages), sorted(readdirSync('media/walkthrough')));
  });

  it('has an icon of the size that the Marketplace asks for', () => {
    const icon = readFileSync(manifest.icon);
    assert.equal(icon.toString('latin1', 1, 4), 'PNG');
    assert.ok(icon.readUInt32BE(16) >= 128 && icon.readUInt32BE(16) === icon.readUInt32BE(20));
  });

  it('opens every format that the reader knows, as an option', () => {
    const [editor] = contributes.customEditors;
    assert.equal(editor?.priority, 'option');
    const endings = editor?.selector.map(({ filenamePattern }) => filenamePattern.replace('*.', '')) ?? [];
    const formats = [...readFileSync('src/host/articleFormat.ts', 'utf8').matchAll(/\['(\w+)', '\w+'\]/g)].map(
      ([, ending]) => ending ?? '',
    );
    assert.deepEqual(sorted(endings), sorted(formats));
  });

  it('activates only by what it contributes and where a text is open, and works untrusted and on virtual workspaces', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:plaintext', 'onLanguage:markdown']);
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('explains each value of each setting', () => {
    for (const [key, setting] of Object.entries(contributes.configuration.properties)) {
      assert.match(setting.markdownDescription, /^%/, key);
      assert.notEqual(setting.default, undefined, key);
      assert.ok(setting.scope, key);
      assert.equal(setting.markdownEnumDescriptions?.length, setting.enum?.length, key);
      assert.equal(setting.enumItemLabels?.length, setting.enum?.length, key);
    }
  });

  const backgrounds = {
    dark: ['#1f1f1f', '#1e1e1e', '#181818', '#272822', '#002b36', '#221a0f'],
    light: ['#ffffff', '#f5f5f5', '#fdf6e3'],
    highContrast: ['#000000'],
    highContrastLight: ['#ffffff'],
  } as const;
  for (const [theme, grounds] of Object.entries(backgrounds)) {
    it(`draws underlines that stand out from the page: ${theme}`, () => {
      const least = theme.startsWith('high') ? 7 : 4.5;
      for (const { id, defaults } of contributes.colors) {
        const color = defaults[theme as keyof typeof defaults];
        for (const ground of grounds) {
          // Solarized grounds are mid-toned; there the bar is that of graphics.
          const bar = ground === '#fdf6e3' || ground === '#002b36' ? 3 : least;
          const contrast = contrastOf(color, ground);
          assert.ok(contrast >= bar, `${id} ${color} on ${ground}: ${contrast.toFixed(2)}`);
        }
      }
    });
  }

  it('has all texts of the code in the bundle for translators, and no others', () => {
    const used = readSources('src').flatMap(({ text }) =>
      [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, message]) => message ?? ''),
    );
    used.push(...Object.values(readerWords));
    const bundle: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${manifest.l10n}/bundle.l10n.json`, 'utf8'));
    assert.deepEqual(sorted([...new Set(used)]), sorted(Object.keys(bundle)));
  });
});
