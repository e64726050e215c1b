import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addressOf, type Route } from '../../../src/messages/library-route.ts';
import type { PageState } from '../../../src/messages/message-map.ts';
import { partsOf } from '../../../src/pack/entry-ref.ts';
import { PopupApp } from '../../../src/popup/PopupApp.tsx';
import type { PopupPage } from '../../../src/popup/popup-page.ts';
import { SettingsNotSaved } from '../../../src/settings/settings-store.ts';
import { LocaleProvider } from '../../../src/ui/locale.tsx';
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

  test('goes to library and settings', async () => {
    const { did } = open(new TestPage());
    await userEvent.click(button('Search the library'));
    await userEvent.click(button('Settings'));
    expect(did).toEqual(['library /', 'options']);
  });
});
