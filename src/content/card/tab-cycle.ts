/** What the Tab key reaches in the card, in its order. */
const STOPS = 'button, a[href], [tabindex="0"]';

/**
 * Keeps Tab in the card: it stands at the end of the page, and beyond it a reader would be lost. It listens in the card's
 * own root, because nothing outside a closed root is told which element a key was pressed on.
 */
export function keepTabIn(root: ShadowRoot): void {
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Tab') return;
    const stops = [...root.querySelectorAll<HTMLElement>(STOPS)];
    const [first, last] = [stops[0], stops.at(-1)];
    const now = root.activeElement;
    const onCard = !stops.some((stop) => stop === now);
    const next = event.shiftKey ? (now === first || onCard) && last : now === last && first;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
