import { describe, expect, it } from 'vitest';
import { sortFindings } from '../../../src/pack-builder/finding.ts';
import { parseYamlFile } from '../../../src/pack-builder/yaml-file.ts';

const FILE = parseYamlFile(
  '- id: a\n  forms:\n    - A\n    - { text: B,\n        use: short }\n\n- id: b\n',
  'entries.yaml',
);

describe('the line of a value', () => {
  it.each([
    [[], 1],
    [[0, 'id'], 1],
    [[0, 'forms'], 2],
    [[0, 'forms', 0], 3],
    [[0, 'forms', 1, 'use'], 5],
    [[1], 7],
  ])('at %j is %i', (path, line) => {
    expect(FILE.lineOf(path)).toBe(line);
  });

  it.each([
    ['a key that is missing', [1, 'gloss'], 7],
    ['the text of a plain form', [0, 'forms', 0, 'text'], 3],
    ['an item beyond the list', [2, 'id'], 1],
    ['a key of a list', ['id'], 1],
  ])('is that of what is around it for %s', (_, path, line) => {
    expect(FILE.lineOf(path)).toBe(line);
  });

  it('is 1 in an empty file', () => {
    const empty = parseYamlFile('', 'empty.yaml');
    expect(empty.value).toBeNull();
    expect(empty.lineOf([0, 'id'])).toBe(1);
  });
});

describe('a file that is no YAML', () => {
  it('has no value, and says where YAML ends', () => {
    const { value, problems } = parseYamlFile('- id: a\n- "b\n', 'broken.yaml');
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: 'broken.yaml', what: expect.stringMatching(/^this is no YAML: /) });
  });

  it('is told of by YAML warnings, too', () => {
    const { value, problems } = parseYamlFile('- !secret a\n', 'tagged.yaml');
    expect(value).toBeUndefined();
    expect(problems.map(({ line, value: text }) => [line, text])).toEqual([[1, '- !secret a']]);
  });
});

describe('findings', () => {
  it('come by file and line', () => {
    const at = (file: string, line: number) => ({ file, line, what: '', value: '', cure: '' });
    const sorted = sortFindings([at('b', 1), at('a', 10), at('a', 9), at('c', 1), at('b', 1)]);
    expect(sorted.map(({ file, line }) => file + line)).toEqual(['a9', 'a10', 'b1', 'b1', 'c1']);
  });
});
