/** The keyboard commands as the browser has them. */
import type { Key } from './KeyList.tsx';

/** What is needed of the browser's commands. `openShortcutSettings` is Firefox's. */
export interface Commands {
  getAll(): Promise<Array<{ name?: string; description?: string; shortcut?: string }>>;
  openShortcutSettings?: () => Promise<void>;
}

/** Reading on comes first; Chrome lists commands by name. */
const ORDER = ['next', 'previous', 'open-card', 'toggle'];

/** Commands with a description of ours, the most used first, each with the keys it has now. */
export async function readKeys(commands: Commands): Promise<Key[]> {
  const keys = (await commands.getAll()).flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, shortcut: shortcut ?? '' }] : [],
  );
  return keys.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}

/** Opens the browser's own page where keys are changed: Firefox has a function for it, Chrome an address. */
export function openKeySettings(commands: Commands, openTab: (url: string) => unknown): void {
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else openTab('chrome://extensions/shortcuts');
}
