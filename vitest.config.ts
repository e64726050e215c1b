/** Three tiers: pure logic in Node, the page's DOM in a real Chromium, the built extension in real browsers. */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { findBrowser } from './scripts/browsers/find.ts';

const chromium = findBrowser('chromium');
/** Milliseconds. No test is about time: this ends only what hangs, on the slowest machine. */
const PATIENCE = 60_000;

/** Files as Vitest orders them, but first the one whose single test, a build from nothing, would keep everybody waiting at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith('/packages.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Of the browsers, which close when the last file has been run.
    teardownTimeout: PATIENCE,
    // Nor are waits for what a page will show: a busy machine may take seconds for a frame.
    expect: { poll: { timeout: PATIENCE / 2 } },
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: 'v8',
      include: ['src/pack/**', 'src/recognition/**'],
      reportsDirectory: 'coverage',
      thresholds: { branches: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Pure logic leaves nothing behind: files share what they import, which takes longer to load than to test.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          testTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        // Found only when the content script is loaded, it would be bundled then and reload a test that runs.
        optimizeDeps: { include: ['webextension-polyfill'] },
        test: {
          name: 'dom',
          include: ['test/dom/**/*.test.{ts,tsx}'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: PATIENCE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: [
                  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
                  '--disable-gpu',
                  '--disable-dev-shm-usage',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'extension',
          include: ['test/extension/**/*.test.ts'],
          environment: 'node',
          // Files share browsers, which are worth keeping, and nothing else.
          isolate: false,
          // Real browsers mostly wait: for pages, for timers, for each other.
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
          testTimeout: 2 * PATIENCE,
          hookTimeout: 2 * PATIENCE,
          // A browser that loses a press or a frame on a busy machine; Vitest says which test needed a second run.
          retry: 1,
        },
      },
    ],
  },
});
