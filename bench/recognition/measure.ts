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
/** So long each runs before, until its code is compiled as well as it will be. */
const WARM = 1500;

/** Milliseconds of the processor's time, which stand still while others have it. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Characters a second, by contender: the best of several rounds. In each round every contender has its turn, so that
 * a slow moment of the machine hits all; the best round is the one that was least disturbed.
 */
export function measure(contenders: readonly Contender[], rounds: number): Map<string, number> {
  const best = new Map<string, number>();
  const repeats = contenders.map(({ run }) => {
    let times = 0;
    const from = spent();
    for (; times < 2 || spent() - from < WARM; times++) run();
    return Math.max(1, Math.ceil((SLICE * times) / (spent() - from)));
  });
  for (let round = 0; round < rounds; round++) {
    contenders.forEach(({ name, run, characters }, at) => {
      const times = repeats[at] ?? 1;
      const from = spent();
      for (let i = 0; i < times; i++) run();
      const speed = (characters * times * 1000) / (spent() - from);
      best.set(name, Math.max(best.get(name) ?? 0, speed));
    });
  }
  return best;
}
