import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { HostMessage, Place, ReaderMessage } from '../../../../src/protocol/messages';
import { type PageFiles, readerHtml } from '../../../fixture/readerHtml';

declare global {
  interface Window {
    sent: ReaderMessage[];
    state: unknown;
  }
}

/** The reader built from its sources, so that the test needs no build before it. */
export async function buildReader(): Promise<PageFiles> {
  const { build } = createRequire(path.resolve('package.json'))('esbuild') as typeof import('esbuild');
  const bundle = async (entry: string): Promise<string> => {
    const built = await build({ entryPoints: [`src/webview/${entry}`], bundle: true, minify: true, write: false, target: 'es2022' });
    return built.outputFiles[0]?.text ?? '';
  };
  return { script: await bundle('reader.ts'), style: await bundle('reader.css') };
}

export interface OpenedReader {
  readonly page: Page;
  /** Errors of the page and its console, breaches of its content security policy among them. */
  readonly errors: readonly string[];
  /** Addresses that the page asked for beside its own. */
  readonly requests: readonly string[];
}

export interface ReaderOptions {
  readonly bodyClass?: string;
  readonly extraStyle?: string;
  /** The page finds an editor and waits for its orders; what it says is kept in `sent`. */
  readonly hosted?: boolean;
  /** Where the page says that reading begins. */
  readonly place?: Place;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Opens an article in a page of its own, as the host or the command line writes it. */
export async function openReader(
  browser: Browser,
  files: PageFiles,
  article: Parameters<typeof readerHtml>[0],
  { bodyClass = '', extraStyle = '', hosted = false, place, size = { width: 1000, height: 800 } }: ReaderOptions = {},
): Promise<OpenedReader> {
  const page = await browser.newPage({ viewport: { ...size } });
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const address = 'https://reader.invalid/';
  await page.route('**/*', (route) => {
    if (route.request().url() === address)
      return route.fulfill({ contentType: 'text/html', body: readerHtml(article, files, { bodyClass, extraStyle, place }) });
    requests.push(route.request().url());
    return route.abort();
  });
  if (hosted) await page.addInitScript(actAsEditor);
  await page.goto(address);
  if (!hosted) await page.locator('body[data-ready]').waitFor();
  return { page, errors, requests };
}

/** Runs in the page: the three calls that the editor offers a webview. */
function actAsEditor(): void {
  window.sent = [];
  Object.assign(window, {
    acquireVsCodeApi: () => ({
      postMessage: (message: ReaderMessage) => window.sent.push(message),
      getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null'),
      setState: (state: unknown) => sessionStorage.setItem('state', JSON.stringify(state)),
    }),
  });
}

export async function order(page: Page, message: HostMessage): Promise<void> {
  await page.evaluate((sent) => window.postMessage(sent, '*'), message);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

export const factsSent = (page: Page): Promise<ReaderMessage[]> => page.evaluate(() => window.sent);
