import * as vscode from 'vscode';

/** Milliseconds that work may take unseen. */
const patience = 1000;

/**
 * Shows how far work has come where it takes longer than a second, and lets the reader end it.
 * @param work gets a token that either side cancels, and says in words how far it is
 */
export async function withLateProgress<Result>(
  title: string,
  outer: vscode.CancellationToken,
  work: (token: vscode.CancellationToken, report: (message: string) => void) => Promise<Result>,
): Promise<Result> {
  const source = new vscode.CancellationTokenSource();
  const subscription = outer.onCancellationRequested(() => source.cancel());
  let report: ((message: string) => void) | undefined;
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const timer = setTimeout(() => {
    void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, (progress, inner) => {
      inner.onCancellationRequested(() => source.cancel());
      report = (message) => progress.report({ message });
      return finished;
    });
  }, patience);
  try {
    return await work(source.token, (message) => report?.(message));
  } finally {
    clearTimeout(timer);
    finish();
    subscription.dispose();
    source.dispose();
  }
}
