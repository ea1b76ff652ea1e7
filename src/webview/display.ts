import type { Preferences } from '../protocol/messages';

/**
 * Puts the reader's preferences on the page as attributes and sizes that the style sheet reads; nothing is rendered
 * again. The host may write the same attributes into the page so that the first paint is right.
 */
export function display(preferences: Preferences): void {
  const { body, documentElement } = document;
  body.dataset.marks = preferences.marksShown ? 'shown' : 'hidden';
  body.dataset.density = preferences.density;
  body.dataset.hiddenTypes = preferences.hiddenTypes.join(' ');
  body.dataset.font = preferences.font;
  documentElement.style.setProperty('--reader-size', `${preferences.fontSize}px`);
  documentElement.style.setProperty('--reader-measure', `${preferences.measure}ch`);
}
