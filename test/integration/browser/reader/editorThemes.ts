import { readFileSync } from 'node:fs';

interface ContributedColor {
  readonly id: string;
  readonly defaults: Readonly<Record<'dark' | 'light' | 'highContrast' | 'highContrastLight', string>>;
}

/** What the editor gives a webview in its four kinds of theme: classes of the body and colours. */
export interface EditorTheme {
  readonly bodyClass: string;
  readonly extraStyle: string;
}

const variable = (id: string): string => `--vscode-${id.replaceAll('.', '-')}`;

function theme(bodyClass: string, kind: keyof ContributedColor['defaults'], colors: Readonly<Record<string, string>>): EditorTheme {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { colors: ContributedColor[] } };
  const own = manifest.contributes.colors.map(({ id, defaults }) => [id, defaults[kind]] as const);
  const rules = [...Object.entries(colors), ...own].map(([id, color]) => `${variable(id)}:${color}`);
  return { bodyClass, extraStyle: `:root{${rules.join(';')}}` };
}

/** The colours of the editor's own four default themes that the reader uses. */
export const editorThemes: Readonly<Record<string, EditorTheme>> = {
  dark: theme('vscode-dark', 'dark', {
    'editor.background': '#1f1f1f',
    'editor.foreground': '#cccccc',
    descriptionForeground: '#9d9d9d',
    'widget.border': '#313131',
    focusBorder: '#0078d4',
    'textLink.foreground': '#4daafc',
    'editorHoverWidget.background': '#202020',
    'editorHoverWidget.foreground': '#cccccc',
    'editorHoverWidget.border': '#454545',
    'toolbar.hoverBackground': '#5a5d5e50',
  }),
  light: theme('vscode-light', 'light', {
    'editor.background': '#ffffff',
    'editor.foreground': '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    'widget.border': '#e5e5e5',
    focusBorder: '#005fb8',
    'textLink.foreground': '#005fb8',
    'editorHoverWidget.background': '#f8f8f8',
    'editorHoverWidget.foreground': '#3b3b3b',
    'editorHoverWidget.border': '#c8c8c8',
    'toolbar.hoverBackground': '#b8b8b850',
  }),
  'high contrast': theme('vscode-high-contrast', 'highContrast', {
    'editor.background': '#000000',
    'editor.foreground': '#ffffff',
    descriptionForeground: '#ffffffb3',
    focusBorder: '#f38518',
    contrastBorder: '#6fc3df',
    contrastActiveBorder: '#f38518',
    'textLink.foreground': '#21a6ff',
    'editorHoverWidget.background': '#0c141f',
    'editorHoverWidget.foreground': '#ffffff',
    'editorHoverWidget.border': '#6fc3df',
  }),
  'high contrast light': theme('vscode-high-contrast vscode-high-contrast-light', 'highContrastLight', {
    'editor.background': '#ffffff',
    'editor.foreground': '#292929',
    descriptionForeground: '#292929b3',
    focusBorder: '#006bbd',
    contrastBorder: '#0f4a85',
    contrastActiveBorder: '#006bbd',
    'textLink.foreground': '#0f4a85',
    'editorHoverWidget.background': '#ffffff',
    'editorHoverWidget.foreground': '#292929',
    'editorHoverWidget.border': '#0f4a85',
  }),
};
