const ascii = /^[a-z0-9&-]+$/;
const marks = /\p{M}+/gu;
const apostrophes = /[’ʼ‘`´]/g;
const special: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ð: 'd', þ: 'th' };

/**
 * The spelling under which a word is looked up: lower case, no diacritics, straight apostrophes, no points
 * ("U.S." and "US" are one word, "St." and "St" too). Case is judged apart from it, on the surface.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(apostrophes, "'")
    .replace(/[ßæœøđłıðþ]/g, (letter) => special[letter] ?? letter)
    .replaceAll('.', '');
}
