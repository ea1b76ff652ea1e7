import type { Density, MarkChoice, ReaderAction, WordsAction } from '../protocol/messages';
import type { ArticlePage } from './articlePage';
import type { FindBar } from './findBar';
import type { MarkKeyboard } from './markKeyboard';
import { idOf } from './mentionRank';
import type { Shortcut } from './shortcuts';
import type { Spotlight } from './spotlight';

export interface KeyParts {
  readonly page: ArticlePage;
  readonly keyboard: MarkKeyboard;
  readonly spotlight: Spotlight;
  readonly find: FindBar;
  choice(): MarkChoice | undefined;
  choose(choice: MarkChoice): void;
  run(action: ReaderAction): void;
  /** Absent on a page without an editor. */
  readonly ask?: (action: WordsAction) => void;
  /** Closes whatever stands uppermost; false where nothing does. */
  stepBack(event: KeyboardEvent): boolean;
}

const nextDensity: Readonly<Record<Density, Density>> = { all: 'firstPerSection', firstPerSection: 'first', first: 'all' };

/** Every key of the reader, in the order in which the sheet of shortcuts lists them. */
export function readerKeys(parts: KeyParts): Shortcut[] {
  const { keyboard, spotlight, find } = parts;
  const always = (call: () => void) => () => {
    call();
    return true;
  };
  const change = (made: (choice: MarkChoice) => Partial<MarkChoice>) =>
    always(() => {
      const choice = parts.choice();
      if (choice) parts.choose({ ...marksOf(choice), ...made(choice) });
    });
  const run = (action: ReaderAction) => always(() => parts.run(action));
  const ask = (chord: string, action: 'addNote' | 'addToLexicon'): Shortcut[] =>
    parts.ask ? [{ chord, word: action, act: always(() => parts.ask?.(action)) }] : [];
  const open = (event: KeyboardEvent): boolean => keyboard.openFocused(event.target);
  return [
    { chord: 'n', word: 'key.next', act: always(() => keyboard.walk(1, false)) },
    { chord: 'p', word: 'key.previous', act: always(() => keyboard.walk(-1, false)) },
    { chord: 'Shift+n', word: 'key.nextSame', act: always(() => keyboard.walk(1, true)) },
    { chord: 'Shift+p', word: 'key.previousSame', act: always(() => keyboard.walk(-1, true)) },
    { chord: 'Enter', word: 'key.open', act: open },
    { chord: ' ', word: 'key.open', act: open },
    { chord: 'f', word: 'key.focus', act: () => toggleSpotlight(parts) || spotlight.end() },
    { chord: 'm', word: 'key.marks', act: change(({ marksShown }) => ({ marksShown: !marksShown })) },
    { chord: 'd', word: 'key.density', act: change(({ density }) => ({ density: nextDensity[density] })) },
    { chord: 't', word: 'key.types', act: run('marks') },
    ...ask('c', 'addNote'),
    ...ask('x', 'addToLexicon'),
    { chord: 'a', word: 'lens', act: run('lens') },
    { chord: 'o', word: 'outline', act: run('outline') },
    { chord: 'e', word: 'timeline', act: run('timeline') },
    { chord: 'l', word: 'ledger', act: run('ledger') },
    { chord: 'Mod+f', word: 'find', isEditors: true, act: run('find') },
    { chord: 'F3', word: 'nextMatch', act: always(() => find.step(1)) },
    { chord: 'Shift+F3', word: 'previousMatch', act: always(() => find.step(-1)) },
    { chord: 'Alt+ArrowLeft', word: 'back', isEditors: true, act: run('back') },
    { chord: 'Alt+ArrowRight', word: 'forward', isEditors: true, act: run('forward') },
    { chord: '?', word: 'keys', act: run('keys') },
    { chord: 'Escape', word: 'key.escape', act: (event) => parts.stepBack(event) },
  ];
}

const marksOf = ({ marksShown, density, hiddenTypes }: MarkChoice): MarkChoice => ({ marksShown, density, hiddenTypes });

/** Focuses on the entity whose mark has the keyboard, or whose card is open; false where that changes nothing. */
function toggleSpotlight({ page, keyboard, spotlight }: KeyParts): boolean {
  const marked = keyboard.current === undefined ? undefined : page.index?.annotations[keyboard.current];
  if (marked?.kind !== 'entity' || idOf(marked) === spotlight.id) return false;
  spotlight.show(idOf(marked));
  return true;
}
