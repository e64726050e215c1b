/**
 * What each rule is worth on labelled texts: `npm run evaluate -- rules field opened …`. Each is left out once, and told by how many right and
 * wrong links there would be more or fewer without it.
 */
import { PAGE_RULES } from '../../src/recognition/page/page-rules.ts';
import type { Recogniser } from '../../src/recognition/recogniser.ts';
import { RULES } from '../../src/recognition/rules/rules.ts';
import { type Case, evaluate } from './cases.ts';

/** Those that decide what all others leave can't be left out. */
const LAST = ['full-name', 'cue', 'short-name', 'no-cue', 'own-words', 'nobody-named'];

/** Prints a line for each rule. `recognisersOf` makes them anew, with the rules that there are at that moment. */
export function evaluateRules(cases: readonly Case[], recognisersOf: () => ReadonlyMap<string, Recogniser>): void {
  const all = evaluate(cases, recognisersOf());
  console.log(
    `${cases.length} texts, ${all.expected} mentions: ${all.right} links are right, ${all.marked - all.right} wrong`,
  );
  console.log('without a rule'.padEnd(24), 'right'.padStart(6), 'wrong'.padStart(6));
  // Nothing but this measurement changes the tables.
  for (const list of [RULES, PAGE_RULES] as unknown as Array<Array<{ name: string }>>)
    for (const rule of [...list]) {
      if (LAST.includes(rule.name)) continue;
      const at = list.indexOf(rule);
      list.splice(at, 1);
      const { right, marked } = evaluate(cases, recognisersOf());
      list.splice(at, 0, rule);
      const more = (count: number) => `${count > 0 ? '+' : ''}${count}`.padStart(6);
      console.log(rule.name.padEnd(24), more(right - all.right), more(marked - right - (all.marked - all.right)));
    }
}
