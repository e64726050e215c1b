import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLayers } from '../../../scripts/recognition/cases.ts';

const ENTRIES = 'assets/glossary/russia-azerbaijan/entries';
const ids = new Set(
  readdirSync(ENTRIES).flatMap((file) =>
    (parse(readFileSync(`${ENTRIES}/${file}`, 'utf8')) as Array<{ id: string }>).map(({ id }) => id),
  ),
);
const layers = readLayers('test/recognition-cases');
const layer = (wanted: string) => layers.find(({ name }) => name === wanted);
/** What `opened/` holds beside the ten kinds of outlets. */
const IN_OTHER_LANGUAGES = /^opened\/(?:ru|az)-/;

// The labels only: what recognition makes of these texts is measured by `npm run evaluate`.
describe('the texts in the manner of outlets', () => {
  it('are at least twelve short pages of each of ten kinds', () => {
    const all = (layer('opened')?.cases ?? []).filter(({ file }) => !IN_OTHER_LANGUAGES.test(file));
    const kinds = new Set(all.map(({ file }) => file));
    expect(kinds.size).toBe(10);
    for (const kind of kinds) expect(all.filter(({ file }) => file === kind).length, kind).toBeGreaterThanOrEqual(12);
    for (const { file, line, blocks } of all) {
      expect(blocks.length, `${file}:${line}`).toBeGreaterThanOrEqual(1);
      expect(blocks.length, `${file}:${line}`).toBeLessThanOrEqual(8);
    }
  });
});

describe('the texts in other languages', () => {
  it('are at least eighty in each', () => {
    for (const language of ['ru', 'az']) {
      const cases = layer('opened')?.cases ?? [];
      expect(cases.filter(({ file }) => file.includes(`/${language}-`)).length).toBeGreaterThanOrEqual(80);
    }
  });
});

describe.each(['opened', 'fresh', 'fresh-languages', 'unseen'])('texts that are or were unseen: %s', (name) => {
  it('name only entries that the glossary has', () => {
    const unknown = (layer(name)?.cases ?? []).flatMap(({ file, line, blocks }) =>
      blocks
        .flatMap(({ expected }) => expected.flatMap(({ entries }) => entries))
        .filter((id) => !ids.has(id))
        .map((id) => `${file}:${line} ${id}`),
    );
    expect(unknown).toEqual([]);
  });
});
