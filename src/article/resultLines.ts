import { asciiLetters } from '../core/text/asciiLetters';

/**
 * Lines of results, standings and quotations: names and figures without a verb. Each is judged by itself; what a weak one
 * is (`Marlow 12`, `Marlow v Tessen`) its neighbours decide.
 */

/** Longer lines are text, whatever they hold; in words it bounds what a line of single letters can cost too. */
const longest = 160;
const mostWords = 30;

const name = String.raw`(?:[A-Z][A-Za-z.'’&/-]{0,30}(?: (?:\([^()]{1,30}\)|(?:of|de|da|di|du|la|el|al|van|von|der|den|and|&)(?= )|[A-Z][A-Za-z.'’&/-]{0,30})){0,5})`;
/** "2", "6-4", "7-6(5)", "3:12.5", ".686", "+12.3", "4,000", "45*", "1/2", "10-1-55-2", "23rd", "35pct" */
const figure = String.raw`(?:[(+\-−–$£€]{0,2}(?:\d[\d.,:/–-]{0,14}|\.\d{1,4})(?:[*%)+]|st|nd|rd|th|s|m|km|pct|pts|am|pm|\(\d{1,3}\)){0,2})`;
const blank = `(?:--?|–|—)`;
const lead = String.raw`(?:[A-Z][A-Za-z\d ,.'’()-]{0,40}: ?)?`;
const rank = String.raw`(?:(?:(?:\d{1,3}|=|T\d{1,2})[.)]?=? )|\d{1,3}-(?=[A-Z]))?`;
const how = String.raw`(?:c (?:& b |and b |sub b |${name} b )|st ${name} b |lbw b |hit wicket b |b )${name}|not out|run out(?: \([^()]{1,40}\))?|retired hurt|did not bat|absent hurt`;

const shapes = (...sources: string[]): RegExp => new RegExp(`^(?:${sources.join('|')})$`);

/** Strong: nothing else is written so. */
const strong = shapes(
  // "Marlow 2 Tessen 1", "Played Saturday: Marlow 2, Tessen 1"
  `${lead}${name} \\d{1,3}[,;]? ${name} \\d{1,3}(?:[,;] ${name} \\d{1,3}[,;]? ${name} \\d{1,3}){0,6}`,
  // "Marlow 22 13 6 3", "1. Ada Quill (Norway) 68 71 70 209"
  `${lead}${rank}${name}(?: (?:${figure}|${blank})){2,14} (?:${figure}|${blank})`,
  // "Gold 412.50 +1.30"
  `${rank}${name} ${figure} (?:[+−–-]\\d[\\d.,]{0,8}%?|\\d{1,6}[.]\\d{1,4}|unch)`,
  // "Marlow beat Tessen 6-4 6-3", "Ada Quill (Norway) beat Bea Reed (Spain) 7-6(5), 6-3"
  `${lead}${rank}${name} (?:beat|bt|def\\.?|defeated|v|vs\\.?|drew with|lost to) ${rank}${name} ?(?: ?\\d{1,3}-\\d{1,3}(?: ?\\(\\d{1,2}[-\\d]{0,3}\\))?,?){2,5}(?: \\(?ret(?:ired)?\\.?\\)?)?`,
  // "I. Quill c Reed b Holm 45"
  `${name} (?:${how}) \\d{1,3}\\*?`,
  // "Extras (b-1 lb-4 nb-3) 8", "Total (for 8 wickets, 50 overs) 213"
  '(?:Extras|Total|TOTAL)(?: \\([^()]{1,60}\\)){0,2} \\d{1,4}(?: all out)?',
  // "Bowling: Quill 10-1-55-2, Reed 8-0-40-1", "Fall of wickets: 1-10 2-34"
  `(?:[A-Z][A-Za-z ]{2,30}: ?)(?:(?:${name} )?\\d{1,3}(?:\\.\\d)?-[\\d-]{1,12}(?: \\([^()]{1,30}\\))?[,;]? ?){2,12}`,
  // "Q1: Marlow 12, Reed 8, Holm 3"
  `[A-Z][A-Za-z\\d ]{1,30}: (?:${name} ${figure}[,;] ){2,12}${name} ${figure}`,
);

/** Weak: a line of results only among others. */
const weak = shapes(
  `${lead}${rank}${name} ?[-–]? ?${figure}(?: ${figure})?`,
  `${rank}${name} (?:v|vs\\.?|beat|bt|def\\.?) ${rank}${name}(?: ${figure}){0,3}`,
  `${rank}${name} [-–] ${name}(?: ${figure}){1,2}`,
  `[A-Z][A-Za-z -]{2,30}: ?${figure}`,
  `${rank}${name} ${figure} ${name}`,
);

/** A weak line that holds a figure: three of them below one another are a table. */
const holdsFigure = /\d/;

/** Heads of the columns of standings. */
const columnHeads = new Set(
  'w l t d p f a gp gf ga gd pf pa pts pct gb won lost drawn tied played points goals for against games behind diff rank name team club nation country total gold silver bronze home away overall score time lane last net chg change high low close open bid ask prev previous pvs latest year'.split(
    ' ',
  ),
);

/** Capitals that name no side in a result: dates and addresses. */
const noSide =
  /^(?:[A-Za-z]+day,? )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|^(?:Tel|Telephone|Phone|Fax|Mobile|P\.?O\.? Box|Room|Page|Chapter|Section|Article|Figure|Table|Part|Volume|Vol|ISBN)\b|\b(?:Copyright|Street|Road|Avenue|Lane|Square|Drive|Boulevard|Suite|Floor)\b/;

export type ResultKind = 'strong' | 'weak';

/** Most lines are text, which neither begins nor ends like this: they are not looked at closely. */
const mayBeResult = /^[A-Z\d=].*(?:\d(?:[A-Za-z]{1,3})?[*%)+]*|[-–—)]|[A-Z][A-Za-z.'’-]+|unch|all out|ret\.?|retired)(?: ?\.)?$/;

/** What the line looks like by itself; nothing for a line of text. */
export function resultKindOf(line: string): ResultKind | undefined {
  if (line.length > longest) return undefined;
  const letters = asciiLetters(line);
  if (!mayBeResult.test(letters)) return undefined;
  const plain = plainOf(letters);
  if (noSide.test(plain) || plain.split(' ').length > mostWords) return undefined;
  if (isColumnHead(plain)) return 'strong';
  const hasFigure = holdsFigure.test(plain);
  if (hasFigure && (strong.test(plain) || strong.test(withoutNote(plain)))) return 'strong';
  return hasFigure || / (?:v|vs\.?) /.test(plain) ? (weak.test(withoutNote(plain)) ? 'weak' : undefined) : undefined;
}

/** One space between words, none before a comma, the closing stop left off. */
function plainOf(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:.)](?: |$))/g, '')
    .replace(/\( /g, '(')
    .replace(/ ?\.$/, '');
}

/** "Marlow 2 Tessen 1 (halftime 1-0)" */
function withoutNote(line: string): string {
  return line.replace(/ \([^()]{1,60}\)$/, '');
}

function isColumnHead(line: string): boolean {
  const words = line.split(' ');
  if (words.length < 3 || words.length > 14 || !/^[A-Z]/.test(line)) return false;
  return words.every((word, index) => columnHeads.has(word.toLowerCase()) || (index === 0 && /^[A-Z]/.test(word) && words.length > 4));
}

/** Marks the lines of a chunk that are rows of results. */
export function resultRows(lines: readonly string[]): boolean[] {
  const kinds = lines.map(resultKindOf);
  const rows = kinds.map((kind) => kind === 'strong');
  // A weak line beside a row is a row too, and so on along the run, in both directions.
  for (let at = 1; at < rows.length; at += 1) if (kinds[at] === 'weak' && rows[at - 1]) rows[at] = true;
  for (let at = rows.length - 2; at >= 0; at -= 1) if (kinds[at] === 'weak' && rows[at + 1]) rows[at] = true;
  let start = 0;
  for (let at = 0; at <= kinds.length; at += 1) {
    if (kinds[at] !== undefined && (rows[at] || holdsFigure.test(lines[at] ?? ''))) continue;
    if (at - start >= 3) rows.fill(true, start, at);
    start = at + 1;
  }
  return rows;
}
