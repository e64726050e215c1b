import { describe, expect, it } from 'vitest';
import { alikeForms, type KnownForm } from '../../../../src/recognition/index/alike-forms.ts';

function prepare(...forms: Array<string | (Partial<KnownForm> & { text: string })>) {
  return alikeForms(
    forms.map((each, at) => ({
      form: at,
      entry: at,
      anyCase: false,
      guarded: false,
      ...(typeof each === 'string' ? { text: each } : each),
    })),
  );
}

describe('forms that are alike', () => {
  it('share a spelling where they are written alike, in their order', () => {
    const { spellings, forms } = prepare('Rio', 'Río', 'Rio', { text: 'Rio', guarded: true });
    expect(spellings.map(({ text, guarded }) => `${text}${guarded ? ' guarded' : ''}`)).toEqual([
      'Rio',
      'Río',
      'Rio guarded',
    ]);
    expect(forms.map(({ form, spelling }) => [form, spellings.indexOf(spelling)])).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
      [3, 2],
    ]);
  });

  it('are compared without quotation marks, and with their own signs outside the words', () => {
    const [quoted, signed] = prepare('коридор «Север»', '¡U.S.').spellings;
    expect(quoted).toMatchObject({ plain: 'коридор Север', lead: 0, tail: 0 });
    expect(signed).toMatchObject({ plain: '¡U.S.', lead: 1, tail: 1 });
  });

  it('are plain when nothing beside a text can change what it writes', () => {
    expect(prepare('Rio', 'RIO').isPlain).toBe(true);
    expect(prepare('Rio', 'U.S.').isPlain).toBe(false);
    expect(prepare('«Rio» Rio').isPlain).toBe(false);
  });

  it('are capital when no word in small letters is one of them', () => {
    expect(prepare('Rio', 'RIO', 'Río').isCapital).toBe(true);
    expect(prepare('Rio', 'rio').isCapital).toBe(false);
    expect(prepare({ text: 'Rio', anyCase: true }).isCapital).toBe(false);
    expect(prepare('Rio Grande').isCapital).toBe(false);
    expect(prepare('中国').isCapital).toBe(false);
  });
});
