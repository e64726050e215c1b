import { describe, expect, it } from 'vitest';
import { isPageName } from '../../../src/messages/is-page-name.ts';
import type { PageName } from '../../../src/messages/message-map.ts';
import { refOf } from '../../refs.ts';

const NAME: PageName = {
  id: refOf('ada-quill'),
  type: 'person',
  label: 'Ada Quill',
  gloss: 'Mayor',
  language: 'en',
  count: 2,
  sentence: 'Ada Quill spoke.',
  frame: 0,
};

describe('a name on a page', () => {
  it('is one with all that the popup shows of it', () => {
    expect(isPageName(NAME)).toBe(true);
    expect(isPageName({ ...NAME, generic: true })).toBe(true);
    expect(isPageName({ ...NAME, sentence: '' })).toBe(true);
    expect(isPageName({ ...NAME, others: [{ label: 'Ada Quill', gloss: 'Actress', language: 'fr' }] })).toBe(true);
  });

  it.each([
    { id: 'ada-quill' },
    { type: 'animal' },
    { label: null },
    { gloss: 7 },
    { language: undefined },
    { count: -1 },
    { count: 1.5 },
    { count: '2' },
    { sentence: 'a'.repeat(1001) },
    { frame: -1 },
    { frame: undefined },
    { others: 'Actress' },
    { others: [null] },
    { others: [{ label: 'Ada Quill', gloss: 'Actress' }] },
  ])('is none with %o', (wrong) => {
    expect(isPageName({ ...NAME, ...wrong })).toBe(false);
  });

  it.each([null, undefined, 'Ada Quill', 4, []])('is not %o', (value) => {
    expect(isPageName(value)).toBe(false);
  });
});
