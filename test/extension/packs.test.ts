import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { readMarks } from '../../scripts/browsers/marks.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { PACK_FORMAT, type Pack } from '../../src/pack/format.ts';
import { packStream, readPackFile } from '../../src/pack/pack-file.ts';
import { encodeAs } from '../encode-as.ts';
import { press } from './popup.ts';
import type { Reader } from './reader.ts';
import { withReaders } from './shared-readers.ts';
import { unmarkedName } from './unmarked-name.ts';

/** Beside a name of the demo article. */
const FILLERS = Array.from({ length: 29 }, (_, i) => `Invented Name ${String.fromCharCode(65 + i)}x`);

const NUMBERS = Array.from({ length: 30 }, (_, i) => String.fromCharCode(0x41 + (i % 26)) + i);
const RUSSIAN = ['Назвние;Опсание;Язык', ...NUMBERS.map((n) => `Ада Квилл ${n};мэр города;ru`)].join('\r\n');
const TURKISH = ['Adlr;Açklama;Dil', ...NUMBERS.map((n) => `Ayşe Yıldız ${n};belediye başkanı;tr`)].join('\r\n');
const WESTERN = ['Nme;Descriptoin;Langauge', ...NUMBERS.map((n) => `Zoé Müller ${n};maire;fr`)].join('\r\n');
/** Spreadsheets as programs save them, each with what their reader has to see. */
const SPREADSHEETS: Record<string, { bytes: Uint8Array; told: readonly string[] }> = {
  'utf-16le with mark.csv': {
    bytes: encodeAs('utf-16le', `\ufeff${RUSSIAN}`),
    told: ['Ада Квилл', '“Назвние” (Name)', '“Опсание” (Description)', 'As found: UTF-16LE'],
  },
  'utf-16le.csv': { bytes: encodeAs('utf-16le', TURKISH), told: ['Ayşe Yıldız', 'As found: UTF-16LE'] },
  'utf-16be with mark.csv': {
    bytes: encodeAs('utf-16be', `\ufeff${TURKISH}`),
    told: ['Ayşe Yıldız', 'As found: UTF-16BE'],
  },
  'utf-16be.csv': { bytes: encodeAs('utf-16be', WESTERN), told: ['Zoé Müller', '“Nme” (Name)', 'As found: UTF-16BE'] },
  'windows-1251.csv': { bytes: encodeAs('windows-1251', RUSSIAN), told: ['Ада Квилл', 'As found: windows-1251'] },
  'koi8-r.csv': { bytes: encodeAs('koi8-r', RUSSIAN), told: ['Ада Квилл', 'As found: KOI8-R'] },
  'windows-1254.csv': { bytes: encodeAs('windows-1254', TURKISH), told: ['Ayşe Yıldız', 'As found: windows-1254'] },
  'windows-1252.csv': {
    bytes: encodeAs('windows-1252', WESTERN),
    told: ['Zoé Müller', '“Langauge” (Language)', 'As found: windows-1252'],
  },
  'put together.csv': {
    bytes: Buffer.concat([
      encodeAs('utf-8', `${RUSSIAN.split('\r\n').slice(0, 16).join('\r\n')}\r\n`),
      encodeAs('windows-1251', RUSSIAN.split('\r\n').slice(16).join('\r\n')),
    ]),
    told: ['Ада Квилл', 'As found: UTF-8 and windows-1251'],
  },
};

describe.each(BROWSER_KINDS)('with %s, a reader who brings a spreadsheet', (kind) => {
  let reader: Reader;
  let page: Page;
  let packs: Page;
  let folder: string;
  let name: string;
  withReaders.beforeAll(async ({ readers }) => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-packs-'));
    reader = await readers.toKeepThings(kind);
    ({ page } = await reader.open('/demo/article.html'));
    packs = await openOwnPage(reader.launched, 'src/packs/packs.html');
    await packs.waitForSelector('[data-pack]');
    name = await unmarkedName(page);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(Object.entries(SPREADSHEETS))(
    'reads thirty names, a header with typing errors, in %s',
    async (file, { bytes, told }) => {
      await writeFile(join(folder, file), bytes);
      await choose(join(folder, file));
      await packs.waitForFunction(
        (title) => document.querySelector('.preview h3')?.textContent === title,
        { polling: 50 },
        file.replace(/\.csv$/, ''),
      );
      const preview = await textOf('.preview');
      for (const said of ['30 of 30 names taken', ...told]) expect.soft(preview).toContain(said);
      // The guesses are in sight, to be corrected.
      expect(await packs.$eval('.as-read', (details) => (details as HTMLDetailsElement).open)).toBe(true);
      expect(await shelf()).toEqual([['russia-azerbaijan', true]]);
    },
  );

  it('has last names behind first ones, and is told what language they are in', async () => {
    await writeFile(
      join(folder, 'книга.csv'),
      encodeAs('windows-1251', 'Фамилия;Имя;Отчество;Тип\r\nКвилл;Ада;Юрьевна;\r\nКвиллин;Роман;;человек\r\n'),
    );
    await choose(join(folder, 'книга.csv'));
    await packs.waitForFunction(() => document.querySelector('.preview h3')?.textContent === 'книга', { polling: 50 });
    const rows = await packs.$$eval('.preview > table tr', (all) =>
      all.map((row) => [...row.children].slice(0, 2).map(({ textContent }) => textContent)),
    );
    expect(rows).toEqual([
      ['Ада Квилл', 'Person'],
      ['Роман Квиллин', 'Person'],
    ]);
    expect(
      await packs.$eval('form.list label:nth-of-type(2) select', (select) => (select as HTMLSelectElement).value),
    ).toBe('ru');
  });

  it('says itself in which encoding a spreadsheet is', async () => {
    await writeFile(join(folder, 'greek.csv'), encodeAs('windows-1253', 'όνομα;τι\r\nΆντα Κουίλ;δήμαρχος\r\n'));
    await choose(join(folder, 'greek.csv'));
    await packs.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent?.includes('greek.csv'), {
      polling: 50,
    });
    expect(await textOf('main')).not.toContain('Άντα Κουίλ');
    await packs.select('form.list label:nth-of-type(5) select', 'windows-1253');
    await packs.select('form.list th:nth-of-type(1) select', 'name');
    await packs.select('form.list th:nth-of-type(2) select', 'description');
    await press(packs, '[data-do="read-again"]');
    await packs.waitForSelector('.preview table');
    expect(await textOf('.preview table')).toContain('Άντα Κουίλ');
  });

  it('sees what would come, and changes nothing by looking', async () => {
    const rows = ['Nme;Descripton', ...[name, ...FILLERS].map((each) => `${each};Correspondent of the demo é`)];
    // As an old program on Windows writes it.
    await writeFile(join(folder, 'people.csv'), Buffer.from(rows.join('\r\n'), 'latin1'));
    await choose(join(folder, 'people.csv'));
    await packs.waitForSelector('.preview table');
    expect(await textOf('.preview')).toContain('30 of 30 names taken');
    expect(await textOf('.preview tr')).toContain(name);
    expect(await textOf('.guesses')).toContain('“Nme” (Name)');
    expect(await shelf()).toEqual([['russia-azerbaijan', true]]);
  });

  it('says by hand what it is called and what its columns hold, and looks again', async () => {
    const rows = ['Wer;Was', ...[name, ...FILLERS].map((each) => `${each};Correspondent of the demo é`)];
    await writeFile(join(folder, 'unsaid.csv'), Buffer.from(rows.join('\r\n'), 'latin1'));
    await choose(join(folder, 'unsaid.csv'));
    await packs.waitForSelector('form.list');
    expect(await textOf('[role="alert"]')).toContain('"Wer", "Was"');
    await packs.select('form.list th:nth-of-type(1) select', 'name');
    await packs.select('form.list th:nth-of-type(2) select', 'description');
    await press(packs, '[data-do="read-again"]');
    await packs.waitForSelector('.preview table');
    expect(await textOf('.preview')).toContain('30 of 30 names taken');
    expect(await textOf('.preview h3')).toBe('unsaid');
    expect(await textOf('.preview tr')).toContain('Correspondent of the demo é');
    await choose(join(folder, 'people.csv'));
    await packs.waitForFunction(() => document.querySelector('.preview h3')?.textContent === 'people', { polling: 50 });
    expect(await shelf()).toEqual([['russia-azerbaijan', true]]);
  });

  it('has its names on the open page at once, and the browser asked to keep them', async () => {
    await packs.evaluate(() => {
      navigator.storage.persist = async () => document.body.toggleAttribute('data-persisting', true);
    });
    expect(await packs.$('[data-persisting]')).toBeNull();
    await press(packs, '[data-do="take"]');
    await packs.waitForSelector('[data-pack="people"]');
    expect(await packs.$('[data-persisting]')).not.toBeNull();
    await expect.poll(() => marked(name)).toBe(true);
    expect(await textOf('[data-pack="people"]')).toContain('people.csv');
  });

  it('switches it off and on again', async () => {
    await press(packs, '[data-pack="people"] [role="switch"]');
    await expect.poll(() => marked(name)).toBe(false);
    await press(packs, '[data-pack="people"] [role="switch"]');
    await expect.poll(() => marked(name)).toBe(true);
  });

  it('puts it first, where it is when the page is opened again', async () => {
    await press(packs, '[data-pack="people"] [data-do="up"]');
    await expect.poll(shelf).toEqual([
      ['people', true],
      ['russia-azerbaijan', true],
    ]);
    await packs.close();
    packs = await openOwnPage(reader.launched, 'src/packs/packs.html');
    await expect.poll(shelf).toEqual([
      ['people', true],
      ['russia-azerbaijan', true],
    ]);
  });

  it('exports it, whole, as a file that can be imported again', async () => {
    for (const kind of ['export', 'export-json']) {
      await packs.evaluate(() => {
        HTMLAnchorElement.prototype.click = () => undefined;
        URL.createObjectURL = (file) => {
          Object.assign(globalThis, { saved: file });
          return 'blob:saved';
        };
      });
      await press(packs, `[data-pack="people"] [data-do="${kind}"]`);
      await packs.waitForFunction(() => 'saved' in globalThis, { polling: 50 });
      const bytes = await packs.evaluate(async () => {
        const { saved } = globalThis as unknown as { saved: Blob };
        Reflect.deleteProperty(globalThis, 'saved');
        return [...new Uint8Array(await saved.arrayBuffer())];
      });
      const pack = await readPackFile(new Blob([new Uint8Array(bytes)]).stream());
      expect(pack.entries.map(({ label }) => label)).toEqual([name, ...FILLERS]);
      expect(pack.entries[0]?.gloss).toBe('Correspondent of the demo é');
    }
  });

  it('deletes it, and brings it back', async () => {
    await press(packs, '[data-pack="people"] [data-do="remove"]');
    await expect.poll(() => marked(name)).toBe(false);
    await press(packs, '[data-do="undo"]');
    await expect.poll(() => marked(name)).toBe(true);
  });

  it('has nothing of a large list that is cancelled while it is read, and all of it when it is brought again', async () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `Ship ${i.toString(36)} Of The Line`);
    await writeFile(join(folder, 'ships.csv'), ['name', ...names].join('\n'));
    const stored = await storedRecords();
    await packs.evaluate(cancelWhileWriting);
    await choose(join(folder, 'ships.csv'));
    await packs.waitForSelector('[data-cancelled]');
    await packs.waitForSelector('.importing', { hidden: true });
    expect(await packs.$('.preview')).toBeNull();
    await expect.poll(storedRecords).toEqual(stored);
    expect(await shelf()).toHaveLength(2);
    await choose(join(folder, 'ships.csv'));
    await packs.waitForSelector('[data-do="take"]');
    await press(packs, '[data-do="take"]');
    await packs.waitForSelector('[data-pack="ships"]');
    expect(await textOf('[data-pack="ships"]')).toContain('20,000 entries');
    await press(packs, '[data-pack="ships"] [data-do="remove"]');
    await expect.poll(shelf).toHaveLength(2);
  });

  it('updates a pack by a newer file of it, at the same place and as it was switched', async () => {
    const before = await shelf();
    const { label, ...rest } = ENTRY;
    const brought = (version: string, known: string) =>
      JSON.stringify({ ...PACK, version, entries: [{ label: known, ...rest, forms: [{ text: known }] }] });
    await writeFile(join(folder, 'crew.json'), brought('1.0.0', label));
    await take('crew.json', '1.0.0');
    await press(packs, '[data-pack="crew"] [data-do="up"]');
    await expect.poll(shelf).toEqual([before[0], ['crew', true], before[1]]);
    await press(packs, '[data-pack="crew"] [role="switch"]');
    await expect.poll(shelf).toEqual([before[0], ['crew', false], before[1]]);
    await writeFile(join(folder, 'crew.json'), brought('1.1.0', `${label} of Oster`));
    await choose(join(folder, 'crew.json'));
    await packs.waitForSelector('[data-do="take"]');
    expect(await textOf('.preview')).toContain('1.0.0');
    await take('crew.json', '1.1.0');
    expect(await shelf()).toEqual([before[0], ['crew', false], before[1]]);
    await press(packs, '[data-pack="crew"] [data-do="remove"]');
    await expect.poll(shelf).toEqual(before);
  });

  it('is told what is wrong with a file, and keeps what is there', async () => {
    const before = await storedRecords();
    for (const [file, [bytes, told]] of Object.entries(await badFiles())) {
      await writeFile(join(folder, file), bytes);
      await choose(join(folder, file));
      await packs.waitForFunction(
        (wanted) => document.querySelector('[role="alert"]')?.textContent?.includes(wanted),
        { polling: 50 },
        file,
      );
      expect.soft(await textOf('[role="alert"]'), file).toContain(told);
      expect.soft(await storedRecords(), file).toEqual(before);
    }
    expect(await shelf()).toHaveLength(2);
  });

  it('takes what is good of a list with ten megabytes in one cell, in UTF-16', async () => {
    const list = `name\nAda Quell\n"${'x'.repeat(10_000_000)}"\nTom Quell\n`;
    await writeFile(join(folder, 'wide.csv'), Buffer.from(`\ufeff${list}`, 'utf16le'));
    await choose(join(folder, 'wide.csv'));
    await packs.waitForSelector('.preview table');
    expect(await textOf('.preview')).toContain('2 of 3 names taken');
    expect(await textOf('.preview table')).toContain('Tom Quell');
    const stored = await storedRecords();
    await press(packs, '.preview > .actions button:not(.main)');
    await expect.poll(storedRecords).not.toEqual(stored);
    expect(await shelf()).toHaveLength(2);
  });

  it('brings a large termbase, and the page answers all the while', async () => {
    const concepts = Array.from(
      { length: 4_000 },
      (_, i) =>
        `<termEntry><langSet xml:lang="en"><tig><term>Ship ${i.toString(36)} Of The Line</term></tig></langSet></termEntry>`,
    );
    const head = '<?xml version="1.0"?><martif type="TBX" xml:lang="en"><text><body>';
    await writeFile(join(folder, 'ships.tbx'), `${head}${concepts.join('\n')}</body></text></martif>`);
    // What holds the page up: browsers that tell it do so from 50 ms on.
    await packs.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    await choose(join(folder, 'ships.tbx'));
    await packs.waitForSelector('.preview table');
    expect(await textOf('.preview')).toContain('4,000');
    const parsing = await packs.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    // Read in the page, the termbase alone takes seconds; what is drawn takes as long as the machine lets it.
    expect(parsing.reduce((sum, task) => sum + task, 0)).toBeLessThan(1_000);
    await press(packs, '.preview > .actions button:not(.main)');
    expect(await shelf()).toHaveLength(2);
  });

  it('deletes everything after a second press', async () => {
    await press(packs, '[data-do="clear"]');
    expect(await shelf()).toHaveLength(2);
    await press(packs, '[data-do="clear"]');
    await expect.poll(shelf).toEqual([['russia-azerbaijan', true]]);
    await expect.poll(() => marked(name)).toBe(false);
    expect(await reader.errors.take()).toEqual([]);
  });

  /** Brings a file, and waits until its pack is there in this version. */
  async function take(file: string, version: string): Promise<void> {
    if (!(await packs.$('[data-do="take"]'))) await choose(join(folder, file));
    await packs.waitForSelector('[data-do="take"]');
    await press(packs, '[data-do="take"]');
    await packs.waitForFunction(
      (wanted) => document.querySelector('[data-pack="crew"]')?.textContent?.includes(wanted),
      { polling: 50 },
      version,
    );
  }

  /** How many records of each kind there are, of packs and of what is staged. */
  function storedRecords(): Promise<number[]> {
    return packs.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((pass, fail) => {
          request.onsuccess = () => pass(request.result);
          request.onerror = () => fail(request.error);
        });
      const [{ name = '' } = {}] = (await indexedDB.databases()).filter(({ name }) => name?.includes('pack'));
      const database = await done(indexedDB.open(name));
      const counts = [];
      for (const store of ['packs', 'parts'])
        counts.push(await done(database.transaction(store).objectStore(store).count()));
      database.close();
      return counts;
    });
  }

  async function choose(path: string): Promise<void> {
    const input = (await packs.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  function textOf(selector: string): Promise<string> {
    return packs.$eval(selector, ({ textContent }) => textContent ?? '');
  }

  function shelf(): Promise<unknown[]> {
    return packs.$$eval('[data-pack]', (rows) =>
      rows.map((row) => [
        row.getAttribute('data-pack'),
        row.querySelector('[role="switch"]')?.getAttribute('aria-checked') === 'true',
      ]),
    );
  }

  async function marked(text: string): Promise<boolean> {
    return (await readMarks(page)).some((mark) => mark.text === text);
  }
});

const ENTRY = { id: 'ada', type: 'person', label: 'Ada Quell', gloss: 'Of the crew', forms: [], naming: null };
const PACK = {
  format: PACK_FORMAT,
  id: 'crew',
  title: 'Crew',
  description: 'Who was on board.',
  language: 'en',
  licence: 'MIT',
  sources: [],
  facts: [],
};

/** Files that aren't taken, each with some of what the reader is told. */
async function badFiles(): Promise<Record<string, [bytes: Uint8Array | string, told: string]>> {
  const entries: Pack['entries'] = [{ ...ENTRY, type: 'person', forms: [{ text: ENTRY.label }] }];
  const pack: Pack = { ...PACK, format: PACK_FORMAT, version: '1.0.0', entries };
  const json = JSON.stringify(pack);
  const packed = new Uint8Array(await new Response(packStream(pack)).arrayBuffer());
  const lines = gunzipSync(packed).toString().trimEnd().split('\n');
  const wrongSum = lines.map((line) => line.replace(/[0-9a-f]{64}/, '0'.repeat(64)));
  const columns = Array.from({ length: 200 }, (_, i) => `colour ${i}`).join(',');
  return {
    'cut.backgrounder': [packed.slice(0, -20), 'damaged'],
    'checksum.backgrounder': [gzipSync(`${wrongSum.join('\n')}\n`), 'damaged'],
    'order.backgrounder': [gzipSync(`${lines.toReversed().join('\n')}\n`), 'another order'],
    'bomb.backgrounder': [gzipSync(Buffer.alloc(200_000_000, 'a'), { level: 1 }), 'more than a pack may'],
    'deep.json': [`{"format":"${PACK_FORMAT}","x":${'['.repeat(100_000)}`, 'JSON'],
    'twice.json': [`{"format":"${PACK_FORMAT}","format":"${PACK_FORMAT}"}`, 'JSON'],
    'proto.json': [json.replace('"title"', '"__proto__":{"id":"x"},"title"'), 'JSON'],
    'html.json': [json.replace('Of the crew', '<img src=x>'), 'send its author what is wrong'],
    'page.html': ['<!doctype html><title>A pack</title>', 'web page'],
    'newer.json': ['{"format":"backgrounder-pack/9"}', 'made for a newer version of Backgrounder'],
    'claims.json': [json.replace('"id":"crew"', '"id":"russia-azerbaijan"'), 'Russia and Azerbaijan'],
    'columns.csv': [`${columns}\n${columns}\n`, 'No column is called name'],
    'nothing.csv': ['', 'empty'],
  };
}

/** Runs in the page of packs: cancels the next import once half of it is done, which is when its pack begins to be written. */
function cancelWhileWriting(): void {
  new MutationObserver((_, watch) => {
    const progress = document.querySelector('.importing progress');
    const cancel = document.querySelector<HTMLElement>('.importing button');
    if (!cancel || !(progress instanceof HTMLProgressElement) || progress.value < 0.5) return;
    watch.disconnect();
    cancel.click();
    document.body.dataset.cancelled = '';
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}
