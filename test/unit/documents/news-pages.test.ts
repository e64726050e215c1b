/** What real news pages say about themselves; they stay outside the project, and are skipped where they are missing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { detailsOfHtml } from '../../../src/documents/formats/html.ts';
import { parseMarkup } from '../../../src/read-files/parse-markup.ts';
import { foldAccents, foldCase, foldExact } from '../../../src/text/fold.ts';

const FOLDER = '../shared/pages';
const DAY = 24 * 60 * 60 * 1000;
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html.gz')) : [];
const letters = (text: string | null | undefined) =>
  foldAccents(foldCase(foldExact(text ?? ''))).replace(/[^\p{L}\p{N}]/gu, '');

/** A file is called by outlet and day of the visit, as `uk-BBC_2026_04_25.html.gz`. */
function read(name: string) {
  const text = gunzipSync(readFileSync(`${FOLDER}/${name}`)).toString();
  const page = parseMarkup(text, 'text/html');
  return {
    details: detailsOfHtml(text, parseMarkup),
    headlines: [...page.querySelectorAll('h1')].map(({ textContent }) => letters(textContent)),
    windowTitle: letters(page.querySelector('title')?.textContent),
    visited: name.slice(-18, -8).replaceAll('_', '-'),
    outlet: letters(name.slice(name.indexOf('-') + 1, -19)),
  };
}

/** Names of outlets whose files are called by others. */
const ALSO: Record<string, string> = { kommersant: 'Газета «Коммерсантъ»', pravda: 'Украинская правда' };

describe.skipIf(files.length === 0)('news pages', () => {
  const pages = files.map(read);

  it('tell their titles, but for two at most', () => {
    const told = pages.filter(({ details, headlines, windowTitle }) => {
      const title = letters(details.title?.value);
      return title !== '' && (headlines.includes(title) || windowTitle.startsWith(title));
    });
    expect(told.length).toBeGreaterThanOrEqual(pages.length - 2);
  });

  it('tell a day that was no later than the visit, and is that of their address where it has one', () => {
    for (const { details, visited } of pages) {
      const day = details.date?.value ?? '';
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(day <= visited).toBe(true);
      const [, inAddress] = /\/(20\d\d\/\d\d\/\d\d)\//.exec(details.url?.value ?? '') ?? [];
      // Addresses go by the outlet's clock.
      if (inAddress)
        expect(Math.abs(Date.parse(day) - Date.parse(inAddress.replaceAll('/', '-')))).toBeLessThanOrEqual(DAY);
    }
  });

  it('all tell their outlets', () => {
    const untold = pages.filter(({ details, outlet }) => {
      const name = letters(details.outlet?.value);
      return ![outlet, letters(ALSO[outlet])].some(
        (known) => known !== '' && (name.includes(known) || known.includes(name)),
      );
    });
    expect(untold.map(({ outlet, details }) => `${outlet}: ${details.outlet?.value}`)).toEqual([]);
  });

  it('tell languages by their tags, and names without character references', () => {
    for (const { details } of pages) {
      expect(details.language?.value).toMatch(/^[a-z]{2}(?:-[A-Z]{2})?$/);
      expect(`${details.title?.value} ${details.author?.value}`).not.toMatch(/&#?\w+;/);
    }
  });
});
