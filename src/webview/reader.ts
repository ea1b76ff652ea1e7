import type { HostMessage, MarkChoice, Preferences } from '../protocol/messages';
import { ArticlePage } from './articlePage';
import { carryPlace } from './blockPatch';
import { CardDesk } from './cardDesk';
import { openChannel } from './channel';
import { display } from './display';
import { element } from './element';
import { Flash } from './flash';
import { HoverCard } from './hoverCard';
import { MarkKeyboard } from './markKeyboard';
import { MarkPointer } from './markPointer';
import { MarksPanel } from './marksPanel';
import { MentionRuler } from './mentionRuler';
import { reportPaint } from './paintTime';
import { Panel } from './panel';
import { rarely } from './rarely';
import { readerKeys } from './readerKeys';
import { ReadingPlace } from './readingPlace';
import { obeyShortcuts } from './shortcuts';
import { Spotlight } from './spotlight';
import { Toolbar } from './toolbar';
import { travelTo } from './travel';
import { whenIdle } from './whenIdle';
import { say } from './words';

/** Milliseconds between two reports of the reading place. */
const placeInterval = 120;

/** Builds the reader on the page that stands, connects its parts, and obeys the host. */
function startReader(): void {
  const channel = openChannel();
  const { body } = document;
  const main = document.querySelector('main') ?? body.appendChild(element('main', ''));
  let preferences: Preferences | undefined;

  const page = new ArticlePage(main);
  const place = new ReadingPlace(() => page.blocks, document.scrollingElement ?? document.documentElement);
  const flash = new Flash(body);
  const card = new HoverCard(body);
  const didFocus = (id: string): void => {
    ruler.choose(id);
    channel.post({ type: 'didFocus', id });
  };
  const desk = new CardDesk(page, card, flash, {
    didFocus,
    didCopy: (text) => channel.post({ type: 'didAskToCopy', text }),
    didSpotlight: (id) => spotlight.show(id),
    didRelease: () => pointer.release(),
  });
  const spotlight = new Spotlight(page, body, (id) => {
    if (id !== undefined) ruler.choose(id);
    channel.post({ type: 'didChangeSpotlight', ...(id !== undefined && { id }) });
  });
  const ruler = new MentionRuler(page, (annotation) => keyboard.focus(annotation), body);
  const pointer = new MarkPointer(page, desk, card.root, () => preferences);
  const keyboard = new MarkKeyboard(page, desk, {
    preferences: () => preferences,
    only: () => spotlight.id,
    readingOffset: () => (page.index?.article.analysis.article.blocks[place.current.block]?.start ?? 0) + place.current.offset,
    didFocus,
  });
  const choose = (choice: MarkChoice): void => channel.post({ type: 'didChooseMarks', choice });
  const panel = new Panel(body, (shown) => toolbar.showOpen(shown));
  const marksPanel = new MarksPanel(() => preferences ?? { marksShown: true, density: 'all', hiddenTypes: [] }, choose);
  const toggleMarksPanel = (): void => panel.toggle('marks', say('marks'), () => marksPanel.content(page.index?.annotations ?? []));
  const toolbar = new Toolbar([{ icon: 'marks', word: 'marks', chord: 't', panel: 'marks', press: toggleMarksPanel }], body);
  obeyShortcuts(
    readerKeys({
      page,
      keyboard,
      spotlight,
      choice: () => preferences,
      choose,
      toggleMarksPanel,
      stepBack: () => panel.close() || desk.close() || spotlight.end(),
    }),
  );

  const reportPlace = rarely(placeInterval, () => {
    const current = place.capture();
    channel.keepPlace(current);
    channel.post({ type: 'didMove', place: current });
  });

  function showArticle({ article, preferences: wished, place: ordered }: Extract<HostMessage, { type: 'showArticle' }>): void {
    const isFirst = page.index === undefined;
    const openMark = desk.openAnnotation === undefined ? undefined : page.index?.annotations[desk.openAnnotation];
    document.querySelector('.problem')?.remove();
    main.hidden = false;
    applyPreferences(wished);
    if (!isFirst) place.capture();
    const patch = page.show(article);
    const kept = isFirst ? (ordered ?? channel.keptPlace()) : carryPlace(place.current, patch);
    if (kept && isFirst) place.goTo(kept);
    else if (kept) {
      place.rename(kept);
      place.restore();
    }
    const still = openMark && page.index?.numberAt(openMark);
    if (openMark && still === undefined) desk.close();
    else if (still !== undefined) desk.renew(still);
    keyboard.refresh();
    spotlight.refresh();
    ruler.draw();
    if (isFirst) {
      reportPaint(main.querySelectorAll('.mark').length, channel.post);
      whenIdle(() => desk.rehearse());
    }
    body.dataset.ready = '';
  }

  function applyPreferences(wished: Preferences): void {
    preferences = wished;
    display(wished);
    marksPanel.refresh();
    if (!wished.marksShown) desk.close();
    place.restore();
  }

  function reveal({ range, focus }: Extract<HostMessage, { type: 'reveal' }>): void {
    const shown = page.pageRange(range);
    if (!shown) return;
    desk.close();
    const annotation = page.index?.numberAt(range);
    if (focus && annotation !== undefined) keyboard.focus(annotation);
    else travelTo(shown);
    flash.show(shown);
  }

  function turnSpotlight(id: string | undefined): void {
    if (id === undefined) spotlight.end();
    else spotlight.show(id);
  }

  function showProblem(title: string, detail: string): void {
    desk.close();
    document.querySelector('.problem')?.remove();
    const problem = element('section', 'problem', element('h1', '', title), element('p', '', detail));
    problem.setAttribute('role', 'alert');
    main.hidden = true;
    main.before(problem);
    body.dataset.ready = '';
  }

  channel.listen((message) => {
    switch (message.type) {
      case 'showArticle':
        return showArticle(message);
      case 'setPreferences':
        applyPreferences(message.preferences);
        return ruler.draw();
      case 'reveal':
        return reveal(message);
      case 'walk':
        return keyboard.walk(message.step, message.sameEntity);
      case 'spotlight':
        return turnSpotlight(message.id);
      case 'showProblem':
        return showProblem(message.title, message.detail);
    }
  });

  document.addEventListener('scroll', reportPlace, { passive: true });
  main.addEventListener('dblclick', () => {
    const selection = document.getSelection();
    const readingOffset = selection?.anchorNode ? page.readingOffset(selection.anchorNode, selection.anchorOffset) : undefined;
    if (readingOffset !== undefined) channel.post({ type: 'didAskForSource', readingOffset });
  });
  new ResizeObserver(() => {
    place.restore();
    ruler.draw();
  }).observe(main);
  window.addEventListener('error', (event) => channel.post({ type: 'didFail', message: String(event.message).slice(0, 500) }));
  window.addEventListener('unhandledrejection', (event) => channel.post({ type: 'didFail', message: String(event.reason).slice(0, 500) }));
  channel.post({ type: 'ready' });
}

startReader();
