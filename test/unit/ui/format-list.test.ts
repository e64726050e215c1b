import { expect, it } from 'vitest';
import { formatList } from '../../../src/ui/format-list.ts';

const WORDS = ['Ada', 'Tom', 'Zed'];

it.each([
  ['en', 'and', 'Ada, Tom and Zed'],
  ['en-US', 'or', 'Ada, Tom or Zed'],
  ['ru', 'and', 'Ada, Tom и Zed'],
  ['ru', 'or', 'Ada, Tom или Zed'],
  ['az', 'and', 'Ada, Tom və Zed'],
  ['az', 'or', 'Ada, Tom və ya Zed'],
  ['az', 'unit', 'Ada, Tom, Zed'],
] as const)('words are listed in %s with “%s” as %s', (language, kind, listed) => {
  expect(formatList(WORDS, language, kind)).toBe(listed);
});

it.each(['en', 'ru', 'az'])('one word stands alone, and none says nothing, in %s', (language) => {
  expect(formatList(['Ada'], language, 'or')).toBe('Ada');
  expect(formatList([], language, 'or')).toBe('');
});
