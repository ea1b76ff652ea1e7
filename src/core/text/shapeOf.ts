import { isApostropheCode, isAsciiLetter, isDigit, isLetterOrMark, isUpper } from './characters';
import { Shape } from './tokens';

/** The shape of one token. */
export function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  if (isDigit(code)) return Shape.number;
  if (code < 0x80 ? isAsciiLetter(code) : isLetterOrMark(word)) return shapeOfWord(word);
  if (word.length === 1 && isPlainMark(code)) return Shape.punctuation;
  if (code === 0x40 && word.length > 1) return Shape.address;
  if (word === '``' || word === "''") return Shape.punctuation;
  if (word.length > 1 && isApostropheCode(code)) return Shape.lower;
  return /[\p{P}]/u.test(word) && word !== '%' && word !== '&' && word !== '#' ? Shape.punctuation : Shape.symbol;
}

/** The marks of most texts: comma, point, hyphen, brackets, quotes and dashes. Unicode's categories are asked for all others. */
function isPlainMark(code: number): boolean {
  if (code < 0x80)
    return code === 0x2c || code === 0x2e || code === 0x2d || code === 0x28 || code === 0x29 || code === 0x22 || code === 0x3a;
  return code >= 0x2010 && code <= 0x2027;
}

function shapeOfWord(word: string): Shape {
  if (word.length > 4 && (word.includes('@') || word.includes('/') || word.startsWith('www.'))) return Shape.address;
  const lower = word.toLowerCase();
  if (word === lower) return Shape.lower;
  const letters = word.replaceAll('.', '');
  if (letters.length > 1 && word === word.toUpperCase()) return Shape.allCaps;
  if (!isUpper(word.charAt(0))) return Shape.mixed;
  const tail = word.slice(1);
  return tail === lower.slice(1) || /^(?:Ma?c|[A-Z]['’]|De|Le|La|Di|Van|Fitz)\p{Lu}\p{Ll}/u.test(word) ? Shape.capital : Shape.mixed;
}

/** The shape of a word of plain letters by its capitals; nothing where capitals stand inside it. */
export function plainShape(capitals: number, length: number, isFirstCapital: boolean): Shape | undefined {
  if (capitals === 0) return Shape.lower;
  if (!isFirstCapital) return undefined;
  if (capitals === 1) return Shape.capital;
  return capitals === length ? Shape.allCaps : undefined;
}
