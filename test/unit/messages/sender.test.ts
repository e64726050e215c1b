import { describe, expect, it } from 'vitest';
import { NoAnswer, Orphaned, Refused } from '../../../src/messages/errors.ts';
import { type Checks, type Handlers, receive } from '../../../src/messages/receiver.ts';
import { createPanelTeller, createSender, createTeller } from '../../../src/messages/sender.ts';
import { panelChecks, TAB_CHECKS } from '../../../src/messages/tab-checks.ts';
import { refOf, sourceRefOf } from '../../refs.ts';
import { CONTENT_SCRIPT, type FakeBrowser, fakeBrowser, OWN_PAGE_IN_TAB } from './fake-browser.ts';

const any = <P>(_: unknown): _ is P => true;
const CHECKS: Checks<'background'> = {
  recognise: any,
  notLinked: any,
  styles: any,
  background: any,
  relations: any,
  choose: any,
  glossary: any,
  facts: any,
  source: any,
  preparing: any,
  packs: any,
  changePacks: any,
  proposeName: any,
  nameRisks: any,
  changeNames: any,
  keepNote: any,
  know: any,
  openPage: any,
  showIcon: any,
  reportFrame: any,
  takeCard: any,
  tellPage: any,
  tellCard: any,
  showBeside: any,
  reach: any,
  keepArticle: any,
  reading: any,
  keptArticle: any,
  keptTexts: any,
  forgetArticles: any,
  restoreArticles: any,
};

function answering(handlers: Partial<Handlers<'background'>>): FakeBrowser {
  const browser = fakeBrowser(OWN_PAGE_IN_TAB);
  receive(browser, CHECKS, handlers, () => true);
  return browser;
}

const stopped = () => Promise.reject(new Error('The message port closed before a response was received.'));

describe('asking the background', () => {
  it('gives the result of the handler, null included', async () => {
    const { ask } = createSender(answering({ background: () => null }));
    expect(await ask('background', { entry: refOf('nobody') })).toBeNull();
  });

  it('asks once more when the background was stopped while it worked', async () => {
    const browser = answering({ source: () => null });
    browser.failures.push(stopped);
    expect(await createSender(browser).ask('source', { source: sourceRefOf('002') })).toBeNull();
    expect(browser.sent).toHaveLength(2);
  });

  it('gives up when the background gave no answer twice', async () => {
    const browser = answering({ source: () => null });
    browser.failures.push(stopped, () => Promise.reject('Could not establish connection.'));
    await expect(createSender(browser).ask('source', { source: sourceRefOf('002') })).rejects.toBeInstanceOf(NoAnswer);
    expect(browser.sent).toHaveLength(2);
  });

  it('takes silence for no answer', async () => {
    const { ask } = createSender(fakeBrowser());
    await expect(ask('glossary', {})).rejects.toThrow('No answer to "glossary".');
  });

  it('passes on in words why the background refused, without asking again', async () => {
    const browser = answering({
      glossary: () => {
        throw new Error("This glossary can't be used.");
      },
    });
    const refusal = await createSender(browser)
      .ask('glossary', {})
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refused);
    expect(String(refusal)).toBe("Refused: This glossary can't be used.");
    expect(browser.sent).toHaveLength(1);
  });

  it('passes on a refusal that is no Error', async () => {
    const browser = answering({ glossary: () => Promise.reject('no room') });
    await expect(createSender(browser).ask('glossary', {})).rejects.toThrow('no room');
  });
});

describe('a script whose extension is gone', () => {
  it('learns it from the id that went', async () => {
    const browser = answering({});
    browser.runtime.id = undefined;
    const { ask, isOrphaned } = createSender(browser);
    expect(isOrphaned()).toBe(true);
    await expect(ask('glossary', {})).rejects.toBeInstanceOf(Orphaned);
    expect(browser.sent).toHaveLength(0);
  });

  it('learns it from a runtime that throws', () => {
    const runtime = {
      get id(): string {
        throw new Error('dead object');
      },
      sendMessage: stopped,
    };
    expect(createSender({ runtime }).isOrphaned()).toBe(true);
  });

  it('learns it from the error of a message, and does not ask again', async () => {
    const browser = answering({});
    browser.failures.push(() => Promise.reject(new Error('Extension context invalidated.')));
    await expect(createSender(browser).ask('glossary', {})).rejects.toBeInstanceOf(Orphaned);
    expect(browser.sent).toHaveLength(1);
  });

  it('learns it when the id goes while a message is on its way', async () => {
    const browser = answering({});
    browser.failures.push(() => {
      browser.runtime.id = undefined;
      return stopped();
    });
    await expect(createSender(browser).ask('glossary', {})).rejects.toBeInstanceOf(Orphaned);
  });
});

describe('telling a tab', () => {
  it("gives the content script's result, from the frame that was asked", async () => {
    const browser = fakeBrowser();
    const frames: unknown[] = [];
    receive(browser, TAB_CHECKS, {
      jump: ({ index }) => ({ sentence: index === 3 ? 'Here.' : null, isCutOff: false }),
    });
    browser.tabs = {
      sendMessage: async (_tab, message, { frameId }) => {
        frames.push(frameId);
        return browser.deliver(message, { id: 'backgrounder' });
      },
    };
    const tell = createTeller(browser);
    expect(await tell(1, 'jump', { entry: refOf('a'), index: 3 })).toEqual({ sentence: 'Here.', isCutOff: false });
    expect(await tell(1, 'jump', { entry: refOf('a'), index: 4 }, { frameId: 5 })).toEqual({
      sentence: null,
      isCutOff: false,
    });
    expect(frames).toEqual([0, 5]);
  });

  it('says at once that a tab without content script gives no answer', async () => {
    await expect(createTeller(fakeBrowser())(1, 'pageState', {})).rejects.toThrow(
      'Tab 1 gave no answer to "pageState".',
    );
  });

  it('gives no answer from a context that has no tabs', async () => {
    const { tabs: _, ...browser } = fakeBrowser();
    await expect(createTeller(browser)(1, 'pageState', {})).rejects.toBeInstanceOf(NoAnswer);
  });
});

describe('telling the panel of a window', () => {
  const topic = null;

  it('reaches it, and it alone', async () => {
    const browser = fakeBrowser({ id: 'backgrounder' });
    const shown: unknown[] = [];
    receive(browser, panelChecks(3), {
      beside: (params) => {
        shown.push(params);
        return null;
      },
    });
    const tell = createPanelTeller(browser);
    expect(await tell({ window: 3, topic, asked: [] })).toBe(true);
    expect(await tell({ window: 4, topic, asked: [] })).toBe(false);
    expect(shown).toEqual([{ window: 3, topic, asked: [] }]);
  });

  it('is false where no page of ours is open at all', async () => {
    const browser = fakeBrowser({ id: 'backgrounder' });
    browser.failures.push(() => Promise.reject(new Error('Could not establish connection.')));
    expect(await createPanelTeller(browser)({ window: 3, topic, asked: [] })).toBe(false);
  });

  it('is not for content scripts', async () => {
    const browser = fakeBrowser(CONTENT_SCRIPT);
    receive(browser, panelChecks(3), { beside: () => null });
    expect(await createPanelTeller(browser)({ window: 3, topic, asked: [] })).toBe(false);
  });
});
