/** "1 entry", "2 entries": how commands say how many of something there are. `many`: where an s is not enough. */
export function numberOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
