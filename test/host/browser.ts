import type { Browser, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from './chromiumPart';
import { whenEnding } from './ending';

/** A headless browser; end it with the function returned beside it. */
export async function launchBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const { executable, environment } = await findChromium();
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: executable,
    args: isRoot ? ['--no-sandbox'] : [],
    env: { ...(process.env as Record<string, string>), ...environment },
    // Our own steps end it, in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { browser, close: whenEnding(() => browser.close()) };
}

/** Milliseconds for a click, a navigation or a wait; generous, for it is there to end hangs. */
const actionLimit = 60_000;

export interface WatchedPage {
  readonly page: Page;
  /** Addresses outside this machine that frames below the workbench asked for. Each request was refused. */
  readonly outsideRequests: readonly string[];
  /** Errors that the page's console showed. */
  readonly consoleErrors: readonly string[];
}

/** A page in a fresh context that reaches this machine alone. */
export async function openWatchedPage(browser: Browser, size = { width: 1280, height: 800 }): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: size });
  context.setDefaultTimeout(actionLimit);
  const outsideRequests: string[] = [];
  const consoleErrors: string[] = [];
  await context.route(
    (address) => address.hostname !== '127.0.0.1',
    (route) => {
      const asking = frameOf(() => route.request().frame());
      if (asking?.parentFrame()) outsideRequests.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  return { page, outsideRequests, consoleErrors };
}

/** A service worker's request has no frame, and asking for it throws. */
function frameOf(ask: () => Frame): Frame | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
