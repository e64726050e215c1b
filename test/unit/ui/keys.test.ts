import { describe, expect, it } from 'vitest';
import { openKeySettings, readKeys } from '../../../src/ui/keys.ts';

const getAll = async () => [
  { name: '_execute_action', description: '', shortcut: '' },
  { name: 'toggle', description: 'Switch', shortcut: 'Alt+Shift+K' },
  { name: 'next', description: 'Next' },
];

describe('the keys', () => {
  it('are those of our commands, the most used first, empty where none are set', async () => {
    expect(await readKeys({ getAll })).toEqual([
      { name: 'next', description: 'Next', shortcut: '' },
      { name: 'toggle', description: 'Switch', shortcut: 'Alt+Shift+K' },
    ]);
  });

  it('are changed where the browser lets them be changed', () => {
    const opened: string[] = [];
    openKeySettings({ getAll, openShortcutSettings: async () => void opened.push('Firefox') }, (url) =>
      opened.push(url),
    );
    openKeySettings({ getAll }, (url) => opened.push(url));
    expect(opened).toEqual(['Firefox', 'chrome://extensions/shortcuts']);
  });
});
