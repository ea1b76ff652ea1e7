import { findChromium } from './chromiumPart';
import { findNode } from './nodePart';
import { findVscode } from './vscodePart';

export interface HostParts {
  readonly vscode: string;
  readonly node: string;
}

/** Everything a host needs, fetched side by side where it is not there yet. */
export async function findHostParts({ withBrowser }: { withBrowser: boolean }): Promise<HostParts> {
  const [vscode, node] = await Promise.all([findVscode(), findNode(), withBrowser ? findChromium() : undefined]);
  return { vscode, node };
}
