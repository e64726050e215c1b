/**
 * `npm run lint`: Mozilla's own check of the Firefox package, the very file that the store gets. Anything it has to say, a
 * notice included, is a failure.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from './package/packages.ts';
import { unzip } from './package/zip.ts';

interface Report {
  summary: { errors: number; warnings: number; notices: number };
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

interface Finding {
  code: string;
  message: string;
  file?: string;
}

const { summary, errors, warnings, notices } = await lintPackage(packagePath('firefox'));
for (const { code, message, file } of [...errors, ...warnings, ...notices])
  console.log(`${file ?? ''}: ${code}: ${message}`);
console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
process.exitCode = errors.length + warnings.length + notices.length > 0 ? 1 : 0;

async function lintPackage(path: string): Promise<Report> {
  if (!existsSync(path)) throw new Error(`${path} is missing: npm run package makes it`);
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-lint-'));
  try {
    await unzip(path, folder);
    return lint(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function lint(folder: string): Report {
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', `--source-dir=${folder}`, '--output=json', '--no-input'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  } catch (failure) {
    // It ends with an exit code when it found errors, and prints its report all the same.
    const { stdout } = failure as { stdout?: string };
    if (!stdout) throw failure;
    return JSON.parse(stdout);
  }
}
