import type { BrowserContext } from 'playwright-core';

/** A PNG as WebP, without a loss that is seen in pictures of text, at half the size; the browser that took it packs it. */
export async function webpOf(png: Buffer, context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  try {
    const packed = await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', 0.9);
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
    return Buffer.from(packed.slice(packed.indexOf(',') + 1), 'base64');
  } finally {
    await page.close();
  }
}
