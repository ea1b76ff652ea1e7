import type { Event, Range } from '../../src/core/model';
import type { EventMark, MarkedArticle } from './markedArticle';
import type { Tally } from './tally';

export interface EventScore extends Tally {
  /** Among the right ones: dated by hand, and dated so by the program. */
  readonly dated: number;
  readonly rightTimes: number;
  /** Agents, targets and participants of the right ones. */
  readonly actors: Tally;
  readonly faults: readonly string[];
}

const actorRoles = new Set(['agent', 'target', 'participant', 'beneficiary']);

/** A trigger that overlaps one by hand, with its type. Names of events are judged as names, not here. */
export function scoreEvents(
  { text, names, events: marks }: MarkedArticle,
  events: readonly Event[],
  keys: ReadonlyMap<string, string>,
): EventScore {
  const eventNames = names.filter((mark) => mark.types.includes('event'));
  const found = events.flatMap((event) =>
    event.mentions
      .filter((mention) => !eventNames.some((name) => overlaps(name, mention)))
      .map((mention) => ({ event, start: mention.start, end: mention.end })),
  );
  const judged = found.filter((each) => !marks.some((mark) => mark.optional && overlaps(mark, each)));
  const needed = marks.filter((mark) => !mark.optional);
  const faults: string[] = [];
  const score = { marked: needed.length, found: judged.length, right: 0, dated: 0, rightTimes: 0 };
  const actors = { marked: 0, found: 0, right: 0 };
  for (const mark of needed) {
    const same = found.find((each) => overlaps(mark, each) && mark.types.includes(each.event.type));
    if (!same) {
      const other = found.find((each) => overlaps(mark, each));
      faults.push(`${mark.text}: ${other ? `${other.event.type}, not` : 'missed'} ${mark.types.join(' or ')}`);
      continue;
    }
    score.right += 1;
    if (mark.when.length > 0) {
      score.dated += 1;
      const interval = same.event.when?.interval;
      if (interval !== undefined && mark.when.includes(interval)) score.rightTimes += 1;
      else faults.push(`${mark.text}: when ${interval ?? 'unknown'}, not ${mark.when.join(' or ')}`);
    }
    judgeActors(mark, same.event, keys, actors, faults);
  }
  for (const each of judged) {
    if (!marks.some((mark) => overlaps(mark, each))) faults.push(`${text.slice(each.start, each.end)}: false ${each.event.type}`);
  }
  return { ...score, actors, faults };
}

type Counts = { -readonly [Field in keyof Tally]: number };

/** A participant may be called agent or target too; an agent or target must be called so. */
function judgeActors(mark: EventMark, event: Event, keys: ReadonlyMap<string, string>, actors: Counts, faults: string[]): void {
  const found = event.actors
    .filter(({ role }) => actorRoles.has(role))
    .map(({ role, entity }) => ({ role, key: keys.get(entity) ?? `unmarked ${entity}` }));
  const right = mark.actors.filter((actor) =>
    found.some(({ role, key }) => key === actor.key && (role === actor.role || actor.role === 'participant')),
  );
  actors.marked += mark.actors.length;
  actors.found += found.length;
  actors.right += right.length;
  if (right.length === mark.actors.length && found.length === right.length) return;
  const print = (list: readonly { role: string; key: string }[]) => list.map(({ role, key }) => `${role} ${key}`).join(', ') || 'nobody';
  faults.push(`${mark.text}: ${print(found)}, not ${print(mark.actors)}`);
}

function overlaps(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}
