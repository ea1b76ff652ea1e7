import type { Range } from '../core/model';

/** Text as it is compared, and where each of its code units comes from. */
export interface FoldedText {
  readonly text: string;
  /** Offset of the character that each code unit comes from. */
  readonly starts: readonly number[];
  /** Offset one past that character. */
  readonly ends: readonly number[];
}

/** Stands between blocks; nothing that is looked for holds it, so nothing is found across two blocks. */
const blockEnd = '\n';

/** Text to find in, over the ranges given: case, accents, kinds of quotes, dashes and spaces make no difference. */
export function foldRanges(text: string, ranges: readonly Range[]): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let isAfterSpace = true;
  const add = (units: string, start: number, end: number): void => {
    folded += units;
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const range of ranges) {
    for (let at = range.start; at < range.end; ) {
      const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      const units = foldCharacter(text.slice(at, at + length));
      if (units !== ' ' || !isAfterSpace) add(units, at, at + length);
      if (units !== '') isAfterSpace = units === ' ';
      at += length;
    }
    add(blockEnd, range.end, range.end);
    isAfterSpace = true;
  }
  return { text: folded, starts, ends };
}

/** All places of what is looked for, in reading order, none overlapping another. Nothing is found for spaces alone. */
export function findAll(folded: FoldedText, query: string): Range[] {
  const wanted = foldRanges(query, [{ start: 0, end: query.length }]).text.slice(0, -1);
  if (wanted.trim() === '') return [];
  const found: Range[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
    found.push({ start: folded.starts[at] ?? 0, end: folded.ends[at + wanted.length - 1] ?? 0 });
  }
  return found;
}

const special: Readonly<Record<string, string>> = { '…': '...', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };

function foldCharacter(character: string): string {
  if (character >= '!' && character <= '~') return character.toLowerCase();
  if (/\s/.test(character)) return ' ';
  if (/[‘’‚‛ʼ′]/.test(character)) return "'";
  if (/[“”„‟«»″]/.test(character)) return '"';
  if (/\p{Pd}|−/u.test(character)) return '-';
  // Soft hyphens and marks of direction are not seen, so nobody looks for them.
  if (/\p{Cf}/u.test(character)) return '';
  const bare = character
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return special[bare] ?? bare;
}
