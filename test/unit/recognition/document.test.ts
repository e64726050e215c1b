/** docs/recognition.md lists the rules as the tables have them, in the words of their files. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_RULES } from '../../../src/recognition/page/page-rules.ts';
import { RULES } from '../../../src/recognition/rules/rules.ts';

const document = readFileSync('docs/recognition.md', 'utf8');

/** The text of a comment on one line. */
function sentence(comment: string | undefined): string {
  return (comment ?? '')
    .replace(/^\s*\*\s/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The lines that stand behind a marker, up to the next heading. */
function listBehind(marker: string): string {
  const [, behind = ''] = document.split(`<!-- ${marker} -->\n`);
  return (behind.split('\n## ')[0] ?? '').trim();
}

describe('docs/recognition.md', () => {
  it('has the rules of a block in their order, each with the sentence of its file', () => {
    const lines = RULES.map(({ name }, at) => {
      const file = `src/recognition/rules/${name}.ts`;
      const [, comment] = /^\/\*\*\s?([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8')) ?? [];
      return `${at + 1}. \`${name}\` (\`${file}\`): ${sentence(comment)}`;
    });
    expect(listBehind('rules of a block')).toBe(lines.join('\n'));
  });

  it('has the rules of a page in their order, each with its sentence', () => {
    const source = readFileSync('src/recognition/page/page-rules.ts', 'utf8');
    const comments = new Map(
      [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nconst \w+: PageRule = \{\s*name: '([\w-]+)'/g)].map(
        ([, comment, name]) => [name, sentence(comment)],
      ),
    );
    const lines = PAGE_RULES.map(({ name }, at) => `${at + 1}. \`${name}\`: ${comments.get(name)}`);
    expect(listBehind('rules of a page')).toBe(lines.join('\n'));
  });
});
