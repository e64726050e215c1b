/** Something that an author of a glossary should know, with its place in the YAML. */
import { tellProblem } from '../pack/problem.ts';

export interface Finding {
  /** Path of the file, as the author would open it. */
  file: string;
  /** From 1. */
  line: number;
  what: string;
  value: unknown;
  cure: string;
}

/** One line for a terminal: `file:line: what is wrong (the value) — what to do`. */
export function tellFinding(finding: Finding): string {
  return `${finding.file}:${finding.line}: ${tellProblem(finding)}`;
}

/** By file and line, in the order in which an author walks through them. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
