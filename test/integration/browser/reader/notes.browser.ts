import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { NoteView } from '../../../../src/protocol/messages';
import { preferences } from '../../../fixture/readerHtml';
import { factsSent, order } from './openReader';
import { cardOf, focusedLabel, harbour, harbourWith, textOf, useReader } from './useReader';

function noteOn(words: string, id: string, text: string, article = harbour): NoteView {
  const start = article.text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, id, text };
}

const painted = (page: Page): Promise<string[]> => page.evaluate(() => [...(CSS.highlights.get('note') ?? [])].map(String));
const asked = async (page: Page) =>
  (await factsSent(page)).flatMap((fact) => (fact.type === 'didAskFor' ? [[fact.action, fact.words]] : []));

const [mark] = harbour.analysis.annotations.filter(({ kind }) => kind === 'entity');
assert.ok(mark);
const plain = noteOn('it was the wrong size', 'n1', 'Who says so?');
const onMark: NoteView = { start: mark.start, end: mark.end, id: 'n2', text: 'Met in May.' };
const notes = [onMark, plain].sort((left, right) => left.start - right.start);

describe('notes of the reader', () => {
  const { openHosted } = useReader();

  it('are underlined, and told by a sign in the margin beside their line', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'showNotes', notes });
    assert.deepEqual((await painted(page)).sort(), [mark.text, 'it was the wrong size'].sort());
    const sign = page.getByRole('button', { name: 'Note: Who says so?' });
    const [box, line] = [
      await sign.boundingBox(),
      await page.evaluate(() => [...(CSS.highlights.get('note') ?? [])].map((range) => (range as Range).getBoundingClientRect().top)),
    ];
    assert.ok(box && line.some((top) => Math.abs(top - box.y) < 12), `${box?.y} beside ${line}`);
    const text = await page.locator('main p').first().boundingBox();
    assert.ok(text && box.x + box.width <= text.x + 1, 'left of the text');
  });

  it('open from the sign, give the keyboard back, and are edited and deleted from their card', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'showNotes', notes: [plain] });
    await page.getByRole('button', { name: 'Note: Who says so?' }).focus();
    await page.keyboard.press('Enter');
    assert.match(await textOf(cardOf(page)), /Who says so\?/);
    await cardOf(page).getByRole('button', { name: 'Edit note…' }).click();
    await cardOf(page).getByRole('button', { name: 'Delete note' }).click();
    const { start, end } = plain;
    assert.deepEqual(await asked(page), [
      ['editNote', { start, end, id: 'n1' }],
      ['deleteNote', { start, end, id: 'n1' }],
    ]);
    await page.keyboard.press('Escape');
    assert.ok(await cardOf(page).isHidden());
    assert.equal(await focusedLabel(page), 'Note: Who says so?');
  });

  it('open while the pointer rests on their words, and close when it leaves', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'showNotes', notes: [plain] });
    const at = await page.evaluate(() => {
      const [range] = CSS.highlights.get('note') ?? [];
      const { left, top, width, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(at.x, at.y);
    await cardOf(page).getByText('Who says so?').waitFor();
    await page.mouse.move(5, 5);
    await cardOf(page).waitFor({ state: 'hidden' });
  });

  it('stand on the card of the mark that they are on', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'showNotes', notes });
    await page.locator('.mark', { hasText: mark.text }).first().click();
    assert.match(await textOf(cardOf(page).locator('.noteList')), /Met in May\./);
    await order(page, { type: 'showNotes', notes: [{ ...onMark, text: 'Met in June.' }, plain] });
    assert.match(await textOf(cardOf(page).locator('.noteList')), /Met in June\./);
  });

  it('are asked for by a key, on selected words and on the mark in use', async () => {
    const page = await openHosted(harbour);
    await page.keyboard.press('n');
    await page.keyboard.press('c');
    await page.evaluate(() => {
      const paragraph = document.querySelector('main p');
      if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
    });
    await page.keyboard.press('c');
    const [first, second] = await asked(page);
    assert.equal(first?.[0], 'addNote');
    assert.ok(typeof first?.[1] === 'object' && first[1].id !== undefined);
    assert.ok(typeof second?.[1] === 'object' && second[1].id === undefined && second[1].end - second[1].start > 40);
  });

  it('move along with an edit of the article', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'showNotes', notes: [plain] });
    const edited = harbourWith((source) => source.replace('# ', '# Once more: '), 2);
    await order(page, { type: 'showArticle', article: edited, preferences });
    await order(page, { type: 'showNotes', notes: [noteOn('it was the wrong size', 'n1', 'Who says so?', edited)] });
    assert.deepEqual(await painted(page), ['it was the wrong size']);
    assert.equal(await page.locator('.noteSign').count(), 1);
  });

  it('share a sign where they begin on one line, and vanish with the marks', async () => {
    const page = await openHosted(harbour);
    await order(page, { type: 'showNotes', notes: [plain, { ...plain, start: plain.start + 5, id: 'n3', text: 'Really never?' }] });
    await page.getByRole('button', { name: '2 notes' }).click();
    assert.equal(await cardOf(page).locator('.noteItem').count(), 2);
    await order(page, { type: 'setPreferences', preferences: { ...preferences, marksShown: false } });
    assert.ok(await page.locator('.noteSign').isHidden());
  });
});
