import { expect, it } from 'vitest';
import { PAGE_RULES } from '../../../src/recognition/page/page-rules.ts';
import { REFUSING_RULES } from '../../../src/recognition/refusing-rules.ts';
import { RULES } from '../../../src/recognition/rules/rules.ts';

/** Rules that only ever admit a name, or leave it to others. */
const ADMITTING = [
  'full-name',
  'cue',
  'short-name',
  'other-short-name',
  'own-words',
  'said-whose',
  'shared-spelling',
  'usual-owner',
  'cue-on-page',
  'shared-name',
];

it('every rule that may leave a name unlinked is known to those who are told why', () => {
  const names = [...RULES, ...PAGE_RULES].map(({ name }) => name);
  expect(REFUSING_RULES).toEqual(names.filter((name) => !ADMITTING.includes(name)));
  expect(names).toEqual(expect.arrayContaining(ADMITTING));
});
