import assert from 'node:assert/strict';
import { emptyLexicon } from '../../../../src/core/lexicon';
import { createEngine } from '../../../../src/engine/createEngine';
import { articleView } from '../../../fixture/readerHtml';
import { scrollTop, useReader } from './useReader';

const filler = 'The harbour was calm and the ships lay still in the water all day. '.repeat(12);
const source = `The ships of Kor

Ada Moren was arrested in Kor in March 2017.

${filler}

${filler}

${filler}

Bo Lund was kidnapped in Kor in 1998. Eleven workers were arrested.`;
const { parsed, analysis } = createEngine({ lexicon: emptyLexicon }).read(source);
const article = articleView({ text: parsed.article.text, analysis });

describe('the timeline', () => {
  const { open } = useReader();

  it('draws story time beside telling order, and leads to the text by click and by key', async () => {
    const page = await open(article);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('e');
    const bars = page.locator('.timeline .bar');
    assert.deepEqual(await bars.evaluateAll((all) => all.map((bar) => bar.ariaLabel)), [
      'Arrest, Ada Moren, March 2017',
      'Kidnapping, Bo Lund, 1998',
    ]);
    const [arrest, kidnapping] = await bars.locator('.span').evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect()));
    assert.ok(
      arrest && kidnapping && kidnapping.right < arrest.left && kidnapping.top > arrest.top,
      'earlier is left, later told is below',
    );
    assert.ok(kidnapping.width > arrest.width, 'a year is longer than a month');
    await bars.nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    assert.ok((await scrollTop(page)) > 300);
    assert.equal(await page.getByText('Undated').count(), 1);
    await page.keyboard.press('Escape');
    assert.equal(await bars.count(), 0);
  });
});
