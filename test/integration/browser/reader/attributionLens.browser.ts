import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { emptyLexicon } from '../../../../src/core/lexicon';
import type { Attribution } from '../../../../src/core/model';
import { createEngine } from '../../../../src/engine/createEngine';
import { articleView } from '../../../fixture/readerHtml';
import { textOf, useReader } from './useReader';

const source = `The ships of Kor

The mayor, Ada Moren, said that the ships were late. Nobody had counted them.

Two officials said the pier would close. According to a report by auditors, it had cost too much. The fault has been attributed to the weather.`;
const { parsed, analysis } = createEngine({ lexicon: emptyLexicon }).read(source);
const article = articleView({ text: parsed.article.text, analysis });

/** The text that is painted for each kind of source. */
const painted = (page: Page): Promise<Readonly<Record<Attribution, readonly string[]>>> =>
  page.evaluate(() => {
    const textOf = (kind: string): string[] => [...(CSS.highlights.get(`claim-${kind}`) ?? [])].map(String);
    return { named: textOf('named'), unnamed: textOf('unnamed'), document: textOf('document'), none: textOf('none') };
  });
const nothing = { named: [], unnamed: [], document: [], none: [] };

describe('who says it', () => {
  const { open } = useReader();

  it('tints each claim by its source and counts them, from a key to Escape', async () => {
    const page = await open(article);
    assert.deepEqual(await painted(page), nothing);
    await page.keyboard.press('a');
    assert.deepEqual(await painted(page), {
      named: ['The mayor, Ada Moren, said that the ships were late.'],
      unnamed: ['Two officials said the pier would close.'],
      document: ['According to a report by auditors, it had cost too much.'],
      none: ['The fault has been attributed to the weather.'],
    });
    assert.match(await textOf(page.locator('.lens')), /4 claims: 1 named, 1 unnamed, 1 from documents, 1 without a source/);
    await page.keyboard.press('Escape');
    assert.deepEqual(await painted(page), nothing);
    assert.ok(await page.locator('.lens').isHidden());
  });

  it('is switched from the tools, which say whether it is on', async () => {
    const page = await open(article);
    const tool = page.getByRole('button', { name: 'Who says it' });
    await tool.click();
    assert.equal(await tool.getAttribute('aria-pressed'), 'true');
    assert.equal((await painted(page)).named.length, 1);
    await tool.click();
    assert.equal(await tool.getAttribute('aria-pressed'), 'false');
    assert.deepEqual(await painted(page), nothing);
  });
});
