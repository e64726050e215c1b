/**
 * How many forms of other people's names our paradigms generate: `npm run evaluate -- forms`. The data lie outside
 * the project; without them it says so and is content.
 */
import { existsSync } from 'node:fs';
import { type Coverage, coverFactRuEval } from './factrueval.ts';
import { type Linking, linkFactRuEval } from './link-names.ts';
import { coverUniMorph } from './unimorph.ts';

export const FACTRUEVAL = '../shared/data/factrueval-dev.jsonl';
export const UNIMORPH = '../shared/data/unimorph-aze.tsv';

/** The least share that may be generated, by group. */
const FLOORS: Readonly<Record<string, number>> = {
  persons: 0.97,
  places: 0.97,
  organisations: 0.93,
  'Azerbaijani nouns': 0.99,
};

/** True when a group's share reaches its floor. */
export function reaches({ name, compared, generated }: Coverage): boolean {
  return compared > 0 && generated / compared >= (FLOORS[name] ?? 0);
}

/** The least precision and recall of linking the names back. */
const LINKING_FLOOR = { precision: 0.98, recall: 0.95 };

/** True when linking reaches its floor. */
export function reachesLinking({ expected, found, links, right }: Linking): boolean {
  return links > 0 && right / links >= LINKING_FLOOR.precision && found / expected >= LINKING_FLOOR.recall;
}

/** Prints coverage and what is missed; false when a group falls below its floor. */
export function evaluateForms(): boolean {
  const all: Coverage[] = [];
  if (existsSync(FACTRUEVAL)) all.push(...coverFactRuEval(FACTRUEVAL));
  else console.log(`${FACTRUEVAL} is not there: Russian is not measured`);
  if (existsSync(UNIMORPH)) all.push(coverUniMorph(UNIMORPH));
  else console.log(`${UNIMORPH} is not there: Azerbaijani is not measured`);
  for (const { name, compared, generated, missed } of all) {
    const share = ((100 * generated) / compared).toFixed(1);
    console.log(`${name.padEnd(20)} ${share} % of forms are generated (${generated} of ${compared})`);
    const lines = new Set(missed.map(({ surface, name: basic }) => `  not generated: ${surface}, of ${basic}`));
    for (const line of lines) console.log(line);
  }
  const linking = existsSync(FACTRUEVAL) ? linkFactRuEval(FACTRUEVAL) : null;
  if (linking) printLinking(linking);
  return all.every(reaches) && (!linking || reachesLinking(linking));
}

function printLinking({ expected, found, links, right, missed, wrong }: Linking): void {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
  console.log(`Russian names linked precision ${share(right, links)}  recall ${share(found, expected)}`);
  for (const line of wrong) console.log(`  wrong: ${line}`);
  for (const line of missed) console.log(`  missed: ${line}`);
}
