/** The keyboard commands as the browser has them. */
import { COMMANDS, isCommand } from '../messages/vocabulary.ts';
import type { Key } from './KeyList.tsx';

/** What is needed of the browser's commands. `openShortcutSettings` is Firefox's. */
export interface Commands {
  getAll(): Promise<Array<{ name?: string; description?: string; shortcut?: string }>>;
  openShortcutSettings?: () => Promise<void>;
}

/** Our commands, in our order (Chrome lists them by name), each with the keys it has now; none in Firefox for Android, which has no such commands. */
export async function readKeys(commands: Commands | undefined): Promise<Key[]> {
  if (!commands) return [];
  const keys = (await commands.getAll()).flatMap(({ name, description, shortcut }) =>
    isCommand(name) && description ? [{ name, description, shortcut: shortcut ?? '' }] : [],
  );
  return keys.sort((a, b) => COMMANDS.indexOf(a.name) - COMMANDS.indexOf(b.name));
}

/** Opens the browser's own page where keys are changed: Firefox has a function for it, Chrome an address. */
export function openKeySettings(commands: Commands, openTab: (url: string) => unknown): void {
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else openTab('chrome://extensions/shortcuts');
}
