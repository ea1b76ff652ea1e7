import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser, openWatchedPage, type WatchedPage } from './browser';
import { createDataFolder, type Settings } from './dataFolder';
import { type HostKind, settingsFor } from './extensionKind';
import { findHostParts } from './hostParts';
import { projectRoot } from './projectRoot';
import { startServer } from './server';
import { installExtensions, starterEnvironment } from './starter';
import { workbenchAddress } from './workbenchAddress';

export interface WorkbenchOptions {
  /** Absolute path of the article that opens in the reader, in a window on its folder. */
  readonly article: string;
  readonly kind?: HostKind;
  /** A `.vsix` to install; without it the checkout is installed as it lies there. */
  readonly package?: string;
  /** Absolute paths of extensions to install beside it. */
  readonly others?: readonly string[];
  /** Workspace trust is off by default, so everything is trusted; false asks for it, and the window opens in Restricted Mode. */
  readonly trusted?: boolean;
  readonly settings?: Settings;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A served workbench in a headless browser, with the article on its way into the reader. */
export interface Workbench extends WatchedPage {
  readonly page: Page;
  /** The reader in sight: two frames deep. Wait for `readerReady` first. */
  readonly reader: FrameLocator;
  /** The reader's body, once it listens and has marks painted. */
  readerReady(): Promise<Locator>;
  close(): Promise<void>;
}

/** Four seconds on a machine at rest; a busy one takes its time. */
const readerLimit = 150_000;

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const parts = await findHostParts({ withBrowser: true });
  const data = createDataFolder({ ...settingsFor(options.kind ?? 'node', projectRoot), ...options.settings });
  await installExtensions(parts, data, options.package, options.others);
  const server = await startServer({
    ...parts,
    data,
    trustWorkspaces: options.trusted ?? true,
    environment: starterEnvironment(options.article),
  });
  const { browser, close } = await launchBrowser();
  const watched = await openWatchedPage(browser, options.size);
  await watched.page.goto(workbenchAddress({ port: server.port, folder: path.dirname(options.article) }));
  const reader = watched.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  return {
    ...watched,
    reader,
    async readerReady() {
      const body = reader.locator('body[data-ready]');
      await body.waitFor({ timeout: readerLimit });
      await reader.locator('.mark').first().waitFor({ timeout: readerLimit });
      return body;
    },
    async close() {
      await close();
      await server.stop();
      await data.remove();
    },
  };
}
