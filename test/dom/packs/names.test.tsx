/** The reader's own names on the page of packs. */
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PacksRoute } from '../../../src/messages/packs-route.ts';
import type { NamesChange, OwnName } from '../../../src/own-names/own-name.ts';
import type { EntryRef } from '../../../src/pack/entry-ref.ts';
import { type Entry, PACK_FORMAT, type Pack } from '../../../src/pack/format.ts';
import { type NamesData, NamesSection } from '../../../src/packs/NamesSection.tsx';
import packsCss from '../../../src/packs/packs.css?inline';
import nameFormCss from '../../../src/ui/own-names/name-form.css?inline';
import pagesCss from '../../../src/ui/pages.css?inline';
import { expectAccessible } from '../axe.ts';
import { localeOf } from '../locales.ts';
import { hide, type ShowOptions, show } from '../show.tsx';

const entryOf = (label: string): Entry => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  type: 'person',
  label,
  gloss: 'Added by you',
  forms: [{ text: label }],
  naming: null,
});
const packOf = (...labels: string[]): Pack => ({
  format: PACK_FORMAT,
  id: 'my-names',
  title: 'My names',
  description: 'Added.',
  version: '1.0.0',
  language: 'en',
  licence: 'not stated',
  sources: [],
  entries: labels.map(entryOf),
  facts: [],
});
const MARA = 'my-names/mara-voss' as EntryRef;

async function open(
  { pack = packOf('Ada Lind', 'Mara Voss'), route = { view: 'packs' }, ...data }: Partial<NamesDataAndMore> = {},
  options: ShowOptions = {},
): Promise<NamesChange[]> {
  const changes: NamesChange[] = [];
  const names: NamesData = {
    pack: async () => pack,
    propose: async (text): Promise<OwnName> => ({
      type: 'person',
      forms: text === '' ? [] : [{ text, use: 'always' }],
      gloss: '',
      language: 'en',
      cases: false,
    }),
    risks: async (forms) => forms.map((text) => ({ risk: text === 'Trend' ? 'word' : null, others: [] })),
    change: async (change) => {
      changes.push(change);
      return {
        failed: null,
        entry: MARA,
        deleted: change.do === 'delete' ? entryOf('Mara Voss') : null,
      };
    },
    ...data,
  };
  await show(
    <main>
      <NamesSection data={names} route={route} edition={0} />
    </main>,
    [pagesCss, packsCss, nameFormCss],
    options,
  );
  return changes;
}

interface NamesDataAndMore extends Omit<NamesData, 'pack'> {
  pack: Pack | null;
  route: PacksRoute;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

afterEach(hide);

describe('the reader’s own names', () => {
  test('are listed, the newest first, each with its ways out', async () => {
    await open();
    await expect.element(button('Delete Mara Voss')).toBeVisible();
    const labels = [...document.querySelectorAll('.own-names li')].map((row) => row.getAttribute('data-name'));
    expect(labels).toEqual(['mara-voss', 'ada-lind']);
  });

  test('are deleted, and brought back', async () => {
    const changes = await open();
    await userEvent.click(button('Delete Mara Voss'));
    await expect.element(page.getByText('Deleted from my names: Mara Voss.')).toBeVisible();
    await userEvent.click(button('Undo'));
    await expect
      .poll(() => changes)
      .toEqual([
        { do: 'delete', entry: MARA },
        { do: 'restore', deleted: entryOf('Mara Voss') },
      ]);
  });

  test('are edited with the keyboard alone', async () => {
    const changes = await open();
    await userEvent.click(button('Edit Mara Voss'));
    await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('label');
    await userEvent.keyboard('{End}berg{Enter}');
    await expect.poll(() => changes.length).toBe(1);
    expect(changes[0]).toMatchObject({
      do: 'edit',
      entry: MARA,
      name: { forms: [{ text: 'Mara Vossberg' }], gloss: '' },
    });
  });

  test('of very many are found by a search', async () => {
    await open({ pack: packOf(...Array.from({ length: 150 }, (_, i) => `Name ${i} Of Many`)) });
    await expect.element(page.getByText('100 of 150 shown')).toBeVisible();
    await userEvent.fill(page.getByRole('searchbox', { name: 'Search my names' }), 'name 7 ');
    await expect.element(button('Delete Name 7 Of Many')).toBeVisible();
  });
});

describe('the form', () => {
  test('has in it what was selected on a page that could hold none', async () => {
    const changes = await open({ route: { view: 'add', text: 'Tomas Brandt' } });
    await expect.element(field('Name')).toHaveValue('Tomas Brandt');
    await userEvent.click(button('Add'));
    await expect.poll(() => changes[0]).toMatchObject({ do: 'add', name: { forms: [{ text: 'Tomas Brandt' }] } });
  });

  test('says at once what is risky, and keeps what is written when it is refused', async () => {
    await open({
      route: { view: 'add', text: '' },
      change: async () => ({ failed: 'packs_disk_full', entry: null, deleted: null }),
    });
    await expect.element(page.getByText('Select words on a page, or write a name here.')).toBeVisible();
    await userEvent.click(button('Add'));
    await expect.element(page.getByText('Write the name first.')).toBeVisible();
    await userEvent.fill(field('Name'), 'Trend');
    await expect.element(page.getByText('An ordinary word.')).toBeVisible();
    await userEvent.click(button('Add'));
    await expect.element(page.getByText('There is not enough space on this device.')).toBeVisible();
    await expect.element(field('Name')).toHaveValue('Trend');
  });

  test('says that a selection is too long for a name', async () => {
    await open({ route: { view: 'add', text: 'a'.repeat(300) } });
    await expect.element(page.getByText('The selection was longer than a name can be.')).toBeVisible();
  });

  test('takes other spellings, and leaves them out again', async () => {
    const changes = await open({ route: { view: 'add', text: 'Mara Voss' } });
    await userEvent.click(button('Add another spelling'));
    await userEvent.fill(field('Other spelling 1'), 'Voss');
    await userEvent.click(button('Add another spelling'));
    await userEvent.fill(field('Other spelling 2'), 'Vosse');
    await userEvent.click(button('Remove the spelling “Voss”'));
    await userEvent.click(button('Add'));
    await expect.poll(() => changes[0]).toMatchObject({ name: { forms: [{ text: 'Mara Voss' }, { text: 'Vosse' }] } });
  });

  test.each([
    ['light', 'en', 1200],
    ['dark', 'ru', 320],
    ['light', 'az', 320],
  ] as const)(
    'has nothing for axe-core to find, and fits, in %s and %s at %i pixels',
    async (theme, language, width) => {
      await open({ route: { view: 'add', text: 'Trend' } }, { theme, locale: localeOf(language), width });
      await expect.element(page.getByRole('textbox').first()).toHaveValue('Trend');
      expect(document.body.textContent).not.toMatch(/\bnames_|\$\d/);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      await expectAccessible(document.body);
    },
  );
});
