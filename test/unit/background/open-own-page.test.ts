import { describe, expect, it } from 'vitest';
import { openOwnPage } from '../../../src/background/open-own-page.ts';
import { recordingBrowser } from './recording.ts';

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
