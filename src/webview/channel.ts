import { isHostMessage, isPlace } from '../protocol/guards';
import type { HostMessage, MarkChoice, Place, ReaderMessage } from '../protocol/messages';

/** The way to whoever holds the article: the editor's host, or the page itself where there is none. */
export interface Channel {
  /** Whether the page stands in an editor. */
  readonly hasEditor: boolean;
  post(message: ReaderMessage): void;
  /** Only messages that pass the guard arrive. */
  listen(receive: (message: HostMessage) => void): void;
  /** The place kept by `keepPlace` before the page was left. */
  keptPlace(): Place | undefined;
  keepPlace(place: Place): void;
}

interface EditorApi {
  postMessage(message: ReaderMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare const acquireVsCodeApi: (() => EditorApi) | undefined;

/** Connects to the editor, or in a plain browser to the data that the page carries. */
export function openChannel(): Channel {
  return typeof acquireVsCodeApi === 'function' ? editorChannel(acquireVsCodeApi()) : pageChannel();
}

const placeIn = (state: unknown): Place | undefined => {
  const place = typeof state === 'object' && state !== null ? (state as { place?: unknown }).place : undefined;
  return isPlace(place) ? place : undefined;
};

function editorChannel(editor: EditorApi): Channel {
  return {
    hasEditor: true,
    post: (message) => editor.postMessage(message),
    listen: (receive) =>
      window.addEventListener('message', (event) => {
        if (isHostMessage(event.data)) receive(event.data);
      }),
    keptPlace: () => placeIn(editor.getState()),
    keepPlace: (place) => editor.setState({ place }),
  };
}

/**
 * An exported page is its own host: `<script type="application/json" id="lectern-data">` holds its `showArticle`
 * message, given once the reader is ready; the reader's wishes are granted by the browser.
 */
function pageChannel(): Channel {
  let receive: (message: HostMessage) => void = () => {};
  let shown = readPageData();
  const chooseMarks = (choice: MarkChoice): void => {
    if (!shown) return;
    shown = { ...shown, preferences: { ...shown.preferences, ...choice } };
    receive({ type: 'setPreferences', preferences: shown.preferences });
  };
  return {
    hasEditor: false,
    post: (message) => {
      if (message.type === 'ready' && shown) receive(shown);
      if (message.type === 'didChooseMarks') chooseMarks(message.choice);
      if (message.type === 'didAskToSave') download(message.text, `${document.title}${message.ending}`);
      if (message.type === 'didAskToCopy') void navigator.clipboard?.writeText(message.text).catch(() => {});
    },
    listen: (listener) => {
      receive = listener;
    },
    keptPlace: () => placeIn(history.state),
    keepPlace: (place) => history.replaceState({ place }, ''),
  };
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function readPageData(): Extract<HostMessage, { type: 'showArticle' }> | undefined {
  const json = document.getElementById('lectern-data')?.textContent;
  if (!json) return undefined;
  try {
    const message: unknown = JSON.parse(json);
    return isHostMessage(message) && message.type === 'showArticle' ? message : undefined;
  } catch {
    return undefined;
  }
}
