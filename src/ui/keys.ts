/** The keyboard commands as the browser has them. */
import { KEY_COMMANDS, type KeyCommand } from '../messages/vocabulary.ts';
import type { Key } from './KeyList.tsx';

const isKeyCommand = (name: unknown): name is KeyCommand => KEY_COMMANDS.some((known) => known === name);

/** What is needed of the browser's commands. `openShortcutSettings` is Firefox's. */
export interface Commands {
  getAll(): Promise<Array<{ name?: string; description?: string; shortcut?: string }>>;
  openShortcutSettings?: () => Promise<void>;
}

/** Our commands, in our order (Chrome lists them by name), each with the keys it has now; none in Firefox for Android, which has no such commands. */
export async function readKeys(commands: Commands | undefined): Promise<Key[]> {
  if (!commands) return [];
  const keys = (await commands.getAll()).flatMap(({ name, description, shortcut }) =>
    isKeyCommand(name) && description ? [{ name, description, shortcut: shortcut ?? '' }] : [],
  );
  return keys.sort((a, b) => KEY_COMMANDS.indexOf(a.name) - KEY_COMMANDS.indexOf(b.name));
}

/** Opens the browser's own page where keys are changed: Firefox has a function for it, Chrome an address. */
export function openKeySettings(commands: Commands, openTab: (url: string) => unknown): void {
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else openTab('chrome://extensions/shortcuts');
}
