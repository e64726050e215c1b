/** A name without regard to capitals and the shape of signs: names that differ in these alone are the same. */
export function nameKey(text: string): string {
  return /^\p{Lu}{2,4}$/u.test(text)
    ? text
    : text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
