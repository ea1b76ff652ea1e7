/**
 * Text as Markdown that shows it as it is: no emphasis, link, image, icon or HTML comes of it, and it still wraps,
 * which it would not behind `MarkdownString.appendText`, whose spaces do not break. White space becomes single spaces.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|~$:@"'^=]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
