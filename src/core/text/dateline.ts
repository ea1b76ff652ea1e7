import type { Block, BlockKind, Range } from '../model';
import { asciiLetters } from './asciiLetters';

/** Where, by whom and when a report was filed: "MARLOW, England, March 3 (Agency) — ". Ranges of the reading text. */
export interface Dateline extends Range {
  /** The place alone, without its region. */
  readonly place: Range;
  readonly region?: Range;
  readonly agency?: Range;
  readonly date?: Range;
  /** Whether it is a line of its own; else the report goes on behind it, in the same block. */
  readonly isWhole: boolean;
}

/** Datelines are no longer than this. */
const longest = 140;
/** Paragraphs from the top among which a place and a dash are enough. */
const firstParagraphs = 2;

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const year = '(?:,? \\d{4})';
const date = `(?<date>(?:${weekday},? )?(?:${month} \\d{1,2}${year}?|\\d{1,2} ${month}${year}?|\\d{4}-\\d{2}-\\d{2})|${weekday})`;
const word = "[A-Za-z][A-Za-z.'’-]*";
/** "NEW YORK", "McALLEN", "ST. JOHN'S", "LONDON/PARIS" */
const capitalPlace = "(?:(?:Mc|Mac|d'|al-)?[A-Z][A-Z.'’/-]+)(?: [A-Z][A-Z.'’/-]*){0,4}";
const anyPlace = "[A-Z][A-Za-z.'’/-]+(?: (?:[A-Z][A-Za-z.'’/-]+|de|of|la|del|al|am|upon|on)){0,4}";
const region = `(?: ?, (?<region>(?!(?:${month}|${weekday})\\b)[A-Z][A-Za-z.]+(?: ${word}){0,2}))?`;
const agency = "(?<agency>[A-Z][A-Za-z\\d.&'’/ -]{1,40}?)";
const dash = '(?:--?|—|–|―|_)';
/** What every dateline has that is no line of its own. */
const spacedDash = /[-—–―_]\s/;
/** What a report may open with behind its dateline. */
const body = '(?=["“”\'‘`]{0,2} ?[A-Z]|\\d{1,3} [A-Za-z])';

const head = (place: string): string => `^(?!(?:${month}|${weekday})\\b)(?<place>${place})${region}`;
const runIn = (place: string): RegExp =>
  new RegExp(`${head(place)}(?: ?,? ${date})?(?: ?,? ?\\( ?${agency} ?\\))?(?: ?,)? ?${dash} ${body}`, 'd');
const inCapitals = runIn(capitalPlace);
const inSmallLetters = runIn(anyPlace);
const behindDate = `(?: ?,? ?\\(? ?${agency} ?\\)?)?(?: ?${dash})?$`;
const wholeInCapitals = new RegExp(`${head(capitalPlace)} ?,? ${date}${behindDate}`, 'd');
const wholeInSmallLetters = new RegExp(`${head(anyPlace)} ?, ${date}${behindDate}`, 'd');

/** Words in capitals before a dash that name what the text is, not where it comes from. */
const noPlace =
  /^(?:updates?|corrected|corrections?|advisory|factbox|analysis|exclusive|interview|recast|wrapup|breaking|urgent|features?|opinion|review|news|note|photos?|file|video|watch|live|comment|editorial|preview|profile|timeline|explainer|q|a|part|chapter|press|digest|special|focus|highlights|summary|top|warning|spoiler|nb|ps|tip|faq|step)\b/i;

/** Reads the dateline that opens a block; white space may be of any kind and length. */
export function readDateline(text: string, block: Range, isFirst: boolean): Dateline | undefined {
  const source = text.slice(block.start, Math.min(block.end, block.start + longest));
  const isWhole = block.end - block.start <= longest;
  if (!isWhole && !spacedDash.test(source)) return undefined;
  const plain = asciiLetters(source).replace(/\s/g, ' ');
  if (!/^[A-Z]|^al-|^d'/.test(plain) || noPlace.test(plain)) return undefined;
  const own = isWhole ? wholeLine(plain, isFirst) : undefined;
  if (own) return datelineOf(own, block.start, true);
  const capitals = inCapitals.exec(plain);
  if (capitals && (isFirst || isFiled(capitals)) && isPlace(capitals) && !isHeadline(plain.slice(capitals[0].length)))
    return datelineOf(capitals, block.start, false);
  const small = inSmallLetters.exec(plain);
  return small && isFiledInFull(small, isFirst) ? datelineOf(small, block.start, false) : undefined;
}

/** Small letters are a place's only at the top of the article, and with a year. */
function wholeLine(plain: string, isFirst: boolean): RegExpExecArray | undefined {
  const small = isFirst ? wholeInSmallLetters.exec(plain) : undefined;
  return wholeInCapitals.exec(plain) ?? (small && /\d{4}/.test(small.groups?.date ?? '') ? small : undefined);
}

function isFiledInFull({ groups }: RegExpExecArray, isFirst: boolean): boolean {
  const facts = Number(groups?.agency !== undefined) + Number(groups?.date !== undefined);
  return facts + Number(isFirst) > 1;
}

const isFiled = ({ groups }: RegExpExecArray): boolean => groups?.agency !== undefined || groups?.date !== undefined;

function isPlace({ groups }: RegExpExecArray): boolean {
  return /[A-Z]{3}/.test(groups?.place ?? '') || groups?.region !== undefined;
}

/** "SOCCER - LUCKY WIN FOR MARLOW": what stands behind a slug's dash is a headline. */
function isHeadline(rest: string): boolean {
  const words = rest.match(/[A-Za-z]{2,}/g)?.slice(0, 6) ?? [];
  return words.filter((part) => part === part.toUpperCase()).length * 2 > words.length || !words.some((part) => /^[a-z]/.test(part));
}

function datelineOf(match: RegExpExecArray, offset: number, isWhole: boolean): Dateline {
  const range = (name: string): Range | undefined => {
    const found = match.indices?.groups?.[name];
    return found && { start: offset + found[0], end: offset + found[1] };
  };
  const [place, region, agency, date] = [range('place'), range('region'), range('agency'), range('date')];
  return {
    start: offset,
    end: offset + match[0].length,
    place: place ?? { start: offset, end: offset },
    ...(region && { region }),
    ...(agency && { agency }),
    ...(date && { date }),
    isWhole,
  };
}

const mayOpen = new Set<BlockKind>(['paragraph', 'aside', 'quote']);

/** The datelines of an article, in reading order. */
export function findDatelines(text: string, blocks: readonly Block[]): Dateline[] {
  let paragraphs = 0;
  return blocks.flatMap((block) => {
    if (!mayOpen.has(block.kind)) return [];
    if (block.kind !== 'aside') paragraphs += 1;
    return readDateline(text, block, paragraphs <= firstParagraphs) ?? [];
  });
}
