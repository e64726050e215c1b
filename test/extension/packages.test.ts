import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/build/manifest.ts';
import { packagePath } from '../../scripts/package/packages.ts';
import { unzip } from '../../scripts/package/zip.ts';
import { BUNDLED_INDEX, BUNDLED_PACK } from '../../src/messages/vocabulary.ts';
import { readIndexFile } from '../../src/recognition/index/index-file.ts';

/** Firefox's store refuses JSON and JavaScript files above this, bytes. */
const LARGEST_FILE = 5_000_000;
/**
 * Bytes of the content script after gzip; every page pays for it. The goal is 26,000 (docs/decisions/0005-content-script-size.md, and
 * docs/decisions/0097-one-content-script.md for why what a reader's act alone needs is in it).
 */
const CONTENT_SCRIPT = 32_090;

const CONTENTS = [...BROWSERS, 'source'] as const;

function filesOf(content: (typeof CONTENTS)[number]): Record<string, Uint8Array> {
  return unzipSync(readFileSync(packagePath(content)));
}

describe.each(BROWSERS)('the package for %s', (browser) => {
  const files = filesOf(browser);
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as object;

  it('holds every file that its manifest and pages name', () => {
    const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
    const named = [
      ...[...JSON.stringify(manifest).matchAll(/"([\w/-]+\.(?:js|png|html|css))"/g)].map(([, path]) => path ?? ''),
      ...pages
        .filter((path) => path.startsWith('src/'))
        .flatMap((path) => [...new TextDecoder().decode(files[path]).matchAll(/(?:src|href)="\/([^"]+)"/g)])
        .map(([, path]) => path ?? ''),
    ];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !files[path])).toEqual([]);
  });

  it('holds nothing of the sources, and no file that a store refuses', () => {
    expect(Object.keys(files).filter((path) => /\.(?:ts|tsx|map|ya?ml)$/.test(path))).toEqual([]);
    expect(Object.entries(files).filter(([, bytes]) => bytes.length > LARGEST_FILE)).toEqual([]);
  });

  it('holds the index of its glossary, so that none is built at each start', async () => {
    const [pack, index] = [BUNDLED_PACK, BUNDLED_INDEX].map((path) => new Uint8Array(files[path] ?? []));
    expect(
      await readIndexFile((index as Uint8Array<ArrayBuffer>).buffer, pack as Uint8Array<ArrayBuffer>),
    ).not.toBeNull();
  });

  it('names the licence of every library in it', () => {
    const licences = new TextDecoder().decode(files['THIRD-PARTY-LICENCES.txt']);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(dependencies)) expect(licences).toContain(`${name} ${version} (`);
    expect(files.LICENSE).toBeDefined();
  });

  it('has scripts for pages in ASCII alone: with one other letter Chromium keeps two bytes for each of them', () => {
    for (const path of ['early.js', 'content.js'])
      expect(
        files[path]?.findIndex((byte) => byte > 0x7f),
        path,
      ).toBe(-1);
  });

  it(`has a content script of at most ${CONTENT_SCRIPT} bytes after gzip`, () => {
    expect(gzipSync(files['content.js'] ?? '', { level: 9 }).length).toBeLessThanOrEqual(CONTENT_SCRIPT);
  });
});

it('both packages hold the same code and data', () => {
  const [chrome, firefox] = [filesOf('chrome'), filesOf('firefox')];
  expect(Object.keys(chrome)).toEqual(Object.keys(firefox));
  const differing = Object.keys(chrome).filter(
    (path) => !Buffer.from(chrome[path] ?? []).equals(firefox[path] ?? new Uint8Array()),
  );
  expect(differing).toEqual(['manifest.json']);
});

describe('the source package, unpacked somewhere else', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backgrounder-source-'));
    await unzip(packagePath('source'), folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same three packages, byte for byte, with its two commands', { timeout: 600_000 }, () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
    execFileSync(npm, ['run', 'package'], { cwd: folder, stdio: 'pipe' });
    for (const content of CONTENTS) {
      const made = join(folder, packagePath(content));
      expect(existsSync(made)).toBe(true);
      expect(hashOf(made), content).toBe(hashOf(packagePath(content)));
    }
  });
});

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
