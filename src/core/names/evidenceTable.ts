import { contextEvidence } from './contextEvidence';
import type { Evidence } from './evidenceRow';
import { formEvidence } from './formEvidence';
import type { NameContext } from './nameContext';
import { phraseEvidence } from './phraseEvidence';
import { reportEvidence } from './reportEvidence';
import type { Candidate } from './splitRun';

/** All rules for types: the name's form, then the words around it. */
export const evidenceTable: readonly Evidence[] = [...formEvidence, ...contextEvidence, ...reportEvidence, ...phraseEvidence];

/** Numbers of the rules about the name itself that hold: the same for all its mentions. */
export function formRulesHolding(name: Candidate, context: NameContext): number[] {
  return holding(name, context, 0, formEvidence.length);
}

/** Numbers of the rules about the words around that hold for one mention. */
export function contextRulesHolding(name: Candidate, context: NameContext): number[] {
  return holding(name, context, formEvidence.length, evidenceTable.length);
}

/** Numbers of all rules that hold for one mention. */
export function rulesHolding(name: Candidate, context: NameContext): number[] {
  return holding(name, context, 0, evidenceTable.length);
}

function holding(name: Candidate, context: NameContext, from: number, to: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < to; row += 1) if (evidenceTable[row]?.holds(name, context)) rows.push(row);
  return rows;
}
