/** Times several contenders against each other on a machine that has other things to do. */

export interface Contender {
  name: string;
  /** Reads the text once; what it returns keeps the work from being optimised away. */
  run: () => number;
  /** Characters that a run reads. */
  characters: number;
}

/** At least this many milliseconds are timed at once. */
const SLICE = 8;

/**
 * Characters a second, by contender: the best of several rounds. In each round every contender has its turn, so that
 * a slow moment of the machine hits all; the best round is the one that was least disturbed.
 */
export function measure(contenders: readonly Contender[], rounds: number): Map<string, number> {
  const best = new Map<string, number>();
  const repeats = contenders.map(({ run }) => {
    run();
    const from = performance.now();
    run();
    return Math.max(1, Math.ceil(SLICE / (performance.now() - from)));
  });
  for (let round = 0; round < rounds; round++) {
    contenders.forEach(({ name, run, characters }, at) => {
      const times = repeats[at] ?? 1;
      const from = performance.now();
      for (let i = 0; i < times; i++) run();
      const speed = (characters * times * 1000) / (performance.now() - from);
      best.set(name, Math.max(best.get(name) ?? 0, speed));
    });
  }
  return best;
}
