import { afterEach, describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { FileChoices } from '../../../src/exchange/file-choices.ts';
import type { PackChange, PackShelf, ShelvedPack } from '../../../src/messages/message-map.ts';
import type { ImportNews, ImportRequest } from '../../../src/packs/import-messages.ts';
import type { Preview } from '../../../src/packs/import-pack.ts';
import type { NamesData } from '../../../src/packs/NamesSection.tsx';
import { PacksPage, type PacksPageProps } from '../../../src/packs/PacksPage.tsx';
import packsCss from '../../../src/packs/packs.css?inline';
import pagesCss from '../../../src/ui/pages.css?inline';
import { expectAccessible } from '../axe.ts';
import { localeOf } from '../locales.ts';
import { hide, type ShowOptions, show } from '../show.tsx';

const packOf = (id: string, key: number | null): ShelvedPack => ({
  id,
  title: `The ${id}`,
  description: 'Names',
  version: '1.0.0',
  language: 'en',
  licence: 'MIT',
  counts: { entries: 2, forms: 4, facts: 1 },
  key,
  on: true,
  bytes: 2300,
  origin: key === null ? null : { kind: 'list', file: `${id}.csv`, added: '2026-01-02T00:00:00Z' },
});
const SHELF: PackShelf = { packs: [packOf('harbour', null), packOf('theatre', 4)], failed: null, deleted: 4 };
const PREVIEW: Preview = {
  key: 7,
  title: 'Ministers',
  version: '1.0.0',
  replaces: '0.9.0',
  counts: { entries: 1, forms: 2, facts: 0 },
  entries: [{ label: 'Ada Quell', type: 'person', gloss: 'Engineer', others: ['Quell'] }],
  found: {
    ...{ title: 'Ministers', language: 'de', licence: '', homepage: '', encoding: null },
    readAs: { encoding: 'windows-1252', mixed: true },
    table: {
      columns: ['name', null],
      guessed: [],
      header: true,
      beginning: [
        ['Nmae', 'Tätigkeit'],
        ['Ada Quell', 'Engineer'],
      ],
    },
  },
  report: {
    outcome: { read: 2, taken: 1, mended: 0, leftOut: 1, short: 1, guarded: 0, passedOver: [] },
    table: 'line\n',
  },
};

const CHOICES: FileChoices = {
  ...{ title: 'Half', language: 'en', licence: '', homepage: '', encoding: null },
  list: { header: true, columns: ['name'] },
};

const HALF = {
  run: 'old',
  file: new File(['name\nZed\n'], 'half.csv'),
  name: 'half.csv',
  choices: CHOICES,
  begun: '2026-02',
};
/** The newest of two is offered. */
const watchInterrupted: PacksPageProps['watchInterrupted'] = (onInterrupted) => {
  onInterrupted(HALF);
  onInterrupted({ ...HALF, run: 'older', name: 'older.csv', begun: '2026-01' });
};

const NAMES: NamesData = {
  pack: async () => null,
  propose: async (text) => ({
    type: 'topic',
    forms: [{ text, use: 'always' }],
    gloss: '',
    language: 'en',
    cases: false,
  }),
  risks: async (forms) => forms.map(() => ({ risk: null, others: [] })),
  change: async () => ({ failed: null, entry: null, deleted: null }),
};

interface Opened {
  changes: PackChange[];
  /** What was said of the files that were read. */
  asked: ImportRequest[];
  discarded: number[];
  forgotten: string[];
  cancelled: () => number;
  tell: (news: ImportNews) => void;
  /** Packs were changed in another window. */
  tellChanged: () => void;
}

async function open(
  options: ShowOptions = {},
  onExport = async () => {},
  changed: PackShelf | Promise<PackShelf> = SHELF,
): Promise<Opened> {
  const changes: PackChange[] = [];
  const asked: ImportRequest[] = [];
  const discarded: number[] = [];
  const forgotten: string[] = [];
  let listen: (news: ImportNews) => void = () => undefined;
  let cancelled = 0;
  let tellChanged: () => void = () => undefined;
  const view = (
    <PacksPage
      loaded={SHELF}
      change={async (change) => {
        changes.push(change);
        return changed;
      }}
      list={async () => ({ ...SHELF, packs: SHELF.packs.slice(0, 1), deleted: null })}
      onPacksChanged={(listener) => {
        tellChanged = listener;
        return () => undefined;
      }}
      startImport={(request, onNews) => {
        asked.push(request);
        listen = onNews;
        return { cancel: () => void cancelled++ };
      }}
      discard={(key) => void discarded.push(key)}
      watchInterrupted={watchInterrupted}
      forget={(run) => void forgotten.push(run)}
      onExport={onExport}
      onSave={() => undefined}
      page={window}
      names={NAMES}
      notes={async () => '## Ada'}
      library="library.html"
      maker="maker.html"
    />
  );
  await show(view, [pagesCss, packsCss], options);
  return {
    changes,
    asked,
    discarded,
    forgotten,
    cancelled: () => cancelled,
    tell: (news) => listen(news),
    tellChanged: () => tellChanged(),
  };
}

/** Drops a file where files are taken, as from the desktop. */
function drop(): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['name\nAda Quell\n'], 'ministers.csv'));
  document
    .querySelector('.drop')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

afterEach(hide);

describe('the page of packs', () => {
  it('says what "Delete everything" leaves, and where that is deleted', async () => {
    await open();
    await expect.element(page.getByText(/kept articles stay/), { timeout: 1000 }).toBeVisible();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (theme) => {
    const { tell } = await open({ theme });
    drop();
    tell({ said: 'staged', preview: PREVIEW });
    await expect.element(page.getByRole('heading', { name: 'Ministers' })).toBeVisible();
    await expectAccessible(document);
  });

  it('say how much those that were brought take, without what is kept beside them', async () => {
    await open();
    await expect.element(page.getByText('They take about 3 kB.')).toBeVisible();
  });

  it('says when a pack could not be exported', async () => {
    await open({}, () => Promise.reject(new Error('the storage is gone')));
    await page.getByRole('button', { name: 'Export as JSON' }).first().click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('storage didn’t respond');
  });

  it('is not wider than a phone', async () => {
    const { tell } = await open({ width: 320 });
    drop();
    tell({ said: 'staged', preview: PREVIEW });
    await expect.element(page.getByRole('heading', { name: 'Ministers' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('reads a list again as its reader says, before anything is taken', async () => {
    const { tell, asked, discarded, changes } = await open();
    drop();
    tell({ said: 'staged', preview: PREVIEW });
    await page.getByText('Title, language, source and more').click();
    await expect.element(page.getByLabelText('Language of the names')).toHaveValue('de');
    await page.getByLabelText('Title').fill('Cabinet');
    await page.getByLabelText('Language of the names').selectOptions('en');
    await page.getByLabelText('From (web address)').fill('https://gov.example/list');
    await page.getByLabelText('Licence').fill(' CC0-1.0 ');
    await expect.element(page.getByLabelText('Encoding')).toHaveDisplayValue('As found: UTF-8 and windows-1252');
    await page.getByLabelText('Encoding').selectOptions('KOI8-R');
    await page.getByLabelText('Column 2').selectOptions('Description');
    await page.getByLabelText('The first row says what the columns hold').click();
    await page.getByRole('button', { name: 'Read again' }).click();
    expect(asked.map(({ choices }) => choices)).toEqual([
      undefined,
      {
        ...{ title: 'Cabinet', language: 'en', licence: 'CC0-1.0', homepage: 'https://gov.example/list' },
        encoding: 'koi8-r',
        list: { columns: ['name', 'description'], header: false },
      },
    ]);
    expect(discarded).toEqual([7]);
    expect(changes).toEqual([]);
  });

  it('says which columns were guessed, unfolded, until something else is chosen', async () => {
    const { tell } = await open({ width: 320 });
    drop();
    const table = PREVIEW.found?.table;
    if (!PREVIEW.found || !table) throw new Error('no list');
    const found = { ...PREVIEW.found, table: { ...table, guessed: [0] } };
    tell({ said: 'staged', preview: { ...PREVIEW, found } });
    await expect
      .element(page.getByText('Guessed, because the first row has typing errors: “Nmae” (Name)'))
      .toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await expectAccessible(document);
    await page.getByLabelText('Column 1').selectOptions('Type');
    await expect.element(page.getByText('Guessed')).not.toBeInTheDocument();
  });

  it('lets what a thesaurus or termbase doesn’t say be said, without columns', async () => {
    const { tell, asked } = await open();
    drop();
    if (!PREVIEW.found) throw new Error('no list');
    tell({ said: 'staged', preview: { ...PREVIEW, found: { ...PREVIEW.found, table: null } } });
    await page.getByText('Title, language, source and more').click();
    await expect.element(page.getByLabelText('Column 1')).not.toBeInTheDocument();
    await page.getByLabelText('Language of the names').selectOptions('az');
    await page.getByRole('button', { name: 'Read again' }).click();
    expect(asked.at(-1)?.choices).toEqual({
      ...{ title: 'Ministers', language: 'az', licence: '', homepage: '', encoding: null },
    });
  });

  it('asks which column has the names where none is called so', async () => {
    const { tell, asked } = await open();
    drop();
    const beginning = [
      ['Wer', 'Was'],
      ['Ada Quell', 'Engineer'],
    ];
    const list = { table: { columns: [null, null], guessed: [], header: true, beginning }, readAs: null };
    tell({ said: 'failed', failure: { key: 'file_no_name_column', args: ['"Wer", "Was"'], list } });
    await expect.element(page.getByRole('alert')).toHaveTextContent('No column is called name');
    await expect.element(page.getByRole('button', { name: 'Read again' })).toBeDisabled();
    await page.getByLabelText('Column 2').selectOptions('Name');
    // A column is taken once.
    await page.getByLabelText('Column 1').selectOptions('Name');
    await expect.element(page.getByLabelText('Column 2')).toHaveValue('');
    await expectAccessible(document);
    await page.getByRole('button', { name: 'Read again' }).click();
    expect(asked.at(-1)?.choices).toMatchObject({
      ...{ title: 'ministers', language: 'en', encoding: null },
      list: { columns: ['name', null], header: true },
    });
  });

  it('orders packs by keyboard', async () => {
    const { changes } = await open();
    const up = document.querySelector<HTMLElement>('[data-pack="theatre"] [data-do="up"]');
    up?.focus();
    await userEvent.keyboard('{Enter}');
    expect(changes).toEqual([{ do: 'arrange', ids: ['theatre', 'harbour'] }]);
  });

  it('cancels a file that is being read, and discards one that was only looked at', async () => {
    const { tell, cancelled, discarded } = await open();
    drop();
    tell({ said: 'progress', done: 0.5 });
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(cancelled()).toBe(1);
    drop();
    tell({ said: 'staged', preview: PREVIEW });
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(discarded).toEqual([7]);
    await expect.element(page.getByRole('heading', { name: 'Ministers' })).not.toBeInTheDocument();
  });

  it('shows what another window has changed, and still brings back what this one deleted', async () => {
    const { tellChanged, changes } = await open();
    await expect.element(page.getByRole('heading', { name: 'The theatre' })).toBeVisible();
    // It listens from the moment on when it has been drawn.
    await expect
      .poll(() => {
        tellChanged();
        return page.getByRole('heading', { name: 'The theatre' }).elements();
      })
      .toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(changes).toEqual([{ do: 'restore', key: 4 }]);
  });

  it('orders packs by dragging', async () => {
    const { changes } = await open();
    const [harbour, theatre] = ['harbour', 'theatre'].map((id) => page.getByRole('heading', { name: `The ${id}` }));
    await theatre?.dropTo(harbour as Locator);
    expect(changes).toEqual([{ do: 'arrange', ids: ['theatre', 'harbour'] }]);
  });

  it('offers a report where there is something to report', async () => {
    const { tell } = await open();
    drop();
    tell({ said: 'staged', preview: PREVIEW });
    await expect.element(page.getByRole('button', { name: 'Save the full report' })).toBeVisible();
    const outcome = { read: 1, taken: 1, mended: 0, leftOut: 0, short: 1, guarded: 0, passedOver: [] };
    tell({ said: 'staged', preview: { ...PREVIEW, report: { outcome, table: 'line\n' } } });
    await expect.element(page.getByRole('button', { name: 'Save the full report' })).not.toBeInTheDocument();
  });

  it.each(['ru', 'az'] as const)('tells in %s what became of a file', async (language) => {
    const { tell } = await open({ locale: localeOf(language) });
    drop();
    tell({ said: 'staged', preview: PREVIEW });
    const { t } = localeOf(language);
    await expect.element(page.getByText(t('report_left_out', '1'), { exact: false })).toBeVisible();
    tell({ said: 'failed', failure: { key: 'file_empty' } });
    await expect.element(page.getByText(t('file_empty'))).toBeVisible();
    tell({ said: 'failed', failure: { key: 'file_pack_broken', inEnglish: 'id is no slug' } });
    await expect.element(page.getByText(t('file_pack_broken'), { exact: false })).toBeVisible();
    expect(page.getByText('id is no slug', { exact: true }).element().getAttribute('lang')).toBe('en');
  });

  it('takes what was looked at, and brings back what was deleted', async () => {
    const { tell, changes } = await open();
    drop();
    tell({ said: 'staged', preview: PREVIEW });
    await page.getByRole('button', { name: 'Replace' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(changes).toEqual([
      { do: 'take', key: 7 },
      { do: 'restore', key: 4 },
    ]);
  });

  it('offers to go on with an import whose page was closed, with what its reader had said', async () => {
    const { asked, forgotten } = await open();
    await expect.element(page.getByText('The import of half.csv was interrupted', { exact: false })).toBeVisible();
    await expectAccessible(document);
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(forgotten).toEqual(['old']);
    expect(asked.map(({ file, choices }) => [file.name, choices])).toEqual([['half.csv', CHOICES]]);
    expect(await asked[0]?.file.text()).toBe('name\nZed\n');
  });

  it('forgets such an import where its reader doesn’t want it', async () => {
    const { asked, forgotten } = await open();
    await page.getByRole('button', { name: 'Don’t add it' }).click();
    expect([asked, forgotten]).toEqual([[], ['old']]);
    expect(document.querySelector('.interrupted')).toBeNull();
  });

  it('says that names of a pack are being prepared', async () => {
    const preparing = { ...packOf('theatre', 4), preparing: true as const };
    await open({}, undefined, { ...SHELF, packs: [preparing] });
    await page.getByRole('switch').first().click();
    await expect.element(page.getByText('are being prepared', { exact: false })).toBeVisible();
  });

  it('says when another window was quicker, and shows the file as its reader had said, as it would come now', async () => {
    const { t } = localeOf('en');
    const { tell, asked, discarded } = await open({}, undefined, { ...SHELF, failed: 'packs_changed_since' });
    drop();
    tell({ said: 'staged', preview: PREVIEW });
    await page.getByText('Title, language, source and more').click();
    await page.getByLabelText('Title').fill('Cabinet');
    await page.getByRole('button', { name: 'Read again' }).click();
    tell({ said: 'staged', preview: PREVIEW });
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect.element(page.getByText(t('packs_changed_since'))).toBeVisible();
    expect(discarded).toEqual([7, 7]);
    expect(asked.map(({ file, choices }) => [file.name, choices?.title])).toEqual([
      ['ministers.csv', undefined],
      ['ministers.csv', 'Cabinet'],
      ['ministers.csv', 'Cabinet'],
    ]);
  });

  it('goes on with a file that is chosen before the last one was added', async () => {
    let answer: (shelf: PackShelf) => void = () => undefined;
    const answered = new Promise<PackShelf>((resolve) => {
      answer = resolve;
    });
    const { tell, asked } = await open({}, undefined, answered);
    drop();
    tell({ said: 'staged', preview: PREVIEW });
    await page.getByRole('button', { name: 'Replace' }).click();
    drop();
    await expect.poll(() => asked.length).toBe(2);
    tell({ said: 'staged', preview: { ...PREVIEW, key: 8 } });
    answer({ ...SHELF, packs: [packOf('museum', 9)] });
    await expect.element(page.getByRole('heading', { name: 'The museum' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Replace' })).toBeVisible();
  });

  it('keeps what was looked at where it could not be added', async () => {
    const { t } = localeOf('en');
    const { tell } = await open({}, undefined, { ...SHELF, failed: 'packs_disk_full' });
    drop();
    tell({ said: 'staged', preview: PREVIEW });
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect.element(page.getByText(t('packs_disk_full'))).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Replace' })).toBeVisible();
  });
});
