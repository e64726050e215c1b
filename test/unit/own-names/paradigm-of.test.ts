import { expect, it } from 'vitest';
import { paradigmOf } from '../../../src/own-names/paradigm-of.ts';

it.each([
  ['Мария Захарова', 'person', 'ru', 'person-f'],
  ['Пётр Иванов', 'person', 'ru', 'person-m'],
  ['Южный газовый коридор', 'project', 'ru', 'noun-m'],
  ['Xarici İşlər Nazirliyi', 'organisation', 'az', 'izafet'],
  ['Bakı', 'place', 'az', 'name'],
  ['СОКАР', 'organisation', 'ru', undefined],
  ['Reuters', 'organisation', 'ru', undefined],
  ['Захарова', 'person', 'az', undefined],
  ['Mara Voss', 'person', 'en', undefined],
] as const)('%s, a %s in %s: %s', (text, type, language, paradigm) => {
  expect(paradigmOf(text, type, language)).toBe(paradigm);
});
