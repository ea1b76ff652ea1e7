import * as vscode from 'vscode';
import { contexts } from './ids';

interface State {
  readonly hasSpotlight: boolean;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
}

/** Of a page that has just been opened, or is gone. */
const fresh: State = { hasSpotlight: false, canGoBack: false, canGoForward: false };

/** What one reader's page can do now; of the reader in use the `when` clauses know it. */
export class ReaderState {
  private state = fresh;

  constructor(private readonly isInUse: () => boolean) {}

  get hasSpotlight(): boolean {
    return this.state.hasSpotlight;
  }

  change(change: Partial<State>): void {
    this.set({ ...this.state, ...change });
  }

  /** The page is gone, or a new one. */
  reset(): void {
    this.set(fresh);
  }

  /** The reader has come into use. */
  tell(): void {
    for (const [name, value] of Object.entries(this.state)) {
      void vscode.commands.executeCommand('setContext', contexts[name as keyof State], value);
    }
  }

  private set(state: State): void {
    const isChanged = Object.entries(state).some(([name, value]) => this.state[name as keyof State] !== value);
    this.state = state;
    // A reader beside the one in use has no say, except that it is gone.
    if (isChanged && (this.isInUse() || state === fresh)) this.tell();
  }
}
