import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EXPORTS } from '../../../src/exchange/export-pack.ts';
import type { ShelvedPack } from '../../../src/messages/message-map.ts';
import { PackList } from '../../../src/packs/PackList.tsx';
import packsCss from '../../../src/packs/packs.css?inline';
import pagesCss from '../../../src/ui/pages.css?inline';
import { expectAccessible } from '../axe.ts';
import { hide, type ShowOptions, show } from '../show.tsx';

const PACK: ShelvedPack = {
  id: 'harbour',
  title: 'The harbour',
  description: 'Names',
  version: '1.0.0',
  language: 'en',
  licence: 'MIT',
  counts: { entries: 2, forms: 4, facts: 1 },
  key: 4,
  on: true,
  bytes: 2300,
  origin: null,
};

async function open(options: ShowOptions = {}): Promise<string[]> {
  const kinds: string[] = [];
  const view = (
    <main>
      <h1>Packs</h1>
      <PackList packs={[PACK]} onChange={() => undefined} onExport={(_, kind) => void kinds.push(kind)} />
    </main>
  );
  await show(view, [pagesCss, packsCss], options);
  return kinds;
}

afterEach(hide);

it('offers every kind of file that a pack can leave as, by keys', async () => {
  const kinds = await open();
  document.querySelector<HTMLElement>('.formats summary')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/Leaves out facts/).first()).toBeVisible();
  for (const button of document.querySelectorAll<HTMLElement>('[data-do^="export"]')) {
    button.focus();
    await userEvent.keyboard('{Enter}');
  }
  expect(kinds.toSorted()).toEqual(Object.keys(EXPORTS).toSorted());
});

it.each(['light', 'dark'] as const)('fits 320 px and has no fault that axe finds, in %s', async (theme) => {
  await open({ theme, width: 320 });
  document.querySelector<HTMLDetailsElement>('.formats')?.setAttribute('open', '');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await expectAccessible(document);
});
