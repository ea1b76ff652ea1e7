/** Columns of the table of figures that a reader sees, in order. */
export const ledgerColumns = ['text', 'value', 'bounds', 'noun', 'who', 'when', 'where'] as const;

export type LedgerColumn = (typeof ledgerColumns)[number];
