import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardTopic } from '../../../src/messages/card.ts';
import { addressOf } from '../../../src/messages/library-route.ts';
import type { PageState, RecogniseResult } from '../../../src/messages/message-map.ts';
import { partsOf } from '../../../src/pack/entry-ref.ts';
import { type Beside, PanelApp, type PanelDeps } from '../../../src/panel/PanelApp.tsx';
import type { PanelPage } from '../../../src/panel/panel-page.ts';
import { pageOfText } from '../../../src/panel/text-page.ts';
import { UnreadFile } from '../../../src/read-files/read-files.ts';
import { refOf } from '../../refs.ts';
import { articleOf } from '../../unit/reading/kept.ts';
import { BACKGROUNDS } from '../card/card.fixture.tsx';
import { NAMES, stateOf, UNKNOWN } from '../popup/popup.fixture.tsx';
import { hide, show } from '../show.tsx';
import { CSS } from './panel.fixture.tsx';

/** A window whose tabs do what the panel says, and write it down. */
class TestWindow implements PanelDeps {
  readonly did: string[] = [];
  states = new Map<number, PageState | null>([
    [1, stateOf('read', NAMES)],
    [2, { ...stateOf('read', NAMES.slice(1, 2)), host: 'other.example' }],
  ]);
  #changed: Array<() => void> = [];
  #isChanged = false;
  #visits = 0;
  unknown = UNKNOWN;
  keeping: PanelPage['keeping'] = {
    isPrivate: false,
    keep: async () => ({ outcome: 'kept', article: articleOf('a1', { words: 812 }), added: 9 }),
    forget: async (article) => this.did.push(`forget ${article}`) > 0,
  };
  #onPage: (page: PanelPage) => void = () => undefined;
  beside: Beside = () => undefined;

  follow = (onPage: (page: PanelPage) => void) => {
    this.#onPage = onPage;
    this.activate(1);
  };
  listen = (beside: Beside) => {
    this.beside = beside;
  };
  background = async (entry: string) => BACKGROUNDS[entry] ?? null;
  keepOrder = (order: string) => void this.did.push(`order ${order}`);
  openLibrary: PanelDeps['openLibrary'] = (route) => void this.did.push(`library ${addressOf(route)}`);
  openDocument = () => undefined;
  openOptions = () => void this.did.push('options');
  openText: PanelDeps['openText'] = async (given) => {
    if (typeof given !== 'string') throw new UnreadFile('scanned');
    const recognised = {
      blocks: [{ mentions: [{ entry: refOf('mira-oland'), start: 0, end: 10, form: 'Mira Oland' }], namings: [] }],
      entries: { [refOf('mira-oland')]: NAMES[1] },
    } as unknown as RecogniseResult;
    return pageOfText({ title: null, paragraphs: [given] }, async () => recognised, 100);
  };

  activate(tab: number) {
    this.#onPage({
      tab,
      visit: ++this.#visits,
      unknown: this.unknown,
      keeping: this.keeping,
      state: (beside) =>
        this.#turn(beside).then(() => {
          this.#isChanged = false;
          return this.states.get(tab) ?? null;
        }),
      jump: async ({ id, label }, index) => {
        this.did.push(`jump ${partsOf(id).id} ${index}`);
        return { sentence: `Sentence ${index + 1} on ${label}.`, isCutOff: false };
      },
      rule: async (host, rule) => void this.did.push(`${host} ${rule}`),
      enable: async () => undefined,
      readAgain: async () => undefined,
      reload: async () => void this.did.push('reload'),
    });
  }

  /** As a page does it: what has changed since it was asked last is told at once. */
  async #turn(beside: 'now' | 'next'): Promise<void> {
    if (beside === 'next' && !this.#isChanged) await new Promise<void>((done) => this.#changed.push(done));
  }

  change(tab: number, state: PageState | null) {
    this.states.set(tab, state);
    this.#isChanged = true;
    for (const done of this.#changed.splice(0)) done();
  }
}

const open = async (deps = new TestWindow()) => {
  await show(<PanelApp deps={deps} order="reading" />, CSS, { width: 360 });
  return deps;
};
afterEach(hide);

const button = (name: string | RegExp) => page.getByRole('button', { name });
const region = (name: string) => page.getByRole('region', { name });
const TOPIC: CardTopic = {
  turn: 4,
  surface: 'harbour line',
  candidates: [refOf('harbour-line')],
  why: { rule: 'full', names: [] },
  opening: 'pointer',
  hint: false,
  dark: false,
  page: [],
  address: 'https://gazette.example/',
};

describe('a reader', () => {
  test('goes to a name in the page, reads what is known beside it, and on from mention to mention', async () => {
    const { did } = await open();
    await userEvent.click(button(/Northern Harbour Line/));
    await expect.element(region('Northern Harbour Line')).toBeVisible();
    await expect.element(page.getByText('Sentence 1 on Northern Harbour Line.')).toBeVisible();
    await userEvent.click(button('Next mention'));
    await expect.element(page.getByText('2 of 4')).toBeVisible();
    expect(did).toEqual(['jump harbour-line 0', 'jump harbour-line 1']);
  });

  test('follows a name in what is known, and comes back', async () => {
    await open();
    await userEvent.click(button(/Northern Harbour Line/));
    await userEvent.click(region('Northern Harbour Line').getByRole('link', { name: 'Mira Oland' }).first());
    await expect.element(region('Mira Oland')).toBeVisible();
    await userEvent.click(button('Back'));
    await expect.element(region('Northern Harbour Line')).toBeVisible();
  });

  test('closes what they opened, with the key too, and is where they were in the list', async () => {
    await open();
    await userEvent.click(button(/Northern Harbour Line/));
    await expect.element(region('Northern Harbour Line')).toBeVisible();
    await userEvent.click(button('Close'));
    await expect.poll(() => document.querySelector('.opened')).toBeNull();
    expect(document.activeElement?.textContent).toContain('Northern Harbour Line');
    await userEvent.keyboard('{Enter}');
    await expect.element(region('Northern Harbour Line')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('.opened')).toBeNull();
    expect(document.activeElement?.textContent).toContain('Northern Harbour Line');
  });

  test('changes the order, which is kept', async () => {
    const { did } = await open();
    await userEvent.click(button('By type'));
    await expect.element(page.getByRole('heading', { name: 'People' })).toBeVisible();
    await expect.element(button('By type')).toHaveAttribute('aria-pressed', 'true');
    expect(did).toEqual(['order type']);
  });

  test('sees another tab’s names when that is in front, and what was open here when they come back to this one closed', async () => {
    const tabs = await open();
    await userEvent.click(button(/Northern Harbour Line/));
    tabs.activate(2);
    await expect.element(page.getByText('other.example')).toBeVisible();
    expect(document.querySelectorAll('.name')).toHaveLength(1);
    expect(document.querySelector('.opened')).toBeNull();
    tabs.activate(1);
    await expect.element(button(/Northern Harbour Line/)).toBeVisible();
    expect(document.querySelector('.opened')).toBeNull();
  });

  test('sees names come and go, and those on screen, as the page changes', async () => {
    const tabs = await open();
    await expect.element(button(/Oster/)).toBeVisible();
    tabs.change(1, { ...stateOf('read', NAMES.slice(0, 2)), inView: [refOf('mira-oland')] });
    await expect.element(button(/Oster/)).not.toBeInTheDocument();
    await expect.poll(() => document.querySelector('.in-view')?.textContent).toContain('Mira Åland');
  });

  test('keeps the opened name while another page comes in the same tab', async () => {
    const tabs = await open();
    await userEvent.click(button(/Northern Harbour Line/));
    await expect.element(region('Northern Harbour Line')).toBeVisible();
    tabs.states.set(1, stateOf('read', NAMES.slice(2, 3)));
    tabs.activate(1);
    await expect.poll(() => document.querySelectorAll('.name').length).toBe(1);
    await expect.element(region('Northern Harbour Line')).toBeVisible();
  });

  test('learns that a page can’t be read, and what helps', async () => {
    const tabs = new TestWindow();
    tabs.states.set(1, null);
    await open(tabs);
    await userEvent.click(button('Reload the page'));
    expect(tabs.did).toEqual(['reload']);
  });
});

describe('a name that was clicked in the page', () => {
  test('is explained, with the reason, and is the one that the list points at', async () => {
    const tabs = await open();
    await expect.element(button(/Oster/)).toBeVisible();
    tabs.beside(TOPIC, TOPIC.candidates);
    await expect.element(region('Northern Harbour Line')).toBeVisible();
    await expect.element(button('Why this?')).toBeVisible();
    expect(document.querySelector('[aria-current]')?.textContent).toContain('Northern Harbour Line');
    expect(document.activeElement).toBe(document.body);
  });

  test('is shown as far as the card had followed it, and leads back', async () => {
    const tabs = await open();
    await expect.element(button(/Oster/)).toBeVisible();
    tabs.beside(TOPIC, [refOf('mira-oland')]);
    await expect.element(region('Mira Oland')).toBeVisible();
    await userEvent.click(button('Back'));
    await expect.element(region('Northern Harbour Line')).toBeVisible();
  });

  test('is explained also when the panel was opened for it, and doesn’t know its tab yet', async () => {
    const tabs = new TestWindow();
    const { follow } = tabs;
    let begin: () => void = () => undefined;
    tabs.follow = (onPage) => {
      begin = () => follow(onPage);
    };
    const listening = new Promise<void>((done) => {
      const { listen } = tabs;
      tabs.listen = (beside) => {
        listen(beside);
        done();
      };
    });
    await open(tabs);
    await listening;
    tabs.beside(TOPIC, TOPIC.candidates);
    begin();
    await expect.element(region('Northern Harbour Line')).toBeVisible();
  });

  test('has the focus when the keyboard asked for it', async () => {
    const tabs = await open();
    await expect.element(button(/Oster/)).toBeVisible();
    tabs.beside({ ...TOPIC, opening: 'keyboard' }, TOPIC.candidates);
    await expect.poll(() => document.activeElement?.className).toBe('card');
  });
});

test('the key for the panel gives the focus to its list', async () => {
  const tabs = await open();
  await expect.element(button(/Oster/)).toBeVisible();
  tabs.beside(null, []);
  await expect.poll(() => document.activeElement?.className).toBe('go');
});

test('the key for the panel gives the focus to what is opened, where that has taken the list’s place', async () => {
  const tabs = await open();
  await userEvent.click(button(/Northern Harbour Line/));
  await expect.element(region('Northern Harbour Line')).toBeVisible();
  await page.viewport(360, 400);
  (document.activeElement as HTMLElement).blur();
  tabs.beside(null, []);
  await expect.poll(() => document.activeElement?.className).toBe('card');
});

describe('names that no pack knows', () => {
  test('are looked for once the reader wants to see them; one is added, another is ignored, both undone', async () => {
    const did: string[] = [];
    const note = (what: string) => async () => {
      did.push(what);
      return { undo: async () => void did.push(`undo ${what}`) };
    };
    const tabs = new TestWindow();
    const { find } = tabs.unknown;
    tabs.unknown = {
      find: (signal) => {
        did.push('find');
        return find(signal);
      },
      add: ({ label }, language) => note(`add ${label} ${language}`)(),
      ignore: ({ label }) => note(`ignore ${label}`)(),
    };
    await open(tabs);
    await expect.element(page.getByText('Not in your packs')).toBeVisible();
    expect(did).toEqual([]);
    await userEvent.click(page.getByText('Not in your packs'));
    await userEvent.click(button('Add Tomas Brandt'));
    await expect.element(page.getByText('Added to your names.')).toBeVisible();
    await userEvent.click(button('Undo'));
    await userEvent.click(button('Don’t propose Vell Rowing Club'));
    await expect.element(page.getByText('Won’t be proposed again.')).toBeVisible();
    await userEvent.click(button('Undo'));
    await expect.element(button('Don’t propose Vell Rowing Club')).toBeVisible();
    expect(did).toEqual([
      'find',
      'add Tomas Brandt en',
      'undo add Tomas Brandt en',
      'ignore Vell Rowing Club',
      'undo ignore Vell Rowing Club',
    ]);
  });

  test('that can’t be added say why', async () => {
    const tabs = new TestWindow();
    tabs.unknown = { ...tabs.unknown, add: async () => ({ failed: 'names_there' }) };
    await open(tabs);
    await userEvent.click(page.getByText('Not in your packs'));
    await userEvent.click(button('Add Tomas Brandt'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('You already have a name like this');
  });

  test.each([
    ['long', 'too long'],
    ['language', 'English, Russian'],
  ] as const)('are not looked for where that can’t be: %s', async (state, words) => {
    const tabs = new TestWindow();
    tabs.unknown = { ...tabs.unknown, find: async () => ({ state }) };
    await open(tabs);
    await userEvent.click(page.getByText('Not in your packs'));
    await expect.element(page.getByText(words, { exact: false })).toBeVisible();
  });

  test('are not looked for any more when another page comes', async () => {
    let ended: AbortSignal | undefined;
    const tabs = new TestWindow();
    tabs.unknown = {
      ...tabs.unknown,
      find: (signal) => {
        ended = signal;
        return new Promise(() => undefined);
      },
    };
    await open(tabs);
    await userEvent.click(page.getByText('Not in your packs'));
    await expect.poll(() => ended?.aborted).toBe(false);
    tabs.activate(1);
    await expect.poll(() => ended?.aborted).toBe(true);
    expect(document.querySelector('details')?.open).toBe(false);
  });
});

describe('the article of the page', () => {
  test('is kept, opened and taken back, and that is no longer said once another page is in front', async () => {
    const tabs = await open();
    await userEvent.click(button('Keep this article'));
    await expect.element(page.getByRole('status').getByText('812 words', { exact: false })).toBeVisible();
    await userEvent.click(button('Show it'));
    await userEvent.click(button('Forget it'));
    await expect.element(button('Keep this article')).toBeVisible();
    expect(tabs.did).toEqual(['library /kept/a1', 'forget a1']);
    await userEvent.click(button('Keep this article'));
    await expect.element(button('Forget it')).toBeVisible();
    tabs.activate(1);
    await expect.element(button('Keep this article')).toBeVisible();
  });

  test('is asked for once more in a private window', async () => {
    const tabs = new TestWindow();
    tabs.keeping = tabs.keeping && { ...tabs.keeping, isPrivate: true };
    await open(tabs);
    await userEvent.click(button('Keep this article'));
    await userEvent.click(button('Keep it anyway'));
    await expect.element(button('Forget it')).toBeVisible();
  });
});

describe('a text of the reader’s own', () => {
  test('is looked through where a page can’t be read, and left for the page again', async () => {
    const tabs = new TestWindow();
    tabs.states.set(1, null);
    await open(tabs);
    await userEvent.click(button('Paste or open a document here'));
    await userEvent.fill(page.getByRole('textbox', { name: 'Text' }), 'Mira Oland came. She stayed.');
    await userEvent.click(button('Find names'));
    await userEvent.click(button(/Mira Åland 1 mention/));
    await expect.element(page.getByText('Mira Oland came.')).toBeVisible();
    await expect.element(region('Mira Oland')).toBeVisible();
    expect(button('Keep this article').elements()).toHaveLength(0);
    await userEvent.click(button('Back to the page'));
    await expect.element(button('Reload the page')).toBeVisible();
  });

  test('that is a file says what is wrong with it', async () => {
    await open();
    await userEvent.click(button('Check a text'));
    const input = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    await userEvent.upload(input, new File(['%PDF-'], 'scan.pdf'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('scan.pdf holds pictures of pages and no text');
  });

  test('makes way for a name that is clicked in the page', async () => {
    const tabs = await open();
    await userEvent.click(button('Check a text'));
    tabs.beside(TOPIC, TOPIC.candidates);
    await expect.element(region('Northern Harbour Line')).toBeVisible();
    await expect.element(button(/Oster/)).toBeVisible();
  });
});
