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
      const { precision, recall, f1, touching, missed, wrong } = score(find(set.paragraphs), set);
      const figures = { precision, recall, f1, touching };
      const shown = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(3)}`);
      console.log(`${name.padEnd(26)} ${shown.join('  ')}`);
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
