import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { withoutNoise } from '../../host/noise';
import { projectRoot } from '../../host/projectRoot';
import type { Workbench } from '../../host/workbench';

/** For `afterEach`: what a failed test saw, with the errors of the page's console. */
export async function keepFailurePicture(test: Mocha.Test | undefined, workbench: Workbench | undefined): Promise<void> {
  if (!workbench || test?.state !== 'failed') return;
  const file = path.join(projectRoot, 'out', 'failures', `${test.fullTitle().replace(/\W+/g, '-')}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await workbench.page.screenshot({ path: file });
  console.error(`    screen: ${file}`);
  console.error(withoutNoise(workbench.consoleErrors.join('\n')));
}
