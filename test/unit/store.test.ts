import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type Json, manifestFor } from '../../scripts/build/manifest.ts';

/** The Chrome Web Store takes at most 16,000 characters, addons.mozilla.org 15,000. */
const LONGEST = 15_000;
/** Characters that the Chrome Web Store takes for the single purpose, and for the reason of each permission. */
const LONGEST_REASON = 1000;
/** Screenshots that the Chrome Web Store takes. */
const MOST_SCREENSHOTS = 5;

const listing = readFileSync('docs/store/listing.md', 'utf8');
const permissionsPage = readFileSync('docs/store/permissions.md', 'utf8');

it.each(['English', 'Russian', 'Azerbaijani'])('the store has a description in %s within its limits', (language) => {
  const [, text = ''] = listing.split(`## Description, ${language}\n`);
  const description = (text.split('\n## ')[0] ?? '').trim();
  expect(description.length).toBeGreaterThan(500);
  expect(description.length).toBeLessThanOrEqual(LONGEST);
  expect(description).not.toMatch(/[<>#]/);
});

it('the permissions page says the single purpose, once for all languages as the store asks', () => {
  const purposes = [...permissionsPage.matchAll(/^\*\*Single purpose\.\*\* (\S.+(?:\n.+)*)/gm)].map(([, text]) => text);
  expect(purposes).toHaveLength(1);
  expect(purposes[0]?.length).toBeGreaterThan(20);
  expect(purposes[0]?.length).toBeLessThanOrEqual(LONGEST_REASON);
});

it('the permissions page explains every permission of the manifest', () => {
  const template = JSON.parse(readFileSync('manifest.json', 'utf8')) as Json;
  const asked = BROWSERS.flatMap(
    (browser) => (manifestFor(browser, template) as unknown as { permissions: string[] }).permissions,
  );
  for (const permission of new Set(asked)) {
    const [, reason = ''] = permissionsPage.split(`| \`${permission}\` | `);
    const [row = ''] = reason.split(' |\n');
    expect(row.length, permission).toBeGreaterThan(20);
    expect(row.length, permission).toBeLessThanOrEqual(LONGEST_REASON);
  }
});

describe("the store's pictures", () => {
  const pictures = readdirSync('docs/store/images').sort();
  const screenshots = pictures.filter((name) => /^\d-/.test(name));

  it('are one to five screenshots and the small promotional picture', () => {
    expect(screenshots.length).toBeGreaterThan(0);
    expect(screenshots.length).toBeLessThanOrEqual(MOST_SCREENSHOTS);
    expect(pictures).toEqual([...screenshots, 'promo.png']);
  });

  it.each(screenshots)('%s is 1280 × 800 without transparency', (name) => {
    expect(pictureOf(name)).toEqual({ width: 1280, height: 800, colours: RGB });
  });

  it('promo.png is 440 × 280 without transparency', () => {
    expect(pictureOf('promo.png')).toEqual({ width: 440, height: 280, colours: RGB });
  });
});

/** PNG's colour type of 24-bit pictures without an alpha channel, the only ones that the Chrome Web Store takes. */
const RGB = 2;

/** Size (pixels) and colour type, from the header that every PNG file begins with. */
function pictureOf(name: string): { width: number; height: number; colours: number } {
  const bytes = readFileSync(`docs/store/images/${name}`);
  expect(bytes.toString('latin1', 0, 16)).toBe('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colours: bytes.readUInt8(25) };
}
