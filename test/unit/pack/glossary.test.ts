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
/**
 * Names that begin with an abbreviation or end in -о, -и and -у, what is joined by dashes, Latin letters, headings with the surname in
 * front, models by their number, and cases that are listed: of what ends with an abbreviation, and of what has cues of its own in each.
 */
const NEVER_CHANGING =
  /^(?:Баку|Сочи|Тбилиси|[А-Яа-я]+-\d+|[А-Я]{2,}(?: .*)?|Мин[а-я]+(?: .*)?|[А-Я][а-я]+-[А-Я][а-я]+|.*-.*-.*|[A-Za-z]+|[А-Я][а-я]+, [А-Я].*|российск[а-я]+ МИД|К[Аа][Мм]А?а?[Зз](?:а|ом|е))$/;
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

  it.each(['ru', 'az'])('has every label and gloss in %s too', (language) => {
    const lacking = pack?.entries.filter(({ labels, glosses }) => !labels?.[language] || !glosses?.[language]) ?? [];
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('writes Russian and Azerbaijani labels and glosses in their own letters, and glosses as one line without a full stop', () => {
    const odd = pack?.entries.flatMap(({ id, labels, glosses }) => [
      ...(/^[\p{Script=Cyrillic}«0-9]/u.test(glosses?.ru ?? '') ? [] : [`${id} ru`]),
      ...(/\p{Script=Cyrillic}/u.test(`${labels?.az}${glosses?.az}`) ? [`${id} az`] : []),
      ...[glosses?.ru, glosses?.az].filter((gloss) => gloss?.endsWith('.')).map(() => `${id} full stop`),
    ]);
    expect(odd).toEqual([]);
  });

  it('says of every Russian form how it changes, but for those that never do', () => {
    const changing = pack?.entries.flatMap(({ id, forms }) =>
      forms
        .filter(({ language, inflect, text }) => language === 'ru' && !inflect && !NEVER_CHANGING.test(text))
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(changing).toEqual([]);
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
