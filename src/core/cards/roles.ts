import { roleAt } from '../analysis';
import type { Entity } from '../model';

export interface ShownRoles {
  /** Held on the article's date. */
  readonly roleThen?: string;
  /** Held without a known end, where it is another than then. */
  readonly roleNow?: string;
}

/** The core has no clock: a role is held now when the lexicon gives it a beginning or no dates, and no end. */
export function shownRoles(entity: Entity, published: string | undefined): ShownRoles {
  const roles = entity.roles ?? [];
  const then = published === undefined ? undefined : roleAt(roles, published)?.title;
  const open = roles.filter((role) => role.to === undefined);
  const now = open.reduce<(typeof open)[number] | undefined>(
    (latest, role) => ((role.from ?? '') >= (latest?.from ?? '') ? role : latest),
    undefined,
  )?.title;
  return { ...(then !== undefined && { roleThen: then }), ...(now !== undefined && now !== then && { roleNow: now }) };
}

/** The description without the role that the analysis puts before it, which the card shows by itself. */
export function plainDescription(entity: Entity, roles: ShownRoles): string | undefined {
  const lead = roles.roleThen === undefined ? undefined : `${roles.roleThen}. `;
  return lead !== undefined && entity.description?.startsWith(lead) ? entity.description.slice(lead.length) : entity.description;
}
