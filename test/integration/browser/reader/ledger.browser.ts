import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { emptyLexicon } from '../../../../src/core/lexicon';
import { createEngine } from '../../../../src/engine/createEngine';
import { articleView } from '../../../fixture/readerHtml';
import { factsSent } from './openReader';
import { scrollTop, textOf, useReader } from './useReader';

const read = (source: string) => {
  const { parsed, analysis } = createEngine({ lexicon: emptyLexicon }).read(source, { format: 'text' });
  return articleView({ text: parsed.article.text, analysis });
};
const filler = 'The harbour was calm and the ships lay still in the water all day. '.repeat(12);
const article = read(`The boats of Kor

The yard sold 12 boats in 1998. Ada Moren said that it had paid $3.2m for 900 ropes.

Sales rose 80 per cent, from 20 boats to 30 boats.

${`${filler}\n\n`.repeat(4)}At least 34 people were killed in a bombing in 2017.`);
const long = read(`Tallies\n\n${Array.from({ length: 2000 }, (_, number) => `The crew counted ${number + 3} ropes.`).join('\n\n')}`);

const cells = (page: Page, column: string): Promise<string[]> => page.locator(`.ledger tbody .${column}`).allTextContents();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the figure ledger', () => {
  const { open, openHosted } = useReader();

  it('lists every figure, and above them what does not add up with its sum', async () => {
    const page = await open(article);
    await page.keyboard.press('l');
    assert.deepEqual(await cells(page, 'text'), ['12', '$3.2m', '900', '80 per cent', '20', '30', 'At least 34']);
    assert.deepEqual((await cells(page, 'who')).slice(0, 3), ['', 'Ada Moren', 'Ada Moren']);
    assert.match(await textOf(page.locator('.findings')), /20 → 30 is \+50 %/);
    assert.equal(await textOf(page.locator('.ledgerBar .count')), '7 figures');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.ledger').count(), 0);
  });

  it('sorts by each column, by mouse and by key, and says so', async () => {
    const page = await open(article);
    await page.keyboard.press('l');
    const head = page.getByRole('columnheader', { name: 'Value' });
    assert.equal(await page.getByRole('columnheader', { name: 'As written' }).getAttribute('aria-sort'), 'ascending');
    await page.getByRole('button', { name: 'Sort by Value' }).click();
    assert.equal(await head.getAttribute('aria-sort'), 'ascending');
    assert.deepEqual(await cells(page, 'value'), ['12', '20', '30', '80%', '900', 'USD 3.2 million', '']);
    await page.keyboard.press('Enter');
    assert.equal(await head.getAttribute('aria-sort'), 'descending');
    assert.deepEqual((await cells(page, 'value')).slice(0, 2), ['USD 3.2 million', '900']);
    for (const name of ['Bounds', 'Of what', 'Who says so', 'When', 'Where']) {
      await page.getByRole('button', { name: `Sort by ${name}` }).click();
      assert.equal(await page.getByRole('columnheader', { name }).getAttribute('aria-sort'), 'ascending', name);
      assert.equal(await page.locator('.ledger [aria-sort]').count(), 1);
    }
  });

  it('leads to the mark by click and by key, and leaves it in sight', async () => {
    const page = await open(article);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('l');
    await page.keyboard.type('killed people');
    assert.equal(await textOf(page.locator('.ledgerBar .count')), '0 of 7 figures');
    await page.getByRole('textbox').fill('people');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(page), 'At least 34');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    const mark = await page.locator('.mark', { hasText: 'At least 34' }).boundingBox();
    const panel = await page.locator('.panel').boundingBox();
    assert.ok(mark && panel && mark.y > 0 && mark.y + mark.height < panel.y, `${mark?.y} ${panel?.y}`);
    assert.equal(await focused(page), 'At least 34', 'the keyboard stays in the table');
    await page.getByRole('textbox').fill('');
    await page.locator('.ledger tbody .noun', { hasText: 'boats' }).first().click();
    await page.waitForTimeout(100);
    assert.ok((await scrollTop(page)) < 100);
    await page.locator('.findings button').click();
    assert.ok(await page.locator('.flash').first().isVisible());
  });

  it('hands what is shown to the host, to copy and to save', async () => {
    const page = await openHosted(article);
    await page.keyboard.press('l');
    await page.keyboard.type('ada');
    await page.getByRole('button', { name: 'Sort by Value' }).click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const facts = await factsSent(page);
    const copied = facts.find((fact) => fact.type === 'didAskToCopy');
    const saved = facts.find((fact) => fact.type === 'didAskToSave');
    assert.match(copied?.text ?? '', /^\| As written .*\n\| --- .*\n\| 900 .*\n\| \$3\.2m .*\n$/);
    assert.match(saved?.text ?? '', /^start,text,.*\r\n\d+,900,.*\r\n\d+,\$3\.2m,.*\r\n$/);
    assert.equal(saved?.ending, '.figures.csv');
  });

  it('stays smooth with two thousand figures, all of them in reach', async () => {
    const page = await open(long);
    const started = Date.now();
    await page.keyboard.press('l');
    await page.locator('.ledger tbody tr').nth(5).waitFor();
    console.log(`    2,000 figures: table stands after ${Date.now() - started} ms`);
    assert.ok((await page.locator('.ledger tbody tr').count()) < 80);
    assert.equal(await page.locator('.ledger').getAttribute('aria-rowcount'), '2001');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    assert.equal(await focused(page), '2002');
    assert.equal(await page.locator('.ledger tr:focus-within').getAttribute('aria-rowindex'), '2001');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowUp');
    const there = Number(await focused(page));
    assert.ok(there > 1900 && there < 2000, String(there));
    const frames = await page.evaluate(async () => {
      const rows = document.querySelector('.ledgerRows');
      const lengths: number[] = [];
      let last = performance.now();
      for (let at = 0; at < 60; at++) {
        rows?.scrollTo({ top: at * 731, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        lengths.push(performance.now() - last);
        last = performance.now();
      }
      return lengths.sort((left, right) => left - right);
    });
    console.log(`    frames while it is scrolled: median ${Math.round(frames[30] ?? 0)} ms, longest ${Math.round(frames.at(-1) ?? 0)} ms`);
    const drawn = await page.locator('.ledger tbody .text').evaluateAll((all) => {
      const inside = document.querySelector('.ledgerRows')?.getBoundingClientRect();
      return all.filter((each) => {
        const box = each.getBoundingClientRect();
        return inside && box.top < inside.bottom && box.bottom > inside.top;
      }).length;
    });
    assert.ok(drawn > 5, 'no gap is seen');
  });
});
