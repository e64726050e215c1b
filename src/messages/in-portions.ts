/** Articles that one message carries. */
const PORTION = 200;

/** Asks for many articles a few at a time: a message has a greatest size. */
export async function inPortions<T, R>(all: readonly T[], ask: (some: T[]) => Promise<R[]>): Promise<R[]> {
  const answers: R[] = [];
  for (let at = 0; at < all.length; at += PORTION) answers.push(...(await ask(all.slice(at, at + PORTION))));
  return answers;
}
