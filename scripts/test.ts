/**
 * `npm test`: finds or installs both browsers, builds and packs, and runs all three tiers; what follows `--` goes to Vitest.
 * Ends with one line of counts.
 */
import { readFile, rm } from 'node:fs/promises';
import { BROWSER_KINDS, OVERRIDES } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { run, runScript } from './run.ts';

const REPORT = 'build/test-report.json';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

for (const kind of BROWSER_KINDS) process.env[OVERRIDES[kind]] = await ensureBrowser(kind);
// In a process of its own: Vite leaves NODE_ENV set to production, which is nothing for tests.
await runScript('scripts/package.ts');
await rm(REPORT, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2)];
process.exitCode = await run(process.execPath, vitest);
const report = JSON.parse(await readFile(REPORT, 'utf8')) as Report;
// A file that can't even be loaded fails the run without a failed test of its own.
const failed = Math.max(report.numFailedTests, process.exitCode === 0 ? 0 : 1);
console.log(`${report.numPassedTests} passed, ${failed} failed, ${report.numPendingTests} skipped`);
