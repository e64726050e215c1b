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
const [outlets, opened] = [layer('outlets'), layer('opened')];
/** Those of the ten kinds that are no longer held out. */
const OPENED = ['agency', 'live-blog', 'opinion', 'sport', 'think-tank'].map((kind) => `opened/${kind}.txt`);

// The labels only: what recognition makes of these texts is measured by `npm run evaluate`, and nothing is fitted to it.
describe('the texts in the manner of outlets', () => {
  it('are at least twelve short pages of each of ten kinds', () => {
    const all = [...(outlets?.cases ?? []), ...(opened?.cases ?? []).filter(({ file }) => OPENED.includes(file))];
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
      const cases = opened?.cases ?? [];
      expect(cases.filter(({ file }) => file.includes(`/${language}-`)).length).toBeGreaterThanOrEqual(80);
    }
  });
});

describe.each(['outlets', 'opened', 'fresh', 'fresh-languages', 'unseen'])(
  'texts that are or were unseen: %s',
  (name) => {
    it('name only entries that the glossary has', () => {
      const unknown = (layer(name)?.cases ?? []).flatMap(({ file, line, blocks }) =>
        blocks
          .flatMap(({ expected }) => expected.flatMap(({ entries }) => entries))
          .filter((id) => !ids.has(id))
          .map((id) => `${file}:${line} ${id}`),
      );
      expect(unknown).toEqual([]);
    });
  },
);
