/** What can be done with a name, and by which keys. */
import type { Decision } from './decisions.ts';

export const NAME_KEYS = [
  { key: 'a', act: 'accept' },
  { key: 'x', act: 'ignore' },
  { key: 'm', act: 'merge' },
  { key: 'r', act: 'rename' },
  { key: 'w', act: 'write' },
  { key: 't', act: 'type' },
  { key: 'g', act: 'gloss' },
  { key: 'u', act: 'undo' },
] as const;

export type NameAct = (typeof NAME_KEYS)[number]['act'];

/** The form that a decision was about, to go back to when it is undone; null of decisions about many. */
export function formOfDecision(decision: Decision | undefined): string | null {
  if (!decision || decision.do === 'accept-all') return null;
  return decision.do === 'split' ? decision.form : decision.name;
}
