/** The keys of the maker's lists. */

/** Of a keyboard event, what tells which key it is. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Rows that a page key moves by. */
const PAGE = 10;

/**
 * The Latin letter whose key was pressed, whatever letters the keyboard is set to, in lower case; null of other keys and of
 * those that are held with Ctrl, Alt or ⌘.
 */
export function letterOf({ key, code, ctrlKey, altKey, metaKey }: PressedKey): string | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  // A Cyrillic keyboard gives Cyrillic letters; where the key lies tells it all the same.
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter && /^\p{L}$/u.test(key) ? letter.toLowerCase() : null;
}

/** What a key that moves leads to; null of other keys, and where there is nothing to move to. */
export function stepKey<T>(event: PressedKey, items: readonly T[], isCurrent: (item: T) => boolean): T | null {
  const at = items.findIndex(isCurrent);
  const letter = letterOf(event);
  const to = (place: number) => items[Math.min(Math.max(place, 0), items.length - 1)] ?? null;
  if (event.key === 'ArrowDown' || letter === 'j') return to(at + 1);
  if (event.key === 'ArrowUp' || letter === 'k') return to(at - 1);
  if (event.key === 'PageDown') return to(at + PAGE);
  if (event.key === 'PageUp') return to(at - PAGE);
  if (event.key === 'Home') return to(0);
  return event.key === 'End' ? to(items.length - 1) : null;
}
