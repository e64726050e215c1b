import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalFiles, canonicalText } from '../../../src/pack-builder/canonical.ts';
import { readGlossary } from '../../../src/pack-builder/read-glossary.ts';

describe('the canonical form of a file', () => {
  it('sorts entries by id, each with the comment above it', () => {
    expect(canonicalText('- id: b\n# why c is here\n- id: c\n- id: a\n')).toBe(
      '- id: a\n- id: b\n# why c is here\n- id: c\n',
    );
  });

  it('sorts facts by paragraph as a number, and leaves those of one paragraph in their order', () => {
    const facts = '- text: b\n  paragraph: 10\n- text: z\n  paragraph: 9\n- text: a\n  paragraph: 9\n';
    expect(canonicalText(facts)).toBe(
      '- text: z\n  paragraph: 9\n- text: a\n  paragraph: 9\n- text: b\n  paragraph: 10\n',
    );
  });

  it('puts keys in order, unknown ones last', () => {
    expect(canonicalText('- born: 1\n  forms: [A, { language: de, text: B }]\n  id: a\n')).toBe(
      '- id: a\n  forms:\n    - A\n    - { text: B, language: de }\n  born: 1\n',
    );
  });

  it('writes short lists close and on one line, however long, and forms one to a line', () => {
    const cue = 'a cue of many words';
    const text = `- id: a\n  forms:\n    - text: A\n      use: guarded\n      cues:\n        - ${cue}\n        - ${cue} more\n        - ${cue} most of all\n`;
    expect(canonicalText(text)).toBe(
      `- id: a\n  forms:\n    - { text: A, use: guarded, cues: [${cue}, ${cue} more, ${cue} most of all] }\n`,
    );
  });

  it('writes relations one to a line, in their order, and texts by language in that of the alphabet', () => {
    const text =
      '- id: a\n  relations:\n    - to: c\n      kind: part-of\n    - { kind: about, to: b }\n  labels: { ru: Б, to: B, az: Ə }\n';
    expect(canonicalText(text)).toBe(
      '- id: a\n  labels:\n    az: Ə\n    ru: Б\n    to: B\n  relations:\n    - { kind: part-of, to: c }\n    - { kind: about, to: b }\n',
    );
  });

  it('uses quotes only where YAML needs them, and folds no long line', () => {
    const long = 'word '.repeat(60).trim();
    expect(canonicalText(`- id: '001'\n  title: 'A: b'\n  outlet: "C"\n  gloss: >-\n    ${long}\n`)).toBe(
      `- id: "001"\n  title: "A: b"\n  outlet: C\n  gloss: ${long}\n`,
    );
  });

  it('leaves out keys without a value', () => {
    expect(canonicalText('- id: a\n  author: null\n  url:\n  naming: ~\n')).toBe('- id: a\n');
  });

  it('keeps the comment at the top of the file there', () => {
    expect(canonicalText('# The harbour.\n\n\n- id: b\n\n- id: a\n')).toBe('# The harbour.\n\n- id: a\n- id: b\n');
  });

  it('leaves items alone that can not be compared', () => {
    expect(canonicalText('- b\n- a\n')).toBe('- b\n- a\n');
    expect(canonicalText('- text: b\n- text: a\n')).toBe('- text: b\n- text: a\n');
  });
});

describe('the files of a glossary that have another canonical form', () => {
  it('are given with it', async () => {
    const folder = 'test/packs/invalid-quotes';
    const file = `${folder}/entries/person.yaml`;
    const files = canonicalFiles(await readGlossary(folder));
    expect([...files.keys()]).toEqual([file]);
    expect(files.get(file)).toBe(readFileSync(file, 'utf8').replace("'Mayor'\n  forms", 'Mayor\n  forms'));
  });

  it('are none when all is canonical', async () => {
    expect((await canonicalFiles(await readGlossary('test/packs/valid'))).size).toBe(0);
  });
});
