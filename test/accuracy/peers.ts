import type { Range } from '../../src/core/model';
import type { FoundName } from './names';

/** What a peer library finds in a text; spans are trimmed to what the annotation contract calls the name or expression. */
export interface Peer {
  readonly name: string;
  names?(text: string): FoundName[];
  dates?(text: string, published: string | undefined): Range[];
  figures?(text: string): Range[];
}

interface CompromiseMatch {
  readonly offset: { readonly start: number; readonly length: number };
}

interface CompromiseView {
  json(options: { readonly offset: true }): CompromiseMatch[];
}

interface CompromiseDocument {
  people(): CompromiseView;
  places(): CompromiseView;
  organizations(): CompromiseView;
  dates(): CompromiseView;
  numbers(): CompromiseView;
}

type Compromise = { (text: string): CompromiseDocument; plugin(plugin: unknown): void };
type Chrono = { parse(text: string, reference: Date): { readonly index: number; readonly text: string }[] };

/** Loaded only here and by name, so that tests can be built where the peers are not installed. */
async function load<Library>(name: string): Promise<Library> {
  const module = (await import(name)) as { default?: unknown };
  return (module.default ?? module) as Library;
}

export async function loadPeers(): Promise<Peer[]> {
  const compromise = await load<Compromise>('compromise');
  compromise.plugin(await load('compromise-dates'));
  const chrono = await load<Chrono>('chrono-node');
  return [compromisePeer(compromise), chronoPeer(chrono)];
}

function compromisePeer(compromise: Compromise): Peer {
  const found = (text: string, view: CompromiseView) =>
    view.json({ offset: true }).flatMap(({ offset }) => trimmed(text, offset.start, offset.start + offset.length));
  return {
    name: 'compromise',
    names: (text) => {
      const document = compromise(text);
      const typed = (view: CompromiseView, type: string) => found(text, view).map((range) => ({ ...range, type }));
      return [
        ...typed(document.people(), 'person'),
        ...typed(document.places(), 'place'),
        ...typed(document.organizations(), 'organization'),
      ];
    },
    dates: (text) => found(text, compromise(text).dates()),
    figures: (text) => found(text, compromise(text).numbers()),
  };
}

function chronoPeer(chrono: Chrono): Peer {
  return {
    name: 'chrono-node',
    dates: (text, published) =>
      chrono
        .parse(text, new Date(published ?? '2020-01-01'))
        .flatMap(({ index, text: words }) => trimmed(text, index, index + words.length)),
  };
}

const opening =
  /^(?:on|in|at|by|since|until|from|during|between|for|of|the|mr|mrs|ms|dr|sir|president|judge|professor|king|bishop|captain)\.?\s+/i;
const closing = /(?:['’]s|[\s.,;:!?”’")\]])$/;

/** Without the preposition, article or title before it, and the possessive and punctuation behind it. */
function trimmed(text: string, start: number, end: number): Range[] {
  let [from, to] = [start, end];
  for (let cut = /^[\s“‘"'([]+/.exec(text.slice(from, to)); cut; cut = null) from += cut[0].length;
  for (let cut = opening.exec(text.slice(from, to)); cut; cut = opening.exec(text.slice(from, to))) from += cut[0].length;
  for (let cut = closing.exec(text.slice(from, to)); cut; cut = closing.exec(text.slice(from, to))) to -= cut[0].length;
  return to > from ? [{ start: from, end: to }] : [];
}
