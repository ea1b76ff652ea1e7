import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { readMarkedArticle } from '../../../fixture/articleWithMarks';
import { harbourArticle, harbourFacts } from '../../../fixture/harbour';
import { articleView, preferences } from '../../../fixture/readerHtml';
import { buildReader, order } from './openReader';
import { harbour, useReader } from './useReader';

/*
 * Prints what a reader would feel. Other work on the machine shows in every figure but the size, so the bars that are
 * asserted are only there to catch what is wrong by its nature.
 */

const section = harbourArticle.replace('# The', '## The');

/** Without marks; the innermost go first. */
function unmark(text: string): string {
  const next = text.replace(/\[\??[\w-]+ ([^[\]|]*)(?:\|([^[\]]*))?\]/g, (_, name, shown) => shown ?? name);
  return next === text ? text : unmark(next);
}

/** About 100,000 words with about 5,000 marks. */
const long = readMarkedArticle(harbourArticle + (section + unmark(section).repeat(2)).repeat(75), harbourFacts);

const share = (values: readonly number[], part: number): number =>
  [...values].sort((left, right) => left - right)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** Runs in the page: milliseconds between frames while it scrolls by `step` pixels each frame. */
async function scrollFrames(step: number): Promise<number[]> {
  const frames: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < 240; frame++) {
    window.scrollBy({ top: step, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    frames.push(performance.now() - last);
    last = performance.now();
  }
  return frames.slice(5);
}

/** Milliseconds from the pointer's rest on each of the marks to its card on screen, beyond the delay of the hover. */
async function cardTimes(page: Page, hoverDelay: number): Promise<number[]> {
  return await page.evaluate(async (delay) => {
    const card = document.querySelector<HTMLElement>('.card');
    const times: number[] = [];
    for (const mark of [...document.querySelectorAll<HTMLElement>('.mark')].slice(0, 40)) {
      mark.scrollIntoView({ block: 'center' });
      await new Promise((resolve) => setTimeout(resolve, 260));
      const box = mark.getClientRects()[0];
      if (!box || !card) continue;
      const start = performance.now();
      const at = { clientX: box.left + 2, clientY: box.top + 4, bubbles: true, pointerType: 'mouse' };
      mark.dispatchEvent(new PointerEvent('pointermove', at));
      while (card.hidden && performance.now() - start < 2000) await new Promise((resolve) => setTimeout(resolve, 0));
      card.getBoundingClientRect();
      times.push(performance.now() - start - delay);
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      document.body.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1, bubbles: true, pointerType: 'mouse' }));
    }
    return times;
  }, hoverDelay);
}

describe('how fast the reader is', () => {
  const { openHosted } = useReader();

  it('scrolls 100,000 words with 5,000 marks', async () => {
    const page = await openHosted(articleView(long));
    await page.waitForTimeout(2500);
    const marks = await page.locator('.mark').count();
    const frames = await page.evaluate(scrollFrames, 120);
    console.log(
      `    ${long.analysis.article.words} words, ${marks} marks: frame p95 ${share(frames, 0.95).toFixed(1)} ms, longest ${share(frames, 1).toFixed(1)} ms`,
    );
    assert.ok(marks > 4000);
    assert.ok(share(frames, 0.5) < 34, `half of all frames take over ${share(frames, 0.5)} ms`);
  });

  it('opens a card', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'setPreferences', preferences: { ...preferences, hoverDelay: 50 } });
    const times = await cardTimes(page, 50);
    console.log(
      `    card beyond the delay: p50 ${share(times, 0.5).toFixed(1)} ms, p95 ${share(times, 0.95).toFixed(1)} ms of ${times.length}`,
    );
    assert.ok(times.length >= 30);
    assert.ok(share(times, 0.5) < 50, `half of all cards take over ${share(times, 0.5)} ms`);
  });

  it('puts the marks of 100,000 words in without holding up the page', async () => {
    const analysis = { ...long.analysis, annotations: long.analysis.annotations.slice(0, 60) };
    const page = await openHosted(articleView({ ...long, analysis }));
    await page.waitForTimeout(1500);
    const longest = page.evaluate(async () => {
      let most = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) most = Math.max(most, duration);
      }).observe({ entryTypes: ['longtask'] });
      await new Promise((resolve) => setTimeout(resolve, 3000));
      return most;
    });
    await order(page, { type: 'showArticle', article: articleView(long), preferences });
    console.log(`    longest task while marks arrive: ${Math.round(await longest)} ms`);
    assert.ok((await page.locator('.mark').count()) > 60);
  });
});

describe('how small the reader is', () => {
  it('loads little', async () => {
    const { script, style } = await buildReader();
    const bytes = gzipSync(script).length + gzipSync(style).length;
    console.log(`    script and style, compressed: ${(bytes / 1000).toFixed(1)} kB`);
    assert.ok(bytes < 60_000, `${bytes}`);
  });
});
