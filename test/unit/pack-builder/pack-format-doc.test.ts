/** docs/pack-format.md promises a glossary, a schema, keys and limits: they are what the code has. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  ENTRY_TYPES,
  Entry,
  FACT_KINDS,
  Fact,
  Family,
  Form,
  Note,
  PACK_LIMITS,
  Pack,
  Passage,
  Relation,
  Source,
} from '../../../src/pack/format.ts';
import { PARADIGM_NAMES } from '../../../src/pack/paradigm-names.ts';
import { RELATION_KINDS } from '../../../src/pack/relation-kinds.ts';
import { buildPack } from '../../../src/pack-builder/build-pack.ts';
import { tellFinding } from '../../../src/pack-builder/finding.ts';
import { packJsonSchema } from '../../../src/pack-builder/json-schema.ts';

const PAGE = readFileSync('docs/pack-format.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'harbour-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The words that a cell of a table sets as code. */
function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

describe('docs/pack-format.md', () => {
  it('shows a glossary that builds as it stands, without a warning', async () => {
    const files = [...PAGE.matchAll(/^```yaml (\S+)\n(.*?)^```$/gms)];
    expect(files.map(([, path]) => path)).toEqual([
      'pack.yaml',
      'sources.yaml',
      'entries/person.yaml',
      'entries/project.yaml',
      'facts/001.yaml',
    ]);
    for (const [, path = '', text = ''] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { pack, problems, warnings } = await buildPack(folder);
    expect([...problems, ...warnings].map(tellFinding)).toEqual([]);
    expect(pack?.facts.map(({ id }) => id)).toEqual(['001-02-1', '001-03-1']);
  });

  it.each([
    ['pack', Pack],
    ['family', Family],
    ['source', Source],
    ['entry', Entry],
    ['form', Form],
    ['relation', Relation],
    ['note', Note],
    ['fact', Fact],
    ['passage', Passage],
  ] as const)('lists the keys of a %s', (record, schema) => {
    expect(PAGE).toContain(
      `| ${record} | ${Object.keys(schema.entries)
        .map((key) => `\`${key}\``)
        .join(', ')} |`,
    );
  });

  it('lists the types and the limits', () => {
    expect(PAGE).toContain(`- Types: ${ENTRY_TYPES.map((type) => `\`${type}\``).join(', ')}.`);
    const count = (limit: keyof typeof PACK_LIMITS) => PACK_LIMITS[limit].toLocaleString('en');
    expect(PAGE).toContain(`| the file | ${count('characters')} characters |`);
    expect(PAGE).toContain(`| a line of a \`.backgrounder\` file | ${count('charactersOfLine')} characters |`);
    expect(PAGE).toContain(
      `| ${['sources', 'entries', 'facts', 'passages'].map((limit) => count(limit as keyof typeof PACK_LIMITS)).join(' · ')} |`,
    );
    expect(PAGE).toContain(`| ${count('families')} · ${count('wordsOfFamily')} |`);
    expect(PAGE).toContain(`| ${count('formsOfEntry')} · ${count('cuesOfForm')} · ${count('entriesOfFact')} |`);
    expect(PAGE).toContain(
      `| ${count('relationsOfEntry')} · ${count('addressesOfEntry')} · ${count('languagesOfEntry')} |`,
    );
    expect(PAGE).toContain(`| languages of a pack | ${count('languagesOfPack')} |`);
    expect(PAGE).toContain(`| prefix · suffix | ${count('charactersOfContext')} characters each |`);
    expect(PAGE).toContain(` · ${count('charactersOfQuote')} characters |`);
    expect(PAGE).toContain(`| paragraphs of a source | ${count('paragraphs')} |`);
  });

  it('lists the kinds of facts and of relations', () => {
    const kinds = /^- Kinds of facts: (.*?)\. `lead/ms.exec(PAGE)?.[1] ?? '';
    expect([...kinds.matchAll(/`(\w+)`/g)].map(([, kind]) => kind)).toEqual([...FACT_KINDS]);
    const rows = Object.entries(RELATION_KINDS).map(([kind, { inverse, property, reversed, from, to }]) => {
      const other = inverse === kind ? 'the same' : `\`${inverse}\``;
      const wikidata = reversed ? `${property} reversed` : property;
      return `| \`${kind}\` | ${other} | ${wikidata} | ${from.join(', ')} | ${to.join(', ')} |\n`;
    });
    expect(PAGE).toContain(`|---|---|---|---|---|\n${rows.join('')}\n`);
  });

  it('lists the paradigms of each language', () => {
    const rows = [...PAGE.matchAll(/^\| (`(?:ru|az|tr)`[^|]*) \| ([^|]*) \|/gm)];
    const listed = rows.flatMap(([, languages = '', names = '']) =>
      namesIn(languages).flatMap((language) => namesIn(names).map((name) => `${language} ${name}`)),
    );
    const known = Object.entries(PARADIGM_NAMES).flatMap(([language, names]) =>
      names.map((name) => `${language} ${name}`),
    );
    expect(listed.sort()).toEqual(known.sort());
  });

  it('has a JSON Schema beside it that is up to date (else: npx tsx scripts/build-schema.ts)', () => {
    expect(readFileSync('docs/backgrounder-pack-2.schema.json', 'utf8')).toBe(packJsonSchema());
  });
});
