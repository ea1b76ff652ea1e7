import { isUpper, Kind, kindOf } from '../core/text/characters';

/** Share of the letters that are capitals, 0 to 1; 0 where there are no letters. */
export function shareOfCapitals(text: string): number {
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind <= Kind.capital) {
      letters += 1;
      capitals += kind;
    } else if (text.charCodeAt(at) >= 0x80) {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (/\p{L}/u.test(letter)) letters += 1;
      if (isUpper(letter)) capitals += 1;
      at += letter.length - 1;
    }
  }
  return letters === 0 ? 0 : capitals / letters;
}

const longest = 200;
/** A slug before a dash: "HARBOURS - ", "PRESS DIGEST - ", "UPDATE 1-". */
const slug = /^\p{Lu}[\p{Lu}\p{N} .&/'’-]{1,40}(?: (?:--?|–|—) |\d-)(?=["“'‘]?[\p{Lu}\p{N}])/u;
/** What an agency did with a story, alone or behind its headline. */
const note =
  /(?:^|\s)\((?:recast|recasts|corrected|corrects|updated?|updates|adds|new throughout|repeat(?:s|ing)?|embargoed|precede|writethru|wrapup|refil(?:e|ed|es|ing)|eds)\b[^()]{0,60}\)$/i;

/** A line in capitals, or one that a slug opens: a headline by itself, whatever stands below it. */
export function readsLikeHeadline(line: string): boolean {
  if (line.length > longest || !/\p{L}{2}/u.test(line)) return false;
  const bare = line.replace(note, '').trim();
  const words = bare.split(/\s+/);
  if (/[;,:…!](?:\s*["'”’)\]])*$/.test(bare)) return false;
  if (/\.["'”’)\]]*$/.test(bare) && !endsHeadline(bare)) return false;
  return slug.test(bare) || (words.length > 1 && shareOfCapitals(bare) > 0.85);
}

/** Wires close a slug line with a full stop too, and so does tokenised text; else a stop ends a sentence, but for initials. */
function endsHeadline(line: string): boolean {
  if (/\b(?:\p{Lu}\.){2,}$/u.test(line)) return true;
  const isShouted = shareOfCapitals(line) > 0.6;
  if (!slug.test(line)) return isShouted && line.endsWith(' .');
  return isShouted || (line.length <= 80 && line.split(/ (?:--?|–|—) /).length > 2);
}

/** "(RECAST)" on a line of its own says something of the article, not in it. */
export function isEditorsSlug(line: string): boolean {
  return line.startsWith('(') && note.test(line);
}
