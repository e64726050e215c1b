/** `npm run evaluate -- mining`: how well names are found, beside other ways to find them. `--faults` shows each fault of ours. */
import { correctionsOf } from './corrections.ts';
import { FINDERS } from './finders.ts';
import { readLabelledTexts, readLabels } from './labelled-texts.ts';
import { clustersPerThing, proposalsOf, score } from './score.ts';

/** Prints a table for each set of texts that is there. */
export function evaluateMining(withFaults: boolean): void {
  const sets = readLabelledTexts();
  if (sets.length === 0) console.log('The texts are not beside the project: nothing was measured');
  for (const set of sets) {
    console.log(`\n${set.name}: ${set.names.length} names in ${set.paragraphs.length} paragraphs`);
    for (const { name, language, find } of FINDERS) {
      if (language && set.paragraphs[0]?.language !== language) continue;
      const found = find(set.paragraphs);
      const { missed, wrong, ...figures } = score(found, set);
      console.log(`${name.padEnd(26)} ${shownFigures(figures)}`);
      for (const reading of set.readings ?? []) {
        const counted = found.filter(({ paragraph }) => reading.within?.has(paragraph) ?? true);
        const { precision, recall, f1 } = score(counted, { ...set, ...reading });
        console.log(`  ${reading.name.padEnd(44)} ${shownFigures({ precision, recall, f1 })}`);
      }
      if (name === 'ours' && set.things) {
        const { clusters, things } = clustersPerThing(set);
        console.log(`  clusters for one thing: ${clusters.toFixed(3)}, things in one cluster: ${things.toFixed(3)}`);
      }
      const corrections = name === 'ours' && set.isLabelled ? correctionsOf(proposalsOf(set), readLabels()) : [];
      if (name === 'ours' && set.isLabelled) console.log(`  corrections by hand: ${corrections.length}`);
      if (!withFaults || name !== 'ours') continue;
      for (const each of corrections) console.log(`  ${each}`);
      for (const each of missed) console.log(`  miss:  ${each}`);
      for (const each of wrong) console.log(`  wrong: ${each}`);
    }
  }
}

function shownFigures(figures: Record<string, number>): string {
  return Object.entries(figures)
    .map(([key, value]) => `${key} ${value.toFixed(3)}`)
    .join('  ');
}
