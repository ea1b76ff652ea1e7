import type { Range } from '../model';
import { isCapitalised, Shape } from '../text/tokens';
import { listedMention, type NameContext, wordAt } from './nameContext';
import { roleNouns } from './roleNouns';
import type { Candidate } from './splitRun';
import { honorifics, titleModifiers, titles } from './titleWords';

const farthest = 8;

/** Titles and role that stand beside a person's name. */
export interface Description {
  readonly titles?: readonly string[];
  readonly described?: Range;
}

/** Reads what stands before the name ("FSB Director", "researcher") and behind it (", a researcher at Acme,"). */
export function describePerson(context: NameContext, name: Candidate): Description {
  const before = roleBefore(context, name);
  const described = before?.described ?? apposition(context, name);
  return { ...(before?.titles && { titles: before.titles }), ...(described && { described }) };
}

interface RoleBefore {
  readonly titles?: readonly string[];
  readonly described?: Range;
}

function roleBefore(context: NameContext, name: Candidate): RoleBefore | undefined {
  const { tokens } = context;
  const first = firstOfRole(context, name);
  if (first === name.firstToken) return undefined;
  const end = tokens.ends[name.firstToken - 1] ?? 0;
  const isTitle = isCapitalised(tokens.shapes[name.firstToken - 1] ?? 0);
  const body = listedMention(context, first - 1);
  const start = body && body.endToken === first ? body.start : (tokens.starts[first] ?? 0);
  return {
    ...(isTitle && { titles: [titleText(context, first, name.firstToken)] }),
    ...(!honorifics.has(tokens.folded[name.firstToken - 1] ?? '') && { described: { start, end } }),
  };
}

/** Walks left over titles, roles and what modifies them. */
function firstOfRole(context: NameContext, name: Candidate): number {
  const { tokens } = context;
  let first = name.firstToken;
  while (name.firstToken - first < 5) {
    const word = wordAt(context, first - 1, name.firstToken);
    const isRole = titles.has(word) || honorifics.has(word) || roleNouns.has(word);
    const isModifier = first < name.firstToken && (titleModifiers.has(word) || word === '-');
    if ((!isRole && !isModifier) || context.listedAt[first - 1] !== -1) break;
    first -= 1;
  }
  while (first < name.firstToken && /^(?:of|and|for|then|-)$/.test(tokens.folded[first] ?? '')) first += 1;
  return first;
}

function titleText(context: NameContext, first: number, end: number): string {
  const { surface, spaced } = context.tokens;
  let text = '';
  for (let at = first; at < end; at += 1) text += at > first && spaced[at] === 1 ? ` ${surface[at]}` : (surface[at] ?? '');
  return text;
}

/** "Lister, a researcher at the institute," gives "a researcher at the institute". */
function apposition(context: NameContext, name: Candidate): Range | undefined {
  const { tokens } = context;
  const at = name.endToken;
  if (wordAt(context, at, name.firstToken) !== ',') return undefined;
  const limit = Math.min(tokens.count, at + 1 + farthest * 2);
  let end = at + 1;
  let roleAt = -1;
  while (end < limit && tokens.blocks[end] === tokens.blocks[at] && tokens.shapes[end] !== Shape.punctuation) {
    if (roleAt < 0 && end - at <= farthest && roleNouns.has(tokens.folded[end] ?? '')) roleAt = end;
    if (roleAt < 0 && end - at > farthest) return undefined;
    end += 1;
  }
  const opens = wordAt(context, at + 1, at);
  const isNominal = opens === 'a' || opens === 'an' || opens === 'the' || roleAt === at + 1 || roleAt === at + 2;
  return roleAt >= 0 && isNominal && end < limit ? { start: tokens.starts[at + 1] ?? 0, end: tokens.ends[end - 1] ?? 0 } : undefined;
}
