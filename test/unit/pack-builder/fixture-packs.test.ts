/**
 * test/packs holds glossary folders: `valid` uses everything, each `invalid-*` breaks one rule. What the build says of
 * it stands in its files: `# expect: …` tells of the line below, `# expect 3: …` of line 3.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../../src/pack-builder/build-pack.ts';
import { tellFinding } from '../../../src/pack-builder/finding.ts';

const ROOT = 'test/packs';

function expectedOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return files.flatMap((item) => {
    const file = join(item.parentPath, item.name);
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, i) => {
        const [, line = i + 2, message] = /^ *# expect(?: (\d+))?: (.*)$/.exec(text) ?? [];
        return message === undefined ? [] : [`${file}:${line}: ${message}`];
      });
  });
}

describe('a glossary that breaks a rule', () => {
  const folders = readdirSync(ROOT).filter((name) => name.startsWith('invalid-'));

  it.each(folders.filter((name) => name !== 'invalid-missing-file'))(
    '%s: the build names file, line, value and cure',
    async (name) => {
      const expected = expectedOf(join(ROOT, name));
      const { json, problems } = await buildPack(join(ROOT, name));
      expect(expected.length).toBeGreaterThan(0);
      expect(problems.map(tellFinding).sort()).toEqual(expected.sort());
      expect(json).toBeNull();
    },
  );

  it('invalid-missing-file: the build names the file that is to be written', async () => {
    const { problems } = await buildPack(join(ROOT, 'invalid-missing-file'));
    expect(problems.map(tellFinding)).toEqual([
      `${ROOT}/invalid-missing-file/sources.yaml:1: the file is missing — write it`,
    ]);
  });
});

describe('a glossary that uses everything', () => {
  it('becomes a pack, the same bytes every time', async () => {
    const [once, again] = await Promise.all([buildPack(join(ROOT, 'valid')), buildPack(join(ROOT, 'valid'))]);
    expect(once.problems).toEqual([]);
    expect(once.json).not.toBeNull();
    expect(again.json).toBe(once.json);
  });

  it('gets what is not written by hand: types, ids and sources of facts, plain forms as records, absent values', async () => {
    const { pack } = await buildPack(join(ROOT, 'valid'));
    expect(pack?.entries.map(({ id, type, naming }) => [id, type, naming])).toEqual([
      ['ada-quill', 'person', null],
      ['tom-quill', 'person', null],
      ['lantern', 'project', 'The builders say Lantern, the town says the Lamp.'],
      ['old-harbour', 'place', null],
    ]);
    expect(pack?.entries[0]?.forms[0]).toEqual({ text: 'Ada Quill' });
    expect(pack?.facts.map(({ id, source }) => [id, source])).toEqual([
      ['a1-02-1', 'a1'],
      ['a1-03-1', 'a1'],
      ['a1-03-2', 'a1'],
      ['a2-104-1', 'a2'],
    ]);
    expect(pack?.sources.map(({ author, url }) => [author, url])).toEqual([
      ['Ina Reed', 'https://harbour.example/a1'],
      [null, null],
    ]);
  });

  it('names the fact in which a relation is told, and a paragraph where none tells it', async () => {
    const { pack } = await buildPack(join(ROOT, 'valid'));
    expect(
      pack?.entries.flatMap(({ id, relations = [] }) => relations.map((relation) => ({ id, ...relation }))),
    ).toEqual([
      {
        id: 'ada-quill',
        kind: 'took-part',
        to: 'lantern',
        role: 'patron',
        from: '2023-05',
        until: '2025',
        status: 'claimed',
        fact: 'a1-03-1',
      },
      { id: 'lantern', kind: 'located-in', to: 'old-harbour', source: 'a2', paragraph: 12 },
      { id: 'lantern', kind: 'located-in', value: 'the northern mole', status: 'planned', fact: 'a1-03-2' },
    ]);
  });

  it('warns of nothing: its one risky form was reviewed, its facts name whom they are about', async () => {
    expect((await buildPack(join(ROOT, 'valid'))).warnings).toEqual([]);
  });
});
