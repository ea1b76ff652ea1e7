/** What the model tells apart; `none` is a capitalised stretch that is no name. */
export const nameClasses = ['person', 'organization', 'place', 'other', 'none'] as const;
export type NameClass = (typeof nameClasses)[number];
