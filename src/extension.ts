import type { ExtensionContext } from 'vscode';
import { compose } from './host/compose';

/** The extension in the Node host. */
export function activate(context: ExtensionContext): void {
  compose(context);
}
