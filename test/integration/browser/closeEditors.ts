import type { Workbench } from '../../host/workbench';
import { chooseInQuickInput } from './quickInput';

export async function closeEditors({ page }: Workbench): Promise<void> {
  await chooseInQuickInput(page, 'Control+Shift+P', 'View: Close All Editors', 'View: Close All Editors');
  await page.locator('.tab').first().waitFor({ state: 'detached' });
}
