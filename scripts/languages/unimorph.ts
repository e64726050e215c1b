/** Coverage of Azerbaijani nouns: which cells of UniMorph's tables our paradigm of common nouns generates. */
import { readFileSync } from 'node:fs';
import { AZERBAIJANI } from '../../src/recognition/languages/az.ts';
import type { Coverage } from './factrueval.ts';

/** The nouns' forms, each counted once. Lines of other words are left out. */
export function coverUniMorph(path: string): Coverage {
  const coverage: Coverage = { name: 'Azerbaijani nouns', compared: 0, generated: 0, missed: [] };
  const counted = new Set<string>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const [lemma = '', surface = '', features = ''] = line.split('\t');
    if (!/^N;/.test(features) || counted.has(`${lemma} ${surface}`)) continue;
    counted.add(`${lemma} ${surface}`);
    coverage.compared++;
    if (surface === lemma || AZERBAIJANI.paradigms.noun?.(lemma).includes(surface)) coverage.generated++;
    else coverage.missed.push({ surface, name: lemma });
  }
  return coverage;
}
