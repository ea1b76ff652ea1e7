const textMarks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const attributeMarks: Readonly<Record<string, string>> = { ...textMarks, '"': '&quot;', "'": '&#39;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a page
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Text as the content of an element. Control characters, which no page may hold, become the replacement character. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (mark) => textMarks[mark] ?? mark).replace(unreadable, '\uFFFD');
}

/** Text as the value of a quoted attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => attributeMarks[mark] ?? mark).replace(unreadable, '\uFFFD');
}
