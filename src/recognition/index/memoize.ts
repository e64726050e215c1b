/** How many answers are kept: a power of two. */
const KEPT = 8192;

/**
 * A function that keeps its latest answers, two of numbers that differ by a multiple of half as many. It must give the same
 * answer for the same number every time.
 */
export function memoize<T>(answer: (number: number) => T): (number: number) => T {
  const numbers = new Int32Array(KEPT).fill(-1);
  const answers: T[] = [];
  return (number) => {
    const place = (number << 1) & (KEPT - 1);
    if (numbers[place] === number) return answers[place] as T;
    const older = place + 1;
    const found = numbers[older] === number ? (answers[older] as T) : answer(number);
    numbers[older] = numbers[place] as number;
    answers[older] = answers[place] as T;
    numbers[place] = number;
    answers[place] = found;
    return found;
  };
}
