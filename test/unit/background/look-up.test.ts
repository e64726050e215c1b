import { describe, expect, it } from 'vitest';
import { lookUp, makeMenu } from '../../../src/background/look-up.ts';
import { recordingBrowser } from './recording.ts';

describe('the menu of a selection', () => {
  it('is made anew at each installation, in the words of the locale', async () => {
    const made: unknown[] = [];
    const contextMenus = {
      removeAll: async () => void made.push('removed'),
      create: (item: unknown) => made.push(item),
    };
    await makeMenu({ contextMenus, i18n: { getMessage: (key) => `<${key}>` } });
    const contexts = ['selection'];
    expect(made).toEqual([
      'removed',
      { id: 'look-up', title: '<menu_look_up>', contexts },
      { id: 'add-name', title: '<menu_add_name>', contexts },
    ]);
  });

  it('is left out where a browser has no menus', async () => {
    await expect(makeMenu({ i18n: { getMessage: (key) => key } })).resolves.toBeUndefined();
  });

  it('searches the library for the selection', async () => {
    const { browser, opened } = recordingBrowser();
    await lookUp(browser, 'look-up', '  Nagorny\n Karabakh & more/less ');
    await lookUp(browser, 'look-up', `\ud800half a character ${'a'.repeat(300)}`);
    await lookUp(browser, 'look-up');
    await lookUp(browser, 'another item', 'Baku');
    const search = 'moz-extension://x/src/library/library.html#/search/';
    expect(opened).toEqual([
      `${search}Nagorny%20Karabakh%20%26%20more%2Fless`,
      `${search}half%20a%20character%20${'a'.repeat(182)}`,
      search,
    ]);
  });
});
