/** Marks at the head of a line that say what the line is, whatever stands above it. */
export const listMark = /^(?:[-*•‣▪–]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+/;
export const quoteMark = /^>[ \t]*/;

/** "SMITH: Thank you.", "Q. And then?", "MR. REED (Marlow East):": who speaks, in a transcript. */
const speaker =
  /^(?:[QA][.:]|(?=[^:]{0,60}\p{Lu}{2})(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|Gov)\. ?)?\p{Lu}[\p{Lu}.'’ -]{1,50}(?:[,(][^:()]{1,50}\)?)?:)(?=\s|$)/u;
/** A label in small letters names a speaker only where nothing on the line above could go on with it. */
const mixedSpeaker = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}:(?=\s|$)/u;

/** Whether a line of a transcript begins with its speaker. */
export function opensTurn(line: string): boolean {
  return speaker.test(line.slice(0, 120));
}

/** Whether a line begins with a label that may be a speaker's name in small letters. */
export function opensWithLabel(line: string): boolean {
  return mixedSpeaker.test(line.slice(0, 120));
}

/** A colon, full stop or other mark that ends what the line says, with the quotes and brackets behind it. */
export function endsSentence(line: string): boolean {
  return /[.!?…:](?:\s*["'”’)\]])*$/.test(line.slice(-8)) && !endsInAbbreviation(line);
}

/** "Nov.", "Gen.", "J.": the name or number goes on. */
function endsInAbbreviation(line: string): boolean {
  const word = /(?:^|[\s("“])(\p{Lu}\p{L}{0,4})\.$/u.exec(line.slice(-8))?.[1];
  return word !== undefined && (word.length === 1 || opensName.has(word.toLowerCase()));
}

/** Abbreviations that no sentence ends with. */
const opensName = new Set(
  'mr mrs ms dr prof st gen lt col maj sgt capt cpl cmdr adm gov sen rep rev hon pres mt ft no vs jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Words that no sentence, heading or verse line of its own would end with. */
const joining = new Set(
  'a an the of in on at to for from by with and or but nor as that which who whose than into onto upon between among through during against toward towards under over about after before since until its his her their our your my is are was were be been has have had will would could should may might must not said'.split(
    ' ',
  ),
);

/** Whether the line breaks off behind a word that asks for another one. Judges lines in capitals too. */
export function breaksOff(line: string): boolean {
  const word = /[\p{L}]+$/u.exec(line.slice(-12))?.[0];
  return word === undefined ? endsInAbbreviation(line) : joining.has(word.toLowerCase());
}

/** Whether a bracket that opens near the line's end is not closed in it. */
export function leavesBracketOpen(line: string): boolean {
  const tail = line.slice(-60);
  return tail.lastIndexOf('(') > tail.lastIndexOf(')');
}

/** A mark that no heading ends with, question marks and exclamations apart from it. */
export const closesSentence = /[.!;,:…]["'”’)\]]*$/;
