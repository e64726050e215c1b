/** What the Tab key reaches in the card, in its order. */
export const STOPS = 'button, input, select, textarea, a[href], [tabindex="0"]';

/**
 * Keeps Tab in the card: beyond it a reader would be lost somewhere in the page. `leave` takes the focus back to the mention
 * where a reader who came from there tabs backwards out of the card; when it answers false they go round.
 */
export function keepTabIn(page: Document, leave: () => boolean): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...page.querySelectorAll<HTMLElement>(STOPS)];
    const [first, last] = [stops[0], stops.at(-1)];
    const now = page.activeElement;
    const onCard = !stops.some((stop) => stop === now);
    const isAtStart = now === first || onCard;
    const next = event.shiftKey ? isAtStart && last : now === last && first;
    if (!next) return;
    event.preventDefault();
    if (event.shiftKey && leave()) return;
    next.focus();
  });
}
