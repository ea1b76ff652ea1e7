import type { HostMessage, MarkChoice, Preferences, ReaderAction, WordsAction } from '../protocol/messages';
import { ArticlePage } from './articlePage';
import { ArticleScreen } from './articleScreen';
import { AttributionLens } from './attributionLens';
import { CardDesk } from './cardDesk';
import { openChannel } from './channel';
import { tellContextTarget } from './contextTarget';
import { display } from './display';
import { element } from './element';
import { FindBar } from './findBar';
import { Flash } from './flash';
import { HoverCard } from './hoverCard';
import { Journey } from './journey';
import { MarkKeyboard } from './markKeyboard';
import { MarkPointer } from './markPointer';
import { MentionRuler } from './mentionRuler';
import { NotesLayer } from './notesLayer';
import { reportPaint } from './paintTime';
import { rarely } from './rarely';
import { readerKeys } from './readerKeys';
import { ReaderPanels } from './readerPanels';
import { ReadingPlace } from './readingPlace';
import { obeyShortcuts, type Shortcut } from './shortcuts';
import { Spotlight } from './spotlight';
import { Toolbar } from './toolbar';
import { whenIdle } from './whenIdle';
import { wordsAtHand } from './wordsAtHand';

/** Milliseconds between two reports of the reading place. */
const placeInterval = 50;

/** Builds the reader on the page that stands, connects its parts, and obeys the host. */
function startReader(): void {
  const channel = openChannel();
  const { body } = document;
  const main = document.querySelector('main') ?? body.appendChild(element('main', ''));
  let preferences: Preferences | undefined;

  const page = new ArticlePage(
    main,
    () => screen.refreshMarks(),
    channel.hasEditor ? () => channel.post({ type: 'didAskForUnknownNames' }) : undefined,
  );
  const place = new ReadingPlace(() => page.blocks, document.scrollingElement ?? document.documentElement);
  const flash = new Flash(body);
  const card = new HoverCard(body);
  const journey = new Journey(place, (directions) => {
    toolbar.showDirections(directions);
    channel.post({ type: 'didChangeTrail', ...directions });
  });
  const readingOffset = (): number => (page.index?.article.analysis.article.blocks[place.current.block]?.start ?? 0) + place.current.offset;
  const didFocus = (id: string): void => {
    ruler.choose(id);
    channel.post({ type: 'didFocus', id });
  };
  const notes = new NotesLayer(page, body, (on, sign) => desk.openNotes(on, sign, { pinned: true, focus: true }));
  const desk = new CardDesk(page, card, flash, journey, {
    didFocus,
    didCopy: (text) => channel.post({ type: 'didAskToCopy', text }),
    askForMap: channel.hasEditor ? (id) => channel.post({ type: 'didAskForMap', id }) : undefined,
    didSpotlight: (id) => spotlight.show(id),
    didAsk: channel.hasEditor ? (action, words) => channel.post({ type: 'didAskFor', action, words }) : undefined,
    notes,
    didRelease: () => pointer.release(),
  });
  const spotlight = new Spotlight(page, body, (id) => {
    if (id !== undefined) ruler.choose(id);
    channel.post({ type: 'didChangeSpotlight', ...(id !== undefined && { id }) });
  });
  const ruler = new MentionRuler(page, (annotation) => keyboard.focus(annotation), body);
  const pointer = new MarkPointer(page, desk, card.root, notes, () => preferences);
  const keyboard = new MarkKeyboard(page, desk, journey, {
    preferences: () => preferences,
    only: () => spotlight.id,
    readingOffset,
    didFocus,
  });
  tellContextTarget(page, desk, card.root, notes);
  const lens = new AttributionLens(page, body, (isOn) => toolbar.showOn('lens', isOn));
  const find = new FindBar(page, place, journey, body);
  const choose = (choice: MarkChoice): void => channel.post({ type: 'didChooseMarks', choice });
  const panels = new ReaderPanels(
    page,
    {
      choice: () => preferences ?? { marksShown: true, density: 'all', hiddenTypes: [] },
      choose,
      goTo: (range) => screen.reveal({ type: 'reveal', range, focus: false }),
      copy: (text) => channel.post({ type: 'didAskToCopy', text }),
      save: (text, ending) => channel.post({ type: 'didAskToSave', text, ending }),
      shortcuts: () => shortcuts,
      didChange: (open) => toolbar.showOpen(open),
    },
    body,
  );
  const actions: Readonly<Record<ReaderAction, () => void>> = {
    marks: () => panels.toggle('marks'),
    lens: () => lens.toggle(),
    outline: () => panels.toggle('outline'),
    timeline: () => panels.toggle('timeline'),
    ledger: () => panels.toggle('ledger'),
    keys: () => panels.toggle('keys'),
    find: () => find.open(),
    back: () => journey.back(),
    forward: () => journey.forward(),
  };
  const run = (action: ReaderAction): void => actions[action]();
  const ask = (action: WordsAction): void => {
    const words = wordsAtHand(page, keyboard.current);
    channel.post({ type: 'didAskFor', action, ...(words && { words }) });
  };
  const toolbar = new Toolbar(run, body);
  const shortcuts: readonly Shortcut[] = readerKeys({
    page,
    keyboard,
    spotlight,
    find,
    choice: () => preferences,
    choose,
    run,
    ...(channel.hasEditor && { ask }),
    stepBack: () =>
      (find.hasKeyboard && find.close(true)) || panels.close() || desk.close() || find.close(true) || spotlight.end() || lens.end(),
  });
  obeyShortcuts(shortcuts, channel.hasEditor);

  function applyPreferences(wished: Preferences): void {
    preferences = wished;
    display(wished);
    panels.refresh();
    if (!wished.marksShown) desk.close();
    place.restore();
  }

  const screen = new ArticleScreen({
    page,
    place,
    desk,
    keyboard,
    ruler,
    spotlight,
    lens,
    find,
    journey,
    flash,
    notes,
    applyPreferences,
    keptPlace: () => channel.keptPlace(),
    didShowFirst: () => {
      reportPaint(main.querySelectorAll('.mark').length, channel.post);
      whenIdle(() => desk.rehearse());
    },
  });

  const orders: { readonly [Type in HostMessage['type']]: (message: Extract<HostMessage, { type: Type }>) => void } = {
    showArticle: (message) => {
      screen.show(message);
      panels.renew();
    },
    showBlocks: (message) => screen.showBlocks(message),
    setPreferences: (message) => {
      applyPreferences(message.preferences);
      ruler.draw();
    },
    reveal: (message) => screen.reveal(message),
    walk: ({ step, sameEntity }) => keyboard.walk(step, sameEntity),
    scrollTo: ({ readingOffset: offset }) => screen.scrollTo(offset),
    run: ({ action }) => run(action),
    ask: ({ action }) => ask(action),
    showNotes: (message) => screen.showNotes(message),
    spotlight: ({ id }) => (id === undefined ? spotlight.end() : spotlight.show(id)),
    showMap: ({ id, picture }) => desk.showMap(id, picture),
    showProblem: (message) => screen.showProblem(message),
  };

  const reportPlace = rarely(placeInterval, () => {
    // Before the article has come, blocks have no numbers that the host could understand.
    if (!page.index) return;
    const { isFollowing } = place;
    const current = place.capture();
    panels.follow();
    channel.keepPlace(current);
    channel.post({ type: 'didMove', place: current, isFollowing });
  });
  document.addEventListener('scroll', reportPlace, { passive: true });
  main.addEventListener('dblclick', () => {
    const selection = document.getSelection();
    const offset = selection?.anchorNode ? page.readingOffset(selection.anchorNode, selection.anchorOffset) : undefined;
    if (offset !== undefined) channel.post({ type: 'didAskForSource', readingOffset: offset });
  });
  new ResizeObserver(() => {
    place.restore();
    ruler.draw();
    notes.refresh();
  }).observe(main);
  window.addEventListener('error', (event) => channel.post({ type: 'didFail', message: String(event.message).slice(0, 500) }));
  window.addEventListener('unhandledrejection', (event) => channel.post({ type: 'didFail', message: String(event.reason).slice(0, 500) }));
  const opening = page.openingPlace();
  if (opening) place.begin(opening, page.openingTop());
  channel.listen((message) => (orders[message.type] as (order: HostMessage) => void)(message));
  channel.post({ type: 'ready' });
}

startReader();
