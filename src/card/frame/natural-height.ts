/**
 * How high the card would like to be at its width, in whole CSS pixels. What was scrolled in it stays so, though it gets its
 * full height while it is measured.
 */
export function naturalHeight(card: HTMLElement): number {
  const scrolled = [card, ...card.querySelectorAll('.scroll')].map((part) => ({ part, top: part.scrollTop }));
  card.style.blockSize = 'auto';
  const height = Math.ceil(card.getBoundingClientRect().height);
  card.style.blockSize = '';
  for (const { part, top } of scrolled) part.scrollTop = top;
  return height;
}
