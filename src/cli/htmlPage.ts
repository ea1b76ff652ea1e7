import { createHash } from 'node:crypto';
import { escapeAttribute, escapeText } from '../article/escape';
import { renderBlocks } from '../article/render';
import type { Reading } from '../engine/reading';
import type { HostMessage, Preferences } from '../protocol/messages';

/** The reader's script and style sheet, as built. */
export interface ReaderParts {
  readonly script: string;
  readonly style: string;
}

/** The page has no settings to read: the editor's own defaults. */
const preferences: Preferences = {
  marksShown: true,
  density: 'all',
  hiddenTypes: [],
  hoverMode: 'hover',
  hoverDelay: 300,
  hidingDelay: 300,
  font: 'serif',
  fontSize: 18,
  measure: 68,
};

/** One self-contained page with the same reader and cards as in the editor. It makes no request and can make none. */
export function htmlPage({ parsed, analysis }: Reading, { script, style }: ReaderParts): string {
  const blocks = renderBlocks(parsed, analysis);
  const article = { version: 1, blocks, analysis, text: parsed.article.text };
  const message: HostMessage = { type: 'showArticle', article, preferences };
  const policy = `default-src 'none'; script-src '${digest(script)}'; style-src '${digest(style)}'; connect-src 'none'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(parsed.article.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(parsed.article.title ?? 'Article')}</title>
<style>${style}</style>
</head>
<body data-font="${preferences.font}" data-marks="shown" data-density="${preferences.density}">
<main id="article" data-version="1">${blocks.map((block) => block.html).join('\n')}</main>
<script type="application/json" id="lectern-data">${scriptSafe(JSON.stringify(message))}</script>
<script>${script}</script>
</body>
</html>
`;
}

function digest(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** JSON that no text in it can end the script element. */
function scriptSafe(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
