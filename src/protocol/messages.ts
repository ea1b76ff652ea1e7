import type { Analysis, Range } from '../core/model';
import type { MarkType } from './markTypes';

/** Reading place: never pixels, so it holds through resize, zoom and reload. */
export interface Place {
  readonly block: number;
  /** Reading offset within the block. */
  readonly offset: number;
}

/** One block as painted. */
export interface BlockView {
  /** Safe HTML made by `article/render`; each mark is `<span class="mark …" data-mark="I">`, I counted from 0 within the block. */
  readonly html: string;
  /** Number of the block's first annotation in `analysis.annotations`; its marks are `first + I`. */
  readonly first: number;
}

/** One block of an article as it now is. */
export interface ChangedBlock {
  readonly number: number;
  readonly html: string;
}

export interface ArticleView {
  /** Of the document; grows with every edit. */
  readonly version: number;
  readonly blocks: readonly BlockView[];
  readonly analysis: Analysis;
  /** The reading text, for snippets on cards. */
  readonly text: string;
}

export type Density = 'all' | 'firstPerSection' | 'first';

/** Which marks are painted; the reader changes it while reading. */
export interface MarkChoice {
  readonly marksShown: boolean;
  readonly density: Density;
  /** Each once. */
  readonly hiddenTypes: readonly MarkType[];
}

export interface Preferences extends MarkChoice {
  readonly hoverMode: 'hover' | 'modifier' | 'click' | 'off';
  /** Milliseconds, from the editor's own hover settings. */
  readonly hoverDelay: number;
  readonly hidingDelay: number;
  readonly font: 'serif' | 'editor';
  /** Pixels. */
  readonly fontSize: number;
  /** Characters a line. */
  readonly measure: number;
}

/** What a key or a tool of the reader does, and a command of the editor too. */
export type ReaderAction = 'marks' | 'lens' | 'outline' | 'timeline' | 'ledger' | 'keys' | 'find' | 'back' | 'forward';

/** What a reader says of a mark or of selected words; the host asks further and writes it down. */
export type WordsAction = 'addToLexicon' | 'aliasOf' | 'notThis' | 'mute' | NoteAction;

export type NoteAction = 'addNote' | 'editNote' | 'attachNote' | 'deleteNote' | 'copyNote';

/** A note of the reader's that has its place in the article. */
export interface NoteView extends Range {
  readonly id: string;
  readonly text: string;
  /** The words as they stood when it was written, where they have changed since. */
  readonly formerly?: string;
}
/** A small map; `land` and `own` are path data of a drawing 300 wide and 110 high, in which all the rest is placed. */
export interface MapPicture {
  /** For those who do not see it. */
  readonly words: string;
  readonly land: string;
  /** The country that it is about. */
  readonly own: string;
  readonly spot?: { readonly x: number; readonly y: number };
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number; readonly isOwn: boolean }[];
}

/** Orders from the host. */
export type HostMessage =
  | { readonly type: 'showArticle'; readonly article: ArticleView; readonly preferences: Preferences; readonly place?: Place }
  /** Blocks whose words or marks an edit has changed; `showArticle` follows with all that hangs on them. */
  | { readonly type: 'showBlocks'; readonly blocks: readonly ChangedBlock[] }
  | { readonly type: 'setPreferences'; readonly preferences: Preferences }
  /** Scrolls to a range of the reading text and flashes it; `focus` moves the keyboard there. */
  | { readonly type: 'reveal'; readonly range: Range; readonly focus: boolean }
  /** Moves the keyboard to the next (1) or previous (-1) mark, or to that of the same entity. */
  | { readonly type: 'walk'; readonly step: 1 | -1; readonly sameEntity: boolean }
  /** Brings the line at an offset to the top, at once. */
  | { readonly type: 'scrollTo'; readonly readingOffset: number }
  | { readonly type: 'run'; readonly action: ReaderAction }
  /** All notes of the article that the page shows, in reading order. */
  | { readonly type: 'showNotes'; readonly notes: readonly NoteView[] }
  /** Wants `didAskFor` for the words at hand: those selected, else the mark whose card is open or that has the keyboard. */
  | { readonly type: 'ask'; readonly action: WordsAction }
  /** Fades every sentence that does not mention this entity or event; without an id all sentences stand as before. */
  | { readonly type: 'spotlight'; readonly id?: string }
  /** The map that was asked for; without a picture there is none. */
  | { readonly type: 'showMap'; readonly id: string; readonly picture?: MapPicture }
  | { readonly type: 'showProblem'; readonly title: string; readonly detail: string };

/** A mark or a note, or selected words without an id. */
export interface Words extends Range {
  /** Of the entity, figure or note. */
  readonly id?: string;
}

/** Facts from the reader. */
export type ReaderMessage =
  | { readonly type: 'ready' }
  /** First paint with marks; milliseconds since navigation started. */
  | { readonly type: 'didPaint'; readonly milliseconds: number; readonly marks: number }
  /** `isFollowing`: the page only went where it was told, or kept its place. */
  | { readonly type: 'didMove'; readonly place: Place; readonly isFollowing: boolean }
  /** The entity, figure or event that now has the reader's attention; for the trees to follow. */
  | { readonly type: 'didFocus'; readonly id: string }
  | { readonly type: 'didAskForSource'; readonly readingOffset: number }
  | { readonly type: 'didAskForUnknownNames' }
  /** Without a range where no words are at hand. */
  | { readonly type: 'didAskFor'; readonly action: WordsAction; readonly words?: Words }
  /** The card of an entity wants its map. */
  | { readonly type: 'didAskForMap'; readonly id: string }
  | { readonly type: 'didAskToCopy'; readonly text: string }
  /** To be written to a file of the reader's choice; `ending` is that of its name, with the dot. */
  | { readonly type: 'didAskToSave'; readonly text: string; readonly ending: string }
  | { readonly type: 'didChooseMarks'; readonly choice: MarkChoice }
  /** The entity or event whose sentences stand out now; none where all do again. */
  | { readonly type: 'didChangeSpotlight'; readonly id?: string }
  /** Whether there is a jump to go back over, or forward again. */
  | { readonly type: 'didChangeTrail'; readonly back: boolean; readonly forward: boolean }
  | { readonly type: 'didFail'; readonly message: string };
