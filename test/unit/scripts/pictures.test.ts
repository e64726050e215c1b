import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesUnder } from '../source-imports.ts';

const PICTURES = ['docs/images', 'docs/store/images'].flatMap((folder) =>
  filesUnder(folder).filter((file) => file.endsWith('.png')),
);

it('no picture of the documents is another one’s twin', () => {
  const byBytes = new Map<string, string[]>();
  for (const file of PICTURES) {
    const bytes = readFileSync(file, 'base64');
    byBytes.set(bytes, [...(byBytes.get(bytes) ?? []), file]);
  }
  expect(PICTURES.length).toBeGreaterThan(0);
  expect([...byBytes.values()].filter((files) => files.length > 1)).toEqual([]);
});
