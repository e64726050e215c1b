import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './source-imports.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...filesUnder('docs')].filter(
  (file) => file.endsWith('.md') && existsSync(file),
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Paths of the project as documents write them, in code: `src/content/content.ts`, `docs/decisions/`. */
const PATH = /`((?:src|test|docs|scripts|assets|bench|\.ci|\.github)\/[\w./-]*)`/g;
/** Files of ours without their folder would escape the check of paths: `content.ts`. */
const SCRIPT = /`([\w./-]+\.tsx?)`/g;
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g;
const COMMAND = /\bnpm (?:run (?:--silent |-s )?([\w:-]+)|(start|test)\b)/g;

describe.each(documents)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('names paths that exist', () => {
    const paths = [PATH, SCRIPT].flatMap((form) => [...text.matchAll(form)].map(([, path]) => path ?? ''));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(LINK)].map(([, link]) => join(dirname(file), link ?? ''));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it('names commands that exist', () => {
    const commands = [...text.matchAll(COMMAND)].map(([, script, short]) => script ?? short ?? '');
    expect(commands.filter((command) => !scripts[command])).toEqual([]);
  });
});

it('the README tells the keys that the manifest suggests', () => {
  const { commands } = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
    commands: Record<string, { suggested_key?: { default: string } }>;
  };
  const readme = readFileSync('README.md', 'utf8');
  const keys = Object.values(commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
  expect(keys).toHaveLength(4);
  for (const key of keys) expect(readme).toContain(`\`${key.replace('Period', '.').replace('Comma', ',')}\``);
});

it('the index of decisions has every record, each with a status', () => {
  const index = readFileSync('docs/decisions/README.md', 'utf8');
  const records = filesUnder('docs/decisions').filter((file) => !file.endsWith('README.md'));
  for (const record of records) {
    const title = readFileSync(record, 'utf8')
      .split('\n')[0]
      ?.replace(/^# \d+\. /, '');
    const file = record.split('/').at(-1) ?? '';
    expect(index).toContain(`| [${file.slice(0, 4)} ${title}](${file}) | `);
  }
  expect(index.match(/^\| \[\d{4} /gm)).toHaveLength(records.length);
});
