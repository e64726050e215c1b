import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The Chrome Web Store takes at most 16,000 characters, addons.mozilla.org 15,000. */
const LONGEST = 15_000;

const listing = readFileSync('docs/store/listing.md', 'utf8');

it.each(['English', 'Russian', 'Azerbaijani'])('the store has a description in %s within its limits', (language) => {
  const [, text = ''] = listing.split(`## Description, ${language}\n`);
  const description = (text.split('\n## ')[0] ?? '').trim();
  expect(description.length).toBeGreaterThan(500);
  expect(description.length).toBeLessThanOrEqual(LONGEST);
  expect(description).not.toMatch(/[<>#]/);
});

it('the permissions page explains every permission of the manifest', () => {
  const { permissions } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { permissions: string[] };
  const reasons = readFileSync('docs/store/permissions.md', 'utf8');
  for (const permission of permissions) expect(reasons).toContain(`| \`${permission}\` |`);
});
