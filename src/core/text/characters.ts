const letterOrMark = /[\p{L}\p{M}]/u;
const upperCase = /\p{Lu}/u;

/** Classes of ASCII characters, as far as most words need them. The order matters: letters come first. */
export const Kind = { small: 0, capital: 1, /** White space and marks that end a word for certain. */ closing: 2, other: 3 } as const;

const kinds = new Uint8Array(128).fill(Kind.other);
for (let code = 97; code <= 122; code += 1) kinds[code] = Kind.small;
for (let code = 65; code <= 90; code += 1) kinds[code] = Kind.capital;
for (const mark of ' \n\r\t,;!?)"') kinds[mark.charCodeAt(0)] = Kind.closing;

/** The class of a code unit; everything beyond ASCII is `other`. */
export function kindOf(code: number): number {
  return code < 128 ? (kinds[code] ?? Kind.other) : Kind.other;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
export const isHyphenCode = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
export const isApostropheCode = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

export function isUpper(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? code >= 65 && code <= 90 : upperCase.test(letter);
}

export function isLetterOrMark(letter: string): boolean {
  return letterOrMark.test(letter);
}
