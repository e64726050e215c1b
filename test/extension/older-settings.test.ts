/** What version 1.0.0 left in a browser's profile is taken over, whether the browser calls what follows an update or not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { OWN_PAGE, startReader, unpackedPackage } from './reader.ts';
import { chooseSettings, storedSettings } from './settings.ts';

/** As 1.0.0 stored it once a reader had chosen “Never mark this” in a card and had left people unmarked. */
const OLDER = { hiddenTypes: ['person'], never: ['ilham-aliyev'], version: 1 };
const NEWER = { hiddenTypes: ['person'], never: ['russia-azerbaijan/ilham-aliyev'], version: 2 };

describe.each(BROWSER_KINDS)('with %s', (kind) => {
  it('settings of 1.0.0 are stored anew, and known by their labels', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'backgrounder-profile-'));
    const extension = await unpackedPackage(kind, mkdtempSync(join(tmpdir(), 'backgrounder-older-')));
    const left = await startReader(kind, { profile, extension });
    await chooseSettings(left.own, OLDER as object);
    await left.close();

    // Firefox forgets an extension that was installed for the time being, and calls it new; what it stored is still there.
    const found = await startReader(kind, { profile, extension });
    await expect.poll(() => storedSettings(found.own), { timeout: 10_000 }).toEqual(NEWER);
    const options = await openOwnPage(found.launched, OWN_PAGE);
    await expect.poll(() => neverMarked(options), { timeout: 10_000 }).toEqual(['Ilham Aliyev']);
    await found.close();
    for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true });
  });
});

/** The names under “Never marked”. */
function neverMarked(options: Page): Promise<string[]> {
  return options.$$eval('section[aria-labelledby="never"] li .host', (names) =>
    names.map(({ textContent }) => textContent),
  );
}
