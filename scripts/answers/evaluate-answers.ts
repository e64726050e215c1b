/** How well cards answer: the first three facts of each labelled pair, held against what its labels want. */
import { backgroundOfEntry } from '../../src/background/background-of-entry.ts';
import { indexGlossary, knowingThings } from '../../src/background/glossary.ts';
import { entryRef } from '../../src/pack/entry-ref.ts';
import type { Pack } from '../../src/pack/format.ts';
import { tellFinding } from '../../src/pack-builder/finding.ts';
import { readYamlFile } from '../../src/pack-builder/yaml-file.ts';
import { createRecogniser } from '../../src/recognition/recogniser.ts';
import { type Pair, readPairs } from './pairs.ts';

const PAIRS = 'test/answers/pairs.yaml';
const SHOWN = 3;

/** Counts over the places that some pairs' cards show first. */
export interface AnswerScore {
  pairs: number;
  /** Places: three a pair, or as many as the entry has facts. */
  shown: number;
  best: number;
  good: number;
  junk: number;
  /** Best facts that the labels have. */
  wanted: number;
  /** Pairs whose very first fact is a best one. */
  first: number;
}

/** Scores the facts that would be shown first, given by pair. */
export function scoreAnswers(pairs: readonly Pair[], shownFor: (pair: Pair) => readonly string[]): AnswerScore {
  const score: AnswerScore = { pairs: 0, shown: 0, best: 0, good: 0, junk: 0, wanted: 0, first: 0 };
  for (const pair of pairs) {
    const shown = shownFor(pair).slice(0, SHOWN);
    const among = (ids: readonly string[]) => shown.filter((id) => ids.includes(id)).length;
    score.pairs += 1;
    score.shown += shown.length;
    score.best += among(pair.best);
    score.good += among(pair.good);
    score.junk += among(pair.junk);
    score.wanted += pair.best.length;
    if (pair.best.includes(shown[0] ?? '')) score.first += 1;
  }
  return score;
}

/** Prints the scores of the order by date and of the ranking, and what the ranking still shows that is junk. */
export async function evaluateAnswers(pack: Pack): Promise<void> {
  const { pairs, problems } = readPairs(await readYamlFile(PAIRS, PAIRS), pack);
  if (problems.length > 0) {
    for (const problem of problems) console.error(tellFinding(problem));
    process.exitCode = 2;
    return;
  }
  const glossary = indexGlossary([pack], knowingThings(createRecogniser([pack])), pack.language);
  const background = ({ entry, page }: Pair) =>
    backgroundOfEntry(
      glossary,
      entryRef(pack.id, entry),
      page.map((id) => entryRef(pack.id, id)),
    );
  const byDate = (pair: Pair) => background(pair)?.facts.map(({ id }) => id) ?? [];
  const ranked = (pair: Pair) => background(pair)?.best ?? [];
  print('by date', scoreAnswers(pairs, byDate));
  print('ranked', scoreAnswers(pairs, ranked));
  for (const pair of pairs)
    for (const id of ranked(pair).filter((fact) => pair.junk.includes(fact))) {
      const text = pack.facts.find((fact) => fact.id === id)?.text;
      console.log(`junk: ${pair.entry} on “${pair.why}”: ${id} ${text}`);
    }
}

function print(name: string, { pairs, shown, best, good, junk, wanted, first }: AnswerScore): void {
  const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(0)} %)`;
  console.log(
    `${name.padEnd(8)} ${pairs} pairs: best or good ${share(best + good, shown)}, junk ${share(junk, shown)}, best facts found ${share(best, wanted)}, first is best ${share(first, pairs)}`,
  );
}
