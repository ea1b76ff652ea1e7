import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Megabytes (10^6 bytes) that a page holds once its garbage is collected. */
export interface PageMemory {
  /** Objects of scripts. */
  readonly heap: number;
  /** All that its process keeps for itself: heap, elements, styles, layout. Only Linux tells. */
  readonly own: number | undefined;
}

/** Of the window and the pages in it, which the browser keeps in one process. */
export async function pageMemory(page: Page): Promise<PageMemory> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
  return { heap, own: await ownMemory(page) };
}

async function ownMemory(page: Page): Promise<number | undefined> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (process.platform !== 'linux' || !session) return undefined;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return renderers.reduce((sum, { id }) => sum + privateBytes(id), 0) / 1e6;
}

function privateBytes(processId: number): number {
  const rollup = readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8');
  const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, size]) => Number(size));
  return kilobytes.reduce((sum, size) => sum + size, 0) * 1024;
}
