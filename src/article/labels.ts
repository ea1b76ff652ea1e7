import { parseDay } from './publishedDate';

/** A heading line of an author's note: all that follows is an aside. */
export const authorNote = /^about\s+(?:the\s+)?authors?:?$/i;

/** Lines that a site adds to an article: they start with one of these labels. */
export const boilerplate =
  /^(?:(?:categor(?:y|ies)|tags?|topics?|keywords?|filed under|posted in|related(?: articles?| stories| topics?| posts?)?|read (?:more|also|next)|see also|share(?: this)?|more (?:from|on|about)|source|sources|editor['’]s note|correction|disclaimer)\s*:|(?:share this|follow us|subscribe|sign up|advertisement|copyright|all rights reserved)\b|©|\((?:additional )?(?:reporting|writing|editing) by\b|(?:additional )?reporting by\b.{0,200}\bediting by\b)/i;

const captionLabel =
  /^(?:\(?(?:photo|image|picture|credit|caption|file photo|map|chart|illustration|photograph|figure \d+)s?\s*(?::|\bby\b|\||\/)|\[(?:photo|image|caption)\b|FILE (?:-|–|—) )/i;
/** "(Agency Photo/Ada Quill)", "Photograph: Ada Quill/Agency", "(Photo by Ada Quill)" at the end of what a picture shows. */
const captionCredit =
  /(?:\((?:[\p{Lu}][\p{L}.]{0,20} ){0,3}(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture|[Hh]andout)s?(?: by |: ?|\/| ?courtesy | via )[^()]{2,60}\)|(?:Photo(?:graph)?|PHOTO|Image|Picture|Credit): ?[^:.]{2,60}\/[^:.]{2,30})\.?$/u;

/** Whether a line says what a picture shows, or whose it is. */
export function isCaption(line: string): boolean {
  return captionLabel.test(line) || captionCredit.test(line);
}

const bylineLabel = /^(?:by|written by|author:|text by)\s+(?=\p{Lu})/iu;

/** The name in a line that says who wrote the article. */
export function bylineOf(line: string): string | undefined {
  if (!bylineLabel.test(line) || /[!?]$|\p{Ll}{3}\.$/u.test(line)) return undefined;
  return line.replace(bylineLabel, '');
}

const publishedLabel = /^(?:published|posted|updated|first published|date|dated|issued|last updated)(?:\s+on)?\s*:?\s+/i;

/** ISO 8601 day of a line that is one, with or without a label. */
export function publishedOf(line: string): string | undefined {
  return parseDay(line.replace(publishedLabel, ''));
}

/** A writer's name alone, which wires set between headline and dateline. */
export function isName(line: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|al|el|bin)){1,3}$/u.test(line);
}
