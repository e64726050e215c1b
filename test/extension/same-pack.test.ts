/** The page makes of documents what the command makes of them. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { make } from '../unit/scripts/archive-command.ts';
import { exported } from './maker-window.ts';
import { press } from './popup.ts';
import { withReaders } from './shared-readers.ts';

const FILES = ['article.docx', 'one-column.pdf', '200-pages.pdf'];
const NOTE =
  'A note of 3 May 2024\n\nNobody asked Irena Kovač of Port Ellery again. The Marsden Ferry Authority (MFA) did.';

describe.each(BROWSER_KINDS)('with %s, every name accepted', (kind) => {
  let maker: Page;
  let folder: string;
  withReaders.beforeAll(async ({ readers }) => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-same-'));
    for (const file of FILES) await cp(resolve('test/documents/fixtures', file), join(folder, 'documents', file));
    await writeFile(join(folder, 'documents', 'note.txt'), NOTE);
    maker = await openOwnPage((await readers.toKeepThings(kind)).launched, 'src/maker/maker.html');
    await maker.waitForSelector('.drop');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('the page exports what make-pack writes, to the last byte', async () => {
    const input = (await maker.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...['note.txt', ...FILES].map((file) => join(folder, 'documents', file)));
    await maker.waitForFunction(
      (count) => !document.querySelector('.reading') && document.querySelectorAll('.row .row-name').length === count,
      { polling: 100, timeout: 100_000 },
      FILES.length + 1,
    );
    await goTo('names');
    await maker.waitForSelector('.row .name', { timeout: 100_000 });
    await press(maker, '[data-do="accept-all"]');
    await goTo('use');
    await maker.waitForSelector('[data-do="export"]');
    const page = Buffer.from(await (await exported(maker, '[data-do="export"]')).arrayBuffer());
    const out = join(folder, 'command.backgrounder');
    await make([], join(folder, 'documents'), '--out', out, '--title', 'My names');
    // Packed by others, unpacked the same.
    expect(gunzipSync(page).toString()).toBe(gunzipSync(await readFile(out)).toString());
  });

  async function goTo(step: string): Promise<void> {
    await maker.evaluate((wanted) => {
      location.hash = `#/${wanted}`;
    }, step);
  }
});
