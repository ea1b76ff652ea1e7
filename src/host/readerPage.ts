import { escapeAttribute, escapeText } from '../article/escape';
import type { BlockView, Place, Preferences } from '../protocol/messages';
import type { ReaderWords } from '../protocol/readerWords';
import type { Problem } from './sourceText';

/** Everything that the reader's page is made of. Strings are escaped here; only the blocks' HTML is safe already. */
export interface PageParts {
  /** Fresh for each page; letters and digits. */
  readonly nonce: string;
  /** Address of the reader's script. */
  readonly script: string;
  /** The reader's style sheet itself. */
  readonly style: string;
  /** The program itself that puts the article at its place and then asks for the reader's script. */
  readonly opening: string;
  readonly title: string;
  /** Of the document, so that the script can tell whether the blocks that stand are the ones it is given. */
  readonly version: number;
  /** BCP 47 tag of the article. */
  readonly language: string;
  readonly preferences: Preferences;
  /** What the page itself says, translated. */
  readonly words: ReaderWords;
  /** Said above the article, whole sentences. */
  readonly notices: readonly string[];
  /** All blocks, or those that are seen first. */
  readonly blocks: readonly BlockView[];
  /** Where to begin to read. */
  readonly place?: Place | undefined;
  /** Stands in the article's place. */
  readonly problem?: Problem;
}

/** The reader's whole page. The article stands in it, so that the first paint waits for no script. */
export function readerPage(parts: PageParts): string {
  const { nonce, preferences } = parts;
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policyOf(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${escapeAttribute(nonce)}">${parts.style.replaceAll('</', '<\\/')}</style>
<style nonce="${escapeAttribute(nonce)}">:root { --reader-size: ${preferences.fontSize}px; --reader-measure: ${preferences.measure}ch; }</style>
<title>${escapeText(parts.title)}</title>
</head>
<body data-font="${preferences.font}" data-marks="${preferences.marksShown ? 'shown' : 'hidden'}" data-density="${preferences.density}" data-hidden-types="${preferences.hiddenTypes.join(' ')}">
${parts.notices.map((notice) => `<p class="notice" role="note">${escapeText(notice)}</p>\n`).join('')}${parts.problem ? problemHtml(parts.problem) : ''}<main id="article" data-version="${parts.version}"${placeAttribute(parts.place)}>${parts.blocks.map((block) => block.html).join('\n')}</main>
<script type="application/json" id="lectern-words" nonce="${escapeAttribute(nonce)}">${inScript(parts.words)}</script>
<script nonce="${escapeAttribute(nonce)}" data-reader="${escapeAttribute(parts.script)}">${parts.opening.replaceAll('</', '<\\/')}</script>
</body>
</html>`;
}

/** A value as it may stand in a script of the page. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const placeAttribute = (place: Place | undefined): string => (place ? ` data-place="${place.block}:${place.offset}"` : '');

/** Nothing runs or is loaded but what carries the page's nonce; nothing is sent anywhere. */
function policyOf({ nonce }: PageParts): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function problemHtml({ title, detail }: Problem): string {
  return `<section class="problem" role="status"><h1>${escapeText(title)}</h1><p>${escapeText(detail)}</p></section>\n`;
}
