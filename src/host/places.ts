import type * as vscode from 'vscode';
import type { Place } from '../protocol/messages';

const key = 'places';
const limit = 300;

/** Where each article was left, newest last, over restarts of the editor. */
export class Places {
  private readonly places: Map<string, Place>;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly memento: vscode.Memento) {
    this.places = new Map(memento.get<[string, Place][]>(key, []));
  }

  get(uri: vscode.Uri): Place | undefined {
    return this.places.get(uri.toString());
  }

  /** Remembered at once, written a second later: a reader who scrolls moves many times. */
  set(uri: vscode.Uri, place: Place): void {
    this.places.delete(uri.toString());
    this.places.set(uri.toString(), place);
    for (const oldest of this.places.keys()) {
      if (this.places.size <= limit) break;
      this.places.delete(oldest);
    }
    this.timer ??= setTimeout(() => this.write(), 1000);
  }

  dispose(): void {
    if (this.timer !== undefined) this.write();
  }

  private write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    void this.memento.update(key, [...this.places]);
  }
}
