import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addressOf, type Route } from '../../../src/messages/library-route.ts';
import type { PageState } from '../../../src/messages/message-map.ts';
import { partsOf } from '../../../src/pack/entry-ref.ts';
import { PopupApp } from '../../../src/popup/PopupApp.tsx';
import type { PopupPage } from '../../../src/popup/popup-page.ts';
import { SettingsNotSaved } from '../../../src/settings/settings-store.ts';
import type { PageKept } from '../../../src/ui/keep-page.ts';
import { LocaleProvider } from '../../../src/ui/locale.tsx';
import { refOf } from '../../refs.ts';
import { articleOf } from '../../unit/reading/kept.ts';
import { ENGLISH } from '../locales.ts';
import { NAMES, showPopupTheme, stateOf, UNKNOWN } from './popup.fixture.tsx';

/** A page that does what the popup says, and writes it down. */
class TestPage implements PopupPage {
  now: PageState | null = stateOf('read', NAMES);
  found = true;
  isCutOff = false;
  refusal: Error | null = null;
  readonly did: string[] = [];

  unknown = UNKNOWN;
  prepared: string[][] = [];
  preparing = async () => this.prepared.shift() ?? [];
  state = async () => this.now;
  jump: PopupPage['jump'] = async ({ id, label }, index) => {
    this.did.push(`jump ${partsOf(id).id} ${index}`);
    return { sentence: this.found ? `Sentence ${index + 1} on ${label}.` : null, isCutOff: this.isCutOff };
  };
  readAgain = async () => {
    this.now = stateOf('read', NAMES);
  };
  reload = async () => void this.did.push('reload');
  rule: PopupPage['rule'] = async (host, rule) => {
    if (this.refusal) throw this.refusal;
    this.did.push(`${host} ${rule}`);
    this.now = stateOf(rule === 'off' ? 'site-off' : 'read', rule === 'off' ? [] : NAMES);
  };
  enable = async () => {
    this.did.push('enable');
    this.now = stateOf('read', NAMES);
  };
  openLibrary = (route: Route) => void this.did.push(`library ${addressOf(route)}`);
  openOptions = () => void this.did.push('options');
  isPrivate = false;
  keepsAtOnce = false;
  keeps: PageKept[] = [];
  keep = async (): Promise<PageKept> => {
    this.did.push('keep');
    return this.keeps.shift() ?? { outcome: 'failed', why: 'keep_no_article' };
  };
  canForget = true;
  forget = async (article: string) => {
    this.did.push(`forget ${article}`);
    return this.canForget;
  };
}

let place: HTMLElement;
const open = (tested: TestPage) => {
  showPopupTheme();
  place = document.createElement('div');
  document.body.append(place);
  render(
    <LocaleProvider locale={ENGLISH}>
      <PopupApp page={tested} first={tested.now} rule={() => (tested.now?.state === 'site-off' ? 'off' : 'on')} />
    </LocaleProvider>,
    place,
  );
  return tested;
};

beforeEach(() => page.viewport(360, 600));
afterEach(() => {
  render(null, place);
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('a reader', () => {
  test('goes to a name, from mention to mention and round again, and comes back to the list', async () => {
    const { did } = open(new TestPage());
    await userEvent.click(button(/Mira Åland/));
    await expect.element(page.getByText('1 of 2')).toBeVisible();
    await expect.element(page.getByText('Sentence 1 on Mira Åland.')).toBeVisible();
    await userEvent.click(button('Next mention'));
    await userEvent.click(button('Next mention'));
    await userEvent.click(button('Previous mention'));
    await expect.element(page.getByText('2 of 2')).toBeVisible();
    await expect.element(page.getByText('Sentence 2 on Mira Åland.')).toBeVisible();
    expect(did).toEqual(['jump mira-oland 0', 'jump mira-oland 1', 'jump mira-oland 0', 'jump mira-oland 1']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Previous mention');
    await userEvent.click(button(/Jon Oland/));
    expect(did.at(-1)).toBe('jump jon-oland 0');
    await expect.element(page.getByText('2 of 2')).not.toBeInTheDocument();
  });

  test('hears which packs’ names are not marked yet, until they are', async () => {
    const tested = new TestPage();
    tested.prepared = [['Places', 'Ships'], ['Places']];
    open(tested);
    await expect.element(page.getByText('Names of Places · Ships are being prepared')).toBeVisible();
    await expect.element(page.getByText('are being prepared')).not.toBeInTheDocument();
  });

  test('does all of it with the keyboard', async () => {
    const { did } = open(new TestPage());
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('role')).toBe('switch');
    await userEvent.keyboard('{Tab}{Tab}{Enter}{Tab}{Tab}{Enter}');
    expect(did).toEqual(['jump mira-oland 0', 'jump mira-oland 1']);
  });

  test('hears of a name that has gone', async () => {
    const tested = new TestPage();
    tested.found = false;
    open(tested);
    await userEvent.click(button(/Oster/));
    await expect.element(page.getByRole('alert')).toHaveTextContent('is no longer on the page');
  });

  test('hears of a name that the page cuts off', async () => {
    const tested = new TestPage();
    tested.isCutOff = true;
    open(tested);
    await userEvent.click(button(/Oster/));
    await expect.element(page.getByRole('alert')).toHaveTextContent('This part of the page is hidden');
  });

  test('switches the site off and on again', async () => {
    const { did } = open(new TestPage());
    await userEvent.click(page.getByRole('switch', { name: 'Mark names on gazette.example' }));
    await expect.element(page.getByText('off on this site')).toBeVisible();
    await expect.element(page.getByRole('switch')).not.toBeChecked();
    await userEvent.click(button('Turn on here'));
    await expect.element(button(/Mira Åland/)).toBeVisible();
    expect(did).toEqual(['gazette.example off', 'gazette.example on']);
  });

  test('has the whole page read', async () => {
    const tested = new TestPage();
    tested.now = stateOf('not-an-article');
    const { did } = open(tested);
    await userEvent.click(button('Read the whole page'));
    await expect.element(page.getByRole('switch', { name: 'Whole page' })).toBeChecked();
    expect(did).toEqual(['gazette.example whole-page']);
  });

  test('switches Backgrounder on when it is off everywhere', async () => {
    const tested = new TestPage();
    tested.now = stateOf('off');
    const { did } = open(tested);
    await userEvent.click(button('Turn on'));
    await expect.element(button(/Mira Åland/)).toBeVisible();
    expect(did).toEqual(['enable']);
  });

  test('tries again when reading stopped', async () => {
    const tested = new TestPage();
    tested.now = stateOf('stopped');
    open(tested);
    await userEvent.click(button('Try again'));
    await expect.element(button(/Mira Åland/)).toBeVisible();
  });

  test('learns why a page can’t be read, and what helps', async () => {
    const tested = new TestPage();
    tested.now = null;
    const { did } = open(tested);
    await expect.element(page.getByText('open before Backgrounder was installed')).toBeVisible();
    await userEvent.click(button('Reload the page'));
    await userEvent.click(button('Check a text'));
    expect(did).toEqual(['reload', 'library /check']);
  });

  test('learns that a choice could not be stored', async () => {
    const tested = new TestPage();
    tested.refusal = new SettingsNotSaved('settings_storage_full', new Error('quota'));
    open(tested);
    await userEvent.click(page.getByRole('switch', { name: 'Whole page' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent(ENGLISH.t('settings_storage_full'));
    await expect.element(page.getByRole('switch', { name: 'Whole page' })).not.toBeChecked();
  });

  test('sees names appear while the page is still read', async () => {
    const tested = new TestPage();
    tested.now = stateOf('reading');
    open(tested);
    await expect.element(page.getByText('Reading the page')).toBeVisible();
    tested.now = stateOf('read', NAMES);
    await expect.element(button(/Mira Åland/)).toBeVisible();
  });

  test('keeps the article, sees what is kept of it, and takes it back', async () => {
    const tested = new TestPage();
    tested.keeps = [{ outcome: 'kept', article: articleOf('a1', { words: 812, names: [refOf('oster')] }), added: 9 }];
    const { did } = open(tested);
    await userEvent.click(button('Keep this article'));
    await expect.element(page.getByText('Kept in “My reading”: 812 words, 1 known name.')).toBeVisible();
    await userEvent.click(button('Show it'));
    await userEvent.click(button('Forget it'));
    await expect.element(page.getByText('Forgotten. Nothing of it is kept.')).toBeVisible();
    expect(did).toEqual(['keep', 'library /kept/a1', 'forget a1']);
  });

  test('hears that it is kept already, or what is new in it', async () => {
    const kept = ['2026-11-02T10:00:00.000Z', '2026-11-04T10:00:00.000Z'];
    const tested = new TestPage();
    tested.keeps = [{ outcome: 'same', article: articleOf('a1'), added: 0 }];
    open(tested);
    await userEvent.click(button('Keep this article'));
    await expect.element(page.getByText('You kept this on 4 Nov 2026. Nothing in it is new.')).toBeVisible();
    await expect.element(button('Forget it')).not.toBeInTheDocument();
    render(null, place);
    tested.keeps = [{ outcome: 'changed', article: articleOf('a1', { kept }), added: 3 }];
    open(tested);
    await userEvent.click(button('Keep this article'));
    await expect.element(page.getByText('Kept again. New since 2 Nov 2026: 3 paragraphs.')).toBeVisible();
  });

  test('is asked a second time in a private window, and nothing is kept before', async () => {
    const tested = new TestPage();
    tested.isPrivate = true;
    const { did } = open(tested);
    await userEvent.click(button('Keep this article'));
    await expect.element(page.getByText('This is a private window.')).toBeVisible();
    await userEvent.click(button('Don’t keep'));
    expect(did).toEqual([]);
    await userEvent.click(button('Keep this article'));
    await userEvent.click(button('Keep it anyway'));
    expect(did).toEqual(['keep']);
  });

  test('has it kept without another press where a key opened the popup, but for private windows', async () => {
    const tested = new TestPage();
    tested.keepsAtOnce = true;
    const { did } = open(tested);
    await expect.poll(() => did).toEqual(['keep']);
    render(null, place);
    const secret = new TestPage();
    secret.keepsAtOnce = true;
    secret.isPrivate = true;
    open(secret);
    await expect.element(page.getByText('This is a private window.')).toBeVisible();
    expect(secret.did).toEqual([]);
  });

  test.each([
    'keep_no_article',
    'keep_too_long',
    'keep_no_answer',
    'reading_disk_full',
    'reading_store_failed',
  ] as const)('hears why nothing was kept: %s', async (why) => {
    const tested = new TestPage();
    tested.keeps = [{ outcome: 'failed', why }];
    open(tested);
    await userEvent.click(button('Keep this article'));
    await expect.element(page.getByRole('alert')).toHaveTextContent(ENGLISH.t(why));
  });

  test('hears that what was kept could not be taken back', async () => {
    const tested = new TestPage();
    tested.canForget = false;
    tested.keeps = [{ outcome: 'kept', article: articleOf('a1'), added: 1 }];
    open(tested);
    await userEvent.click(button('Keep this article'));
    await userEvent.click(button('Forget it'));
    await expect.element(page.getByText(ENGLISH.t('reading_store_failed'))).toBeVisible();
    await expect.element(button('Show it')).toBeVisible();
  });

  test('goes to library and settings', async () => {
    const { did } = open(new TestPage());
    await userEvent.click(button('Search the library'));
    await userEvent.click(button('Settings'));
    expect(did).toEqual(['library /', 'options']);
  });
});
