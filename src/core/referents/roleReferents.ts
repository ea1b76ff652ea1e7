import type { Draft } from '../draft';
import { roleNouns } from '../names/roleNouns';
import { fold } from '../text/fold';

/** Tokens back from which "the engineer" may still mean somebody. */
const reach = 400;

/** Finds whom "the judge" or "the engineer" means: the one person whom the article has called so before. Nothing in doubt. */
export class RoleReferents {
  /** By role noun: the persons called so, in order of first mention. */
  private readonly byNoun = new Map<string, number[]>();
  /** By entity: first tokens of its mentions. */
  private readonly mentions = new Map<number, number[]>();

  constructor(private readonly draft: Draft) {
    for (const { entity, type, firstToken } of draft.mentions) {
      if (entity === undefined || type !== 'person') continue;
      const known = this.mentions.get(entity);
      if (known) known.push(firstToken);
      else this.mentions.set(entity, [firstToken]);
    }
    for (const entity of this.mentions.keys()) for (const noun of this.rolesOf(entity)) this.add(noun, entity);
  }

  /** The person that a role noun at this token stands for, when the words before it are definite. */
  of(noun: string, token: number): number | undefined {
    const called = this.byNoun.get(noun)?.filter((entity) => this.isInReach(entity, token)) ?? [];
    return called.length === 1 ? called[0] : undefined;
  }

  private add(noun: string, entity: number): void {
    const known = this.byNoun.get(noun);
    if (!known) this.byNoun.set(noun, [entity]);
    else if (!known.includes(entity)) known.push(entity);
  }

  private rolesOf(entity: number): string[] {
    const { entities, article } = this.draft;
    const { titles, described } = entities[entity] ?? { titles: [], described: undefined };
    const text = described ? article.text.slice(described.start, described.end) : '';
    const head = text.split(/\s(?:at|of|in|for|from|with|who|on|,)\s/)[0] ?? '';
    return [...titles, head].flatMap((words) => words.split(/[\s-]+/).map(fold)).filter((word) => roleNouns.has(word));
  }

  private isInReach(entity: number, token: number): boolean {
    const before = this.mentions.get(entity)?.findLast((first) => first < token);
    return before !== undefined && token - before <= reach;
  }
}
