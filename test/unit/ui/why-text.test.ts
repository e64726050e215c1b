import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/recognition/mention.ts';
import type { Locale } from '../../../src/ui/locale.tsx';
import { whyNotSentence, whySentence } from '../../../src/ui/why-text.ts';
import { localeOf } from '../../dom/locales.ts';

const ENGLISH = localeOf('en');

function whyText({ t, language }: Locale, why: Reason, surface: string, label: string): string {
  const { text, names } = whySentence(why, surface, { label, language: 'en' }, language);
  return t(text, ...names.map(({ name }) => name));
}

describe('why a name is marked', () => {
  it('is said in the sentence of its rule, with the words of the text, the entry and the names', () => {
    expect(whyText(ENGLISH, { rule: 'short-after', names: ['Ada Quill'] }, 'Quill', 'Ada Quill')).toBe(
      '“Quill” means Ada Quill here: “Ada Quill” appears later on this page.',
    );
    expect(whyText(ENGLISH, { rule: 'ambiguous', names: ['Ada Quill', 'Tom Quill'] }, 'Quill', 'Ada Quill')).toBe(
      '“Quill” could be Ada Quill or Tom Quill.',
    );
  });

  it('names each name once, and none where unlike things have the same one', () => {
    const why = (...names: string[]) => whyText(ENGLISH, { rule: 'ambiguous', names }, 'Quill', 'Ada Quill');
    expect(why('Ada Quill', 'Tom Quill', 'Ada Quill')).toBe('“Quill” could be Ada Quill or Tom Quill.');
    expect(why('Ada Quill', 'Ada Quill')).toBe('More than one entry is called “Quill”.');
  });

  it.each(['en', 'ru', 'az'] as const)('never says of a name that it is a name of itself, in %s', (language) => {
    const why = whyText(localeOf(language), { rule: 'full', names: [] }, 'Baku', 'Baku');
    expect(why.split('Baku')).toHaveLength(2);
  });

  it('names each in its own language, as far as that is known', () => {
    const { names } = whySentence(
      { rule: 'short-before', names: ['Ильхам Алиев'] },
      'Əliyevin',
      { label: 'Ilham Aliyev', language: 'en' },
      'ru',
    );
    expect(names.map(({ lang }) => lang)).toEqual(['az', 'en', undefined]);
    const refused = whyNotSentence({ rule: 'namesake', evidence: 'улица', surface: 'Пушкина' }, 'en');
    expect(refused.names.map(({ lang }) => lang)).toEqual(['und-Cyrl', 'und-Cyrl']);
  });
});
