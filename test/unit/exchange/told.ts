import { expect } from 'vitest';
import { UnreadableFile } from '../../../src/exchange/unreadable-file.ts';
import { BrokenPack } from '../../../src/pack/validate.ts';
import { failureOf } from '../../../src/packs/import-messages.ts';
import { localeOf } from '../../dom/locales.ts';

const LANGUAGES = ['en', 'ru', 'az'] as const;

/** Expects that a reader is told in each of our languages why a file isn't taken: in English by the error's own words. */
export function expectTold(error: unknown): void {
  const { key, args = [], inEnglish } = failureOf(error);
  const [english, ...others] = LANGUAGES.map((language) => localeOf(language).t(key, ...args));
  expect(key).not.toBe('packs_file_unreadable');
  if (error instanceof UnreadableFile) expect(english).toBe(error.message);
  else if (error instanceof BrokenPack && error.fault !== null) expect(inEnglish).toBeUndefined();
  else expect(inEnglish).toBe((error as Error).message);
  for (const each of others) {
    expect(each).not.toMatch(/^$|\$\d/);
    expect(each).not.toBe(english);
    for (const arg of args) expect(each).toContain(arg);
  }
}
