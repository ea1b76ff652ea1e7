export const titleOf = (words: number) => `Of ${words} words`;

/** Paragraphs of one article over and over, under a title that says how many words they are. */
export function longArticle(source: string, words: number): string {
  const paragraphs = source.split(/\n\s*\n/).slice(1);
  const body: string[] = [];
  for (let count = 0, next = 0; count < words; next += 1) {
    const paragraph = paragraphs[next % paragraphs.length] ?? '';
    body.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return [titleOf(words), ...body].join('\n\n');
}
