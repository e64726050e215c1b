import { describe, expect, it } from 'vitest';
import { type IconBrowser, showIcon } from '../../../src/background/show-icon.ts';

function toolbar(fail = false) {
  const shown: Record<string, unknown> = {};
  const keep = (name: string) => async (details: { tabId: number }) => {
    if (fail) throw new Error('No tab with id: 4.');
    shown[name] = details;
  };
  const browser: IconBrowser = {
    action: {
      setIcon: keep('icon'),
      setTitle: keep('title'),
      setBadgeText: keep('badge'),
      setBadgeBackgroundColor: keep('paper'),
      setBadgeTextColor: keep('ink'),
    },
    i18n: { getMessage: (key) => `<${key}>` },
  };
  return { browser, shown };
}

const PAGE = { tab: { id: 4 }, frameId: 0 };

describe('the toolbar icon', () => {
  it('shows in a page’s tab how many names it has', async () => {
    const { browser, shown } = toolbar();
    await showIcon(browser, { state: 'on', names: 12 }, PAGE);
    expect(shown).toMatchObject({
      icon: { tabId: 4, path: { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png' } },
      title: { tabId: 4, title: '<action_title>' },
      badge: { tabId: 4, text: '12' },
    });
    await showIcon(browser, { state: 'on', names: 0 }, PAGE);
    expect(shown.badge).toEqual({ tabId: 4, text: '' });
  });

  it.each([
    ['off', '<state_off>'],
    ['site-off', '<state_site_off>'],
  ] as const)('is grey where Backgrounder is %s, and says so', async (state, title) => {
    const { browser, shown } = toolbar();
    await showIcon(browser, { state, names: 0 }, PAGE);
    expect(shown).toMatchObject({
      icon: { path: { 16: '/icons/icon-off-16.png', 32: '/icons/icon-off-32.png' } },
      title: { title },
      badge: { text: '' },
    });
  });

  it('is the page’s own: a frame has no say, nor has what is in no tab', async () => {
    const { browser, shown } = toolbar();
    await showIcon(browser, { state: 'off', names: 0 }, { tab: { id: 4 }, frameId: 3 });
    await showIcon(browser, { state: 'off', names: 0 }, {});
    expect(shown).toEqual({});
  });

  it('has a title alone where a browser has nothing else, and is no error when the tab is gone', async () => {
    const { browser, shown } = toolbar();
    const { action, i18n } = browser;
    await showIcon({ action: { setTitle: action.setTitle }, i18n }, { state: 'off', names: 0 }, PAGE);
    expect(Object.keys(shown)).toEqual(['title']);
    await expect(showIcon(toolbar(true).browser, { state: 'off', names: 0 }, PAGE)).resolves.toBeUndefined();
  });
});
