import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import type { ArticleView, Place } from '../../../../src/protocol/messages';
import { readMarkedArticle } from '../../../fixture/articleWithMarks';
import { harbourArticle, harbourFacts } from '../../../fixture/harbour';
import { articleView, type PageFiles, preferences } from '../../../fixture/readerHtml';
import { launchBrowser } from '../../../host/browser';
import { buildReader, type OpenedReader, openReader, order, type ReaderOptions } from './openReader';

/** The same article with its text changed. */
export const harbourWith = (change: (source: string) => string, version = 1): ArticleView =>
  articleView(readMarkedArticle(change(harbourArticle), harbourFacts), version);

export const harbour = harbourWith((source) => source);

/** Four times as long: it scrolls. */
export const longSource = (source: string): string => source + harbourArticle.replace('# The', '## The').repeat(3);
export const longHarbour = harbourWith(longSource);

export interface ReaderPages {
  /** A page without a host, ready. */
  open(article?: ArticleView, options?: ReaderOptions): Promise<Page>;
  /** A page that an editor has shown an article. */
  openHosted(article?: ArticleView, place?: Place): Promise<Page>;
}

/** For the suite around it one browser, and after each test the certainty that the page had no errors and asked for nothing. */
export function useReader(): ReaderPages {
  let browser: Browser;
  let close: () => Promise<void>;
  let files: PageFiles;
  let opened: OpenedReader | undefined;
  before(async () => {
    [{ browser, close }, files] = await Promise.all([launchBrowser(), buildReader()]);
  });
  after(() => close());
  afterEach(async () => {
    assert.deepEqual(opened?.errors, []);
    assert.deepEqual(opened?.requests, []);
    await opened?.page.close();
    opened = undefined;
  });

  const open = async (article = harbour, options: ReaderOptions = {}): Promise<Page> => {
    opened = await openReader(browser, files, article, options);
    return opened.page;
  };
  const openHosted = async (article = longHarbour, place?: Place): Promise<Page> => {
    const page = await open(article, { hosted: true });
    await order(page, { type: 'showArticle', article, preferences, ...(place && { place }) });
    await page.locator('body[data-ready]').waitFor();
    return page;
  };
  return { open, openHosted };
}

export const cardOf = (page: Page): Locator => page.locator('[role=dialog]');

export const textOf = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? '';

/** What a screen reader says of the element that has the keyboard. */
export const focusedLabel = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.ariaLabel ?? '');

export const scrollTop = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);
