import { characterBox } from './blockText';

/**
 * Stands in the page itself and runs before it is shown: puts the article at its reading place, and asks for the reader's
 * script only when the page has loaded. An editor shows a page when it has loaded, so the article never waits for that.
 */
function openPage(): void {
  const main = document.querySelector<HTMLElement>('main');
  const [block = '', offset = '0'] = (main?.dataset.place ?? '').split(':');
  const shown = main?.querySelector(`[data-block="${Number(block)}"]`);
  if (main && shown && block + offset !== '00') {
    window.scrollTo({ top: window.scrollY + characterBox(shown, Number(offset)).top, behavior: 'instant' });
    main.dataset.top = String(window.scrollY);
  }
  const own = document.currentScript;
  const reader = Object.assign(document.createElement('script'), { nonce: own?.nonce, src: own?.dataset.reader });
  window.addEventListener('load', () => document.body.append(reader));
}

openPage();
