import { describe, expect, it } from 'vitest';
import { lookUp, makeLookUpItem } from '../../../src/background/look-up.ts';
import { openOwnPage } from '../../../src/background/open-own-page.ts';
import { passCommand } from '../../../src/background/pass-command.ts';
import { relayFrame } from '../../../src/background/relay-frame.ts';
import { NoAnswer } from '../../../src/messages/errors.ts';
import type { PageName } from '../../../src/messages/message-map.ts';
import type { Tell } from '../../../src/messages/sender.ts';
import { refOf } from '../../refs.ts';

function recordingTell(fail = false): { tell: Tell; told: unknown[][] } {
  const told: unknown[][] = [];
  const tell = async (...call: unknown[]) => {
    told.push(call);
    if (fail) throw new NoAnswer('gone');
    return null;
  };
  return { tell: tell as Tell, told };
}

function recordingBrowser() {
  const opened: string[] = [];
  const browser = {
    runtime: { getURL: (path: string) => `moz-extension://x/${path}` },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
  };
  return { browser, opened };
}

const NAME: PageName = {
  id: refOf('ada-quill'),
  type: 'person',
  label: 'Ada Quill',
  gloss: 'Mayor',
  count: 2,
  sentence: 'Ada Quill spoke.',
  frame: 0,
};

describe('our own pages open in a tab', () => {
  it('with the address that was asked for', async () => {
    const { browser, opened } = recordingBrowser();
    await openOwnPage(browser, 'library', '/search/quill');
    await openOwnPage(browser, 'welcome');
    expect(opened).toEqual([
      'moz-extension://x/src/library/library.html#/search/quill',
      'moz-extension://x/src/welcome/welcome.html',
    ]);
  });
});

describe('what a frame found', () => {
  it('reaches the top frame of its tab, with the frame as the browser tells it', async () => {
    const { tell, told } = recordingTell();
    await relayFrame(tell, [NAME], { tab: { id: 4 }, frameId: 9 });
    expect(told).toEqual([[4, 'frameNames', { frame: 9, names: [{ ...NAME, frame: 9 }] }, { frameId: 0 }]]);
  });

  it('is dropped when the top frame says it, when there is no tab, and when the tab is gone', async () => {
    const { tell, told } = recordingTell(true);
    await relayFrame(tell, [NAME], { tab: { id: 4 }, frameId: 0 });
    await relayFrame(tell, [NAME], { frameId: 9 });
    expect(told).toEqual([]);
    await expect(relayFrame(tell, [NAME], { tab: { id: 4 }, frameId: 9 })).resolves.toBeUndefined();
  });
});

describe('a keyboard command', () => {
  const withTabs = (...tabs: Array<{ id?: number }>) => ({ tabs: { query: async () => tabs } });

  it('reaches the active tab', async () => {
    const { tell, told } = recordingTell();
    await passCommand(withTabs({ id: 3 }), tell, 'next');
    expect(told).toEqual([[3, 'command', { command: 'next' }]]);
  });

  it('does nothing where no content script is, without a tab, or when we do not know it', async () => {
    const { tell, told } = recordingTell(true);
    await expect(passCommand(withTabs({ id: 3 }), tell, 'toggle')).resolves.toBeUndefined();
    await passCommand(withTabs(), tell, 'toggle');
    await passCommand(withTabs({}), tell, 'toggle');
    await passCommand(withTabs({ id: 3 }), tell, '_execute_action');
    expect(told).toHaveLength(1);
  });
});

describe('"Look up in Backgrounder"', () => {
  it('is made anew at each installation, in the words of the locale', async () => {
    const made: unknown[] = [];
    const contextMenus = {
      removeAll: async () => void made.push('removed'),
      create: (item: unknown) => made.push(item),
    };
    await makeLookUpItem({ contextMenus, i18n: { getMessage: (key) => `<${key}>` } });
    expect(made).toEqual(['removed', { id: 'look-up', title: '<menu_look_up>', contexts: ['selection'] }]);
  });

  it('is left out where a browser has no menus', async () => {
    await expect(makeLookUpItem({ i18n: { getMessage: (key) => key } })).resolves.toBeUndefined();
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
