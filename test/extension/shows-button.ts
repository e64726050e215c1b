/** Runs in the card: what it says of a press that was too early may have moved the button out of sight. */
export function showsButton(name: string): boolean {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  button?.scrollIntoView({ block: 'nearest' });
  return button !== undefined;
}
