/** How many answers are kept; then all are forgotten. */
const KEPT = 2000;

/** A function that keeps its answers. It must give the same answer for the same number every time. */
export function remember<T>(answer: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>();
  return (number) => {
    const kept = known.get(number);
    if (kept !== undefined) return kept;
    const found = answer(number);
    if (known.size >= KEPT) known.clear();
    known.set(number, found);
    return found;
  };
}
