import { renderBlocks } from '../../../src/article/render';
import { identityMap } from '../../../src/article/sourceMap';
import type { ArticleView, HostMessage, Preferences } from '../../../src/protocol/messages';
import type { MarkedArticle } from './markedArticle';

export const preferences: Preferences = {
  marksShown: true,
  density: 'all',
  hoverMode: 'hover',
  hoverDelay: 60,
  hidingDelay: 60,
  font: 'serif',
  fontSize: 18,
  measure: 68,
};

export function articleView({ text, analysis }: MarkedArticle, version = 1): ArticleView {
  const article = { ...analysis.article, text };
  const blocks = renderBlocks({ article, inlines: [], sourceMap: identityMap, warnings: [] }, analysis);
  return { version, blocks, analysis, text };
}

export interface PageFiles {
  readonly script: string;
  readonly style: string;
}

/** A page as the host or the command line makes it, with the article in it and its data for a reader without a host. */
export function readerHtml(article: ArticleView, { script, style }: PageFiles, bodyClass = '', extraStyle = ''): string {
  const message: HostMessage = { type: 'showArticle', article, preferences };
  const data = JSON.stringify(message).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Reader</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-a1'">
<style>${style}${extraStyle}</style></head><body class="${bodyClass}"><main id="article">${article.blocks.map((block) => block.html).join('\n')}</main>
<script type="application/json" id="lectern-data">${data}</script><script nonce="a1">${script}</script></body></html>`;
}
