import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Glossary } from '../../../src/messages/message-map.ts';
import { OptionsForm } from '../../../src/options/OptionsForm.tsx';
import optionsCss from '../../../src/options/options.css?inline';
import { createSettingsStore, type SettingsStore } from '../../../src/settings/settings-store.ts';
import type { Key } from '../../../src/ui/KeyList.tsx';
import pagesCss from '../../../src/ui/pages.css?inline';
import { refOf } from '../../refs.ts';
import { type FakeStorage, fakeStorage } from '../../unit/settings/fake-storage.ts';
import { expectAccessible } from '../axe.ts';
import { ENGLISH, localeOf, RIGHT_TO_LEFT } from '../locales.ts';
import { hide, type ShowOptions, show } from '../show.tsx';

const ENTRIES = [
  {
    id: refOf('ada-quell'),
    type: 'person' as const,
    label: 'Ada Quell',
    gloss: 'Engineer',
    language: 'en',
    forms: ['Ada Quell'],
    facts: 1,
  },
];
const KEYS: Key[] = [
  { name: 'next', description: 'Go to the next name', shortcut: 'Alt+Period' },
  { name: 'toggle', description: 'Switch it off', shortcut: '' },
];
const CHOSEN = {
  hiddenTypes: ['place'],
  sites: { 'news.example': 'off' },
  never: [refOf('ada-quell'), refOf('gone-since')],
  version: 2,
  colours: { person: '#1d5fa8' },
};

interface Opened {
  storage: FakeStorage;
  store: SettingsStore;
  /** What is stored. */
  now: () => Record<string, unknown>;
}

async function open(
  values: Record<string, unknown> = {},
  options: ShowOptions = {},
  glossary: () => Promise<Pick<Glossary, 'entries'>> = async () => ({ entries: ENTRIES }),
): Promise<Opened> {
  const storage = fakeStorage(structuredClone(values));
  const store = createSettingsStore(storage);
  const form = (
    <OptionsForm
      store={store}
      loaded={await store.load()}
      glossary={glossary}
      keys={KEYS}
      onChangeKeys={() => {}}
      library="library.html"
      packs="packs.html"
    />
  );
  await show(form, [pagesCss, optionsCss], options);
  return { storage, store, now: () => storage.items };
}

afterEach(hide);

describe('the settings page', () => {
  it.each([
    ['as it comes', {}, 'light'],
    ['as it comes', {}, 'dark'],
    ['with choices', CHOSEN, 'light'],
    ['with choices', CHOSEN, 'dark'],
  ] as const)('%s has no fault that axe finds (%#)', async (_, values, theme) => {
    await open(values, { theme });
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectAccessible(document);
  });

  it.each([ENGLISH, RIGHT_TO_LEFT, localeOf('ru'), localeOf('az')])(
    'fits 320 pixels, all words there (%#)',
    async (locale) => {
      await open(CHOSEN, { width: 320, locale });
      for (const details of document.querySelectorAll('details')) details.open = true;
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      expect(document.body.innerText).not.toMatch(/\b(?:options|keys|site_rule|types?)_|\$\d/);
    },
  );
});

describe('a change', () => {
  it('of the types is stored at once and said quietly', async () => {
    const { now } = await open();
    await page.getByRole('checkbox', { name: 'Places' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved');
    expect(now()).toMatchObject({ hiddenTypes: ['place'] });
    await page.getByRole('checkbox', { name: 'Places' }).click();
    await expect.poll(() => now().hiddenTypes).toBeUndefined();
  });

  it.each([
    ['Mark only the first', { repeat: 'first' }],
    ['Stronger line', { strength: 'strong' }],
    ['With shortcuts and the Tab key', { painter: 'mark' }],
    ['Dark', { theme: 'dark' }],
  ])('to “%s” is stored', async (name, expected) => {
    const { now } = await open();
    await page.getByRole('radio', { name }).click();
    await expect.poll(now).toMatchObject(expected);
  });

  it('of the hover and its delays is stored', async () => {
    const { now } = await open();
    await expect.element(page.getByRole('slider', { name: 'Opens after' })).toBeDisabled();
    await page.getByRole('switch', { name: 'Open the card when the pointer rests on a name' }).click();
    await page.getByRole('slider', { name: 'Opens after' }).fill('600');
    await expect.poll(now).toMatchObject({ hover: true, hoverIn: 600 });
    await expect.element(page.getByText('600 ms')).toBeVisible();
  });

  it('of a colour is stored, by keyboard, and taken back by choosing the type’s own', async () => {
    const { now } = await open();
    const summary = document.querySelector('summary');
    summary?.focus();
    await userEvent.keyboard('{Enter}{Tab}{ArrowRight}');
    await expect.poll(now).toMatchObject({ colours: { person: '#1d5fa8' } });
    await page.getByRole('radio', { name: 'Default colour' }).click();
    await expect.poll(() => now().colours).toBeUndefined();
  });

  it('has the number of names on the toolbar icon, or not', async () => {
    const { now } = await open();
    const choice = page.getByRole('switch', { name: 'Show the number of names on the toolbar icon' });
    await expect.element(choice).not.toBeChecked();
    await choice.click();
    await expect.poll(now).toMatchObject({ badge: true });
  });

  it('of how long kept articles stay is stored, and says what it means', async () => {
    const { now } = await open();
    const days = page.getByRole('combobox', { name: 'Keep articles' });
    await expect.element(days).toHaveAccessibleDescription(ENGLISH.t('options_forget_hint'));
    await days.selectOptions('For 30 days');
    await expect.poll(now).toMatchObject({ forgetAfter: 30 });
    await days.selectOptions('Until I forget them');
    await expect.poll(now).not.toHaveProperty('forgetAfter');
  });

  it('made on another page shows here', async () => {
    const { store } = await open();
    await store.save({ strength: 'strong' });
    await expect.element(page.getByRole('radio', { name: 'Stronger line' })).toBeChecked();
  });

  it.each([
    ['QuotaExceededError', 'is full'],
    ['disk says no', 'couldn’t save this setting'],
  ])('that can’t be stored (%s) is told, and shown as it was', async (reason, told) => {
    const { storage } = await open();
    storage.refuse = new Error(reason);
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent(told);
    await expect.element(page.getByRole('radio', { name: /^Match the page/ })).toBeChecked();
    await expectAccessible(document);
  });
});

describe('sites', () => {
  it('are added by what a reader pastes, changed and removed', async () => {
    const { now } = await open();
    await page.getByRole('textbox', { name: 'Add a site' }).fill('https://News.example/today');
    await userEvent.keyboard('{Enter}');
    await expect.poll(now).toMatchObject({ sites: { 'news.example': 'off' } });
    await page.getByRole('combobox', { name: 'Rule for news.example' }).selectOptions('whole-page');
    await expect.poll(now).toMatchObject({ sites: { 'news.example': 'whole-page' } });
    await page.getByRole('button', { name: 'Remove news.example' }).click();
    await expect.poll(() => now().sites).toBeUndefined();
  });

  it('under a domain with a rule can be as all others, and say so when that rule has gone', async () => {
    const { now } = await open({ sites: { '*.news.example': 'off', 'live.news.example': 'off' } });
    const rule = page.getByRole('combobox', { name: 'Rule for live.news.example' });
    await rule.selectOptions('on');
    await expect.poll(() => now().sites).toEqual({ '*.news.example': 'off', 'live.news.example': 'on' });
    await page.getByRole('button', { name: 'Remove *.news.example' }).click();
    await expect.poll(() => now().sites).toEqual({ 'live.news.example': 'on' });
    await expect.element(rule).toHaveDisplayValue('Mark names in articles');
  });

  it('are shown as their readers write them', async () => {
    await open({ sites: { 'xn--b1amnebsh.example': 'off' } });
    await expect.element(page.getByText('новости.example')).toHaveAttribute('title', 'xn--b1amnebsh.example');
    await expect.element(page.getByRole('button', { name: 'Remove новости.example' })).toBeVisible();
  });

  it('that are none are refused with what to write', async () => {
    const { now } = await open();
    await page.getByRole('textbox', { name: 'Add a site' }).fill('the news');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Type it like news.example');
    expect(now().sites).toBeUndefined();
    await expectAccessible(document);
  });
});

describe('names never marked', () => {
  it('can be marked again', async () => {
    const { now } = await open(CHOSEN);
    await page.getByRole('button', { name: 'Mark again Ada Quell' }).click();
    await expect.poll(() => now().never).toEqual([refOf('gone-since')]);
  });

  it('stand there once for all packs that know them, and are marked again for all', async () => {
    const [quell, semedo] = [refOf('ada-quell'), refOf('joao-semedo')];
    const entries = ENTRIES.map((each) => (each.id === quell ? { ...each, refs: [quell, semedo] } : each));
    const { now } = await open({ ...CHOSEN, never: [quell, refOf('gone-since'), semedo] }, {}, async () => ({
      entries,
    }));
    await expect.element(page.getByRole('button', { name: 'Mark again Ada Quell' })).toBeVisible();
    expect(page.getByRole('button', { name: /^Mark again/ }).elements()).toHaveLength(2);
    await page.getByRole('button', { name: 'Mark again Ada Quell' }).click();
    await expect.poll(() => now().never).toEqual([refOf('gone-since')]);
  });

  it('wait for their labels, and stand there by their ids only where nobody can tell these', async () => {
    let refuse = (_: Error) => {};
    const answer = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    answer.catch(() => {});
    await open(CHOSEN, {}, () => answer);
    await expect.element(page.getByRole('heading', { name: 'Never marked' })).toBeVisible();
    expect(page.getByRole('button', { name: /^Mark again/ }).elements()).toHaveLength(0);
    refuse(new Error('the background is gone'));
    await expect.element(page.getByRole('button', { name: 'Mark again ada-quell' })).toBeVisible();
  });

  it('are explained while there are none', async () => {
    await open();
    await expect.element(page.getByText('choose “Never mark this” in its card')).toBeVisible();
  });
});

describe('settings as a file', () => {
  const file = (text: string) => new File([text], 'settings.json', { type: 'application/json' });
  const give = (text: string) => userEvent.upload(page.getByLabelText('Import settings'), file(text));

  it('replace all choices, and can be taken back', async () => {
    const { now } = await open(CHOSEN);
    await give('{"backgrounderSettings": 1, "theme": "dark"}');
    await expect.element(page.getByRole('status')).toHaveTextContent('Settings imported.');
    expect(now()).toEqual({ theme: 'dark', version: 2 });
    await expect.element(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(now).toMatchObject(CHOSEN);
    expect(now().theme).toBeUndefined();
  });

  it('are refused with every reason when something is wrong, and nothing changes', async () => {
    const { now } = await open(CHOSEN);
    await give('{"backgrounderSettings": 1, "theme": "purple", "music": true}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Your settings haven’t changed');
    await expect.element(page.getByRole('alert')).toHaveTextContent('“theme” can’t be');
    await expect.element(page.getByRole('alert')).toHaveTextContent('no setting called “music”');
    expect(now()).toEqual(CHOSEN);
    await expectAccessible(document);
  });

  it('are saved as what was chosen', async () => {
    await open({ theme: 'dark' });
    const saved = new Promise<string>((resolve) => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = createObjectURL;
        void blob.text().then(resolve);
        return '#';
      };
    });
    await page.getByRole('button', { name: 'Export settings' }).click();
    expect(JSON.parse(await saved)).toEqual({ backgrounderSettings: 2, theme: 'dark' });
  });

  it('are reset, and can be taken back', async () => {
    const { now } = await open(CHOSEN);
    await page.getByRole('button', { name: 'Reset settings' }).click();
    await expect.poll(() => Object.keys(now())).toEqual(['version']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(now).toMatchObject(CHOSEN);
  });
});
