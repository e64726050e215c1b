import { describe, expect, it } from 'vitest';
import { addFromKeyboard, addSelected } from '../../../src/background/add-name.ts';
import { NoAnswer } from '../../../src/messages/errors.ts';
import type { Result } from '../../../src/messages/message-map.ts';
import type { Tell } from '../../../src/messages/sender.ts';
import { recordingBrowser } from './recording.ts';

/** A browser with one tab, whose page gives an answer, or none. */
function withPage(answer: Result<'addName'> | null) {
  const { browser, opened } = recordingBrowser();
  const told: unknown[][] = [];
  const tell = async (...call: unknown[]) => {
    told.push(call);
    if (answer === null) throw new NoAnswer('gone');
    return answer;
  };
  const tabs = { ...browser.tabs, query: async () => [{ id: 3 }] };
  return { browser: { ...browser, tabs }, tell: tell as Tell, told, opened };
}

const PACKS = 'moz-extension://x/src/packs/packs.html#/add/';

describe('"Add to my names" in the menu of a selection', () => {
  it('opens the form in the frame that has the selection', async () => {
    const { browser, tell, told, opened } = withPage('opened');
    await addSelected(browser, tell, { tab: 7, frame: 2, text: 'Oster' });
    expect(told).toEqual([[7, 'addName', {}, { frameId: 2 }]]);
    expect(opened).toEqual([]);
  });

  it('opens the page of packs with the selection where the page can’t hold the form', async () => {
    for (const answer of ['nothing', 'frame', null] as const) {
      const { browser, tell, opened } = withPage(answer);
      await addSelected(browser, tell, { tab: 7, frame: undefined, text: 'Oster & Söhne' });
      expect(opened).toEqual([`${PACKS}Oster%20%26%20S%C3%B6hne`]);
    }
  });

  it('takes as much of a long selection as shows that it is too long, and no half characters', async () => {
    const { browser, tell, opened } = withPage(null);
    await addSelected(browser, tell, { tab: undefined, frame: 0, text: `${'a'.repeat(299)}😀${'b'.repeat(10_000)}` });
    expect(opened).toEqual([`${PACKS}${'a'.repeat(299)}`]);
  });
});

describe('"Add to my names" by keys', () => {
  it('asks the page in front, and all its frames where the reader is in one', async () => {
    const page = withPage('opened');
    await addFromKeyboard(page.browser, page.tell);
    expect(page.told).toEqual([[3, 'addName', {}, { frameId: 0 }]]);
    const framed = withPage('frame');
    await addFromKeyboard(framed.browser, framed.tell);
    expect(framed.told).toEqual([
      [3, 'addName', {}, { frameId: 0 }],
      [3, 'addName', {}, {}],
    ]);
    expect([...page.opened, ...framed.opened]).toEqual([]);
  });

  it('opens the page of packs where nothing is selected, or nobody can tell', async () => {
    for (const answer of ['nothing', null] as const) {
      const { browser, tell, opened } = withPage(answer);
      await addFromKeyboard(browser, tell);
      expect(opened).toEqual([PACKS]);
    }
  });
});
