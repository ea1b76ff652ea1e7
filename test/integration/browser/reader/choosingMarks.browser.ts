import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { markTypes } from '../../../../src/protocol/markTypes';
import { preferences } from '../../../fixture/readerHtml';
import { factsSent, order } from './openReader';
import { cardOf, focusedLabel, harbour, useReader } from './useReader';

const paintedTypes = (page: Page): Promise<string[]> =>
  page
    .locator('.mark')
    .evaluateAll((marks) => [
      ...new Set(marks.filter((mark) => getComputedStyle(mark).backgroundImage !== 'none').map((mark) => mark.classList[2] ?? '')),
    ]);

describe('choosing marks in the reader', () => {
  const { open, openHosted } = useReader();

  it('switches one type off and on, and leaves the others as they are', async () => {
    const page = await open();
    const before = await paintedTypes(page);
    await page.getByRole('button', { name: 'Marks' }).click();
    const people = page.getByRole('checkbox', { name: /People/ });
    await people.uncheck();
    assert.deepEqual(
      await paintedTypes(page),
      before.filter((type) => type !== 'person'),
    );
    await page.locator('.mark.person').first().hover();
    await page.waitForTimeout(250);
    assert.ok(
      await cardOf(page)
        .filter({ has: page.locator('.cardTitle') })
        .isHidden(),
    );
    await people.check();
    assert.deepEqual(await paintedTypes(page), before);
  });

  it('paints nothing of any type that is switched off', async () => {
    const page = await openHosted(harbour);
    for (const type of markTypes) {
      await order(page, { type: 'setPreferences', preferences: { ...preferences, hiddenTypes: [type] } });
      const painted = await paintedTypes(page);
      const times = ['date', 'time', 'duration', 'set'];
      const gone = type === 'date' ? times : type === 'figure' ? ['money', 'quantity', 'percent', 'number'] : [type];
      assert.deepEqual(
        painted.filter((shown) => gone.includes(shown)),
        [],
      );
      assert.ok(painted.length > 8, type);
    }
  });

  it('passes by them with the keyboard', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'setPreferences', preferences: { ...preferences, hiddenTypes: ['person', 'date'] } });
    await page.keyboard.press('n');
    assert.equal(await focusedLabel(page), 'Vessing, place');
  });

  it('tells the host what was chosen, by panel and by key', async () => {
    const page = await openHosted(harbour);
    await page.keyboard.press('t');
    await page.getByRole('radio', { name: 'First only' }).check();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.panel').isVisible(), false);
    await page.keyboard.press('m');
    const choices = (await factsSent(page)).flatMap((fact) => (fact.type === 'didChooseMarks' ? fact.choice : []));
    assert.deepEqual(choices, [
      { marksShown: true, density: 'first', hiddenTypes: [] },
      { marksShown: false, density: 'all', hiddenTypes: [] },
    ]);
  });
});
