import * as vscode from 'vscode';

/** The output channel "Lectern". Its level is the user's own, set with *Developer: Set Log Level…*. */
export type Log = vscode.LogOutputChannel;

export function createLog(): Log {
  return vscode.window.createOutputChannel('Lectern', { log: true });
}

/** One line for the log from whatever was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
