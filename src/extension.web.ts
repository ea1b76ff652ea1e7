import type { ExtensionContext } from 'vscode';
import { compose } from './host/compose';

/** The extension in the web worker host: nothing below uses what only Node has. */
export function activate(context: ExtensionContext): void {
  compose(context);
}
