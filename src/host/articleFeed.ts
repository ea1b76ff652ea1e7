import type { BlockView, HostMessage, Place, Preferences } from '../protocol/messages';
import { changedBlocks } from './changedBlocks';
import { Lull } from './lull';
import { contentMessage, type ReaderContent } from './readerContent';

/** Milliseconds without an edit after which the page gets all that hangs on the blocks, and the longest that it waits. */
const quiet = 400;
const longest = 2000;

/**
 * Brings articles to a page that listens. While somebody types, only the blocks that change go there at once; the whole
 * analysis, which for a long article is a megabyte, follows when typing rests.
 */
export class ArticleFeed {
  /** As they stand on the page. */
  private blocks: readonly BlockView[] = [];
  private waiting: ReaderContent | undefined;
  private readonly rest = new Lull(() => this.showWaiting(), quiet, longest);

  constructor(
    private readonly post: (message: HostMessage) => void,
    private readonly preferences: () => Preferences,
    private readonly didShow: () => void,
  ) {}

  show(content: ReaderContent, place?: Place): void {
    this.forget();
    this.blocks = content.blocks;
    this.post(contentMessage(content, this.preferences(), place));
    this.didShow();
  }

  showEdited(content: ReaderContent): void {
    const changed = content.problem ? undefined : changedBlocks(this.blocks, content.blocks);
    if (changed === undefined) {
      this.show(content);
      return;
    }
    if (changed.length > 0) this.post({ type: 'showBlocks', blocks: changed });
    this.blocks = content.blocks;
    this.waiting = content;
    this.rest.request();
  }

  /** The page is gone, or another one. */
  forget(): void {
    this.rest.cancel();
    this.waiting = undefined;
    this.blocks = [];
  }

  private showWaiting(): void {
    if (this.waiting) this.show(this.waiting);
  }
}
