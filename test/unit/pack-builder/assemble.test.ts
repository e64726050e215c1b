import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tellProblem } from '../../../src/pack/problem.ts';
import { buildPack } from '../../../src/pack-builder/build-pack.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assemble-'));
  cpSync('test/packs/valid', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the build says of the valid glossary with one file written anew. */
async function told(file: string, text: string): Promise<string[]> {
  writeFileSync(join(folder, file), text);
  const { problems } = await buildPack(folder);
  return problems.map(
    (problem) => `${problem.file.slice(problem.file.lastIndexOf('/') + 1)}:${problem.line}: ${tellProblem(problem)}`,
  );
}

describe('a glossary whose files hold something else', () => {
  it('than a record in pack.yaml: every key is missing there', async () => {
    const messages = await told('pack.yaml', '- harbour\n');
    expect(messages).toHaveLength(6);
    expect(messages[0]).toBe('pack.yaml:1: id is missing — add the key id');
  });

  it('than records among its sources', async () => {
    const messages = await told('sources.yaml', '- a1\n');
    expect(messages).toContain(
      'sources.yaml:1: an item of sources is not a record ("a1") — write its keys: id, title, outlet, place, author, date, dateIs, dateNote, language, url, paragraphs, kept',
    );
    expect(messages).toContain(
      'a1.yaml:1: no source has this id ("a1") — name the file after a source of sources.yaml',
    );
  });

  it('than records among its entries, and other than lists of forms', async () => {
    expect(
      await told(
        'entries/project.yaml',
        '- lantern\n- id: lantern\n  label: Lantern\n  gloss: A light\n  forms: Lantern\n',
      ),
    ).toEqual([
      'project.yaml:1: an item of entries is not a record ("lantern") — write its keys: id, type, label, labels, gloss, glosses, generic, forms, naming, note, same, relations',
      'project.yaml:5: forms is not a list ("Lantern") — write a list',
    ]);
  });

  it('than anything', async () => {
    expect(await told('sources.yaml', '')).toContain(
      'sources.yaml:1: the file is not a list (null) — begin each item with "- "',
    );
  });
});
