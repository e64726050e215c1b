/** The bundled glossary, tested like code. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/pack/validate.ts';
import { buildPack } from '../../../src/pack-builder/build-pack.ts';
import { tellFinding } from '../../../src/pack-builder/finding.ts';

const FOLDER = 'assets/glossary/russia-azerbaijan';
const CHECKER = '../shared/tools/check-pack.mjs';
const { pack, json, problems, warnings } = await buildPack(FOLDER);

describe('the bundled glossary', () => {
  it('is well-formed and in canonical form', () => {
    expect(problems.map(tellFinding)).toEqual([]);
  });

  it('has no risky form that nobody has reviewed, and no fact that misses an entry it names or its speaker', () => {
    expect(warnings.map(tellFinding)).toEqual([]);
  });

  it('becomes a pack that the extension reads, the same bytes every time', async () => {
    expect(readPack(json ?? '')).toEqual(pack);
    expect((await buildPack(FOLDER)).json).toBe(json);
  });

  it('tells something of everyone: each entry is in a fact', () => {
    const told = new Set(pack?.facts.flatMap(({ about }) => about));
    expect(pack?.entries.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('says of every fact what kind it is', () => {
    expect(pack?.facts.filter(({ kind }) => kind === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('supports every relation by a fact', () => {
    const relations = pack?.entries.flatMap(({ id, relations = [] }) =>
      relations.map((relation) => ({ id, ...relation })),
    );
    expect(relations?.length).toBeGreaterThanOrEqual(200);
    expect(relations?.filter(({ fact }) => fact === undefined)).toEqual([]);
  });

  it('says who holds an office of which it names a holder', () => {
    const held = (office: string) =>
      pack?.entries.filter(({ relations }) =>
        relations?.some(({ kind, to }) => kind === 'holds-office' && to === office),
      );
    expect(held('president-of-azerbaijan')?.map(({ id }) => id)).toEqual(['ilham-aliyev']);
    expect(held('co-chair-of-the-osce-minsk-group')?.map(({ id }) => id)).toEqual(['russia']);
  });

  it('draws facts from every source', () => {
    const used = new Set(pack?.facts.map(({ source }) => source));
    expect(pack?.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has glosses that stay true: none says current or now', () => {
    const dated = /\b(?:current(?:ly)?|now|today|present|recent(?:ly)?)\b/i;
    expect(pack?.entries.filter(({ gloss }) => dated.test(gloss)).map(({ id, gloss }) => `${id}: ${gloss}`)).toEqual(
      [],
    );
  });

  it('keeps short names short: a short form belongs to a longer one, or has a default owner', () => {
    const lost =
      pack?.entries.filter(({ forms }) => forms.every(({ use, default: owns }) => use === 'short' && !owns)) ?? [];
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('holds against the documents it was drawn from', ({ skip }) => {
    if (!existsSync(CHECKER)) skip(`${CHECKER} is not there`);
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    try {
      const file = join(folder, 'pack.json');
      writeFileSync(file, json ?? '');
      const report = execFileSync(process.execPath, [CHECKER, file], { encoding: 'utf8' });
      expect(report.trimEnd()).toMatch(/all statements hold$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
