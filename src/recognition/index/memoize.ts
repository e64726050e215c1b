/** How many answers are kept: a power of two. Numbers that differ by a multiple of it take each other's place. */
const KEPT = 4096;

/** A function that keeps its latest answers. It must give the same answer for the same number every time. */
export function memoize<T>(answer: (number: number) => T): (number: number) => T {
  const numbers = new Int32Array(KEPT).fill(-1);
  const answers: T[] = [];
  return (number) => {
    const place = number & (KEPT - 1);
    if (numbers[place] === number) return answers[place] as T;
    const found = answer(number);
    numbers[place] = number;
    answers[place] = found;
    return found;
  };
}
