import { expect, it } from 'vitest';
import { guessParadigm } from '../../../../src/recognition/languages/guess-paradigm.ts';

it.each([
  ['Анна Петрова', 'ru', 'person-f'],
  ['Илья Муромов', 'ru', 'person-m'],
  ['Роман Голова', 'ru', 'person-m'],
  ['Лейла Алиева', 'ru', 'person-f'],
  ['Эмомали Шарипович Рахмон', 'ru', 'person-m'],
  ['Агафья Ильинична Громова', 'ru', 'person-f'],
  ['Каспийское море', 'ru', 'noun-n'],
  ['Афины', 'ru', 'plural-m'],
  ['Сочинение', 'ru', 'noun-n'],
  ['Железные братья', 'ru', 'plural-m'],
  ['Минеральные Воды', 'ru', 'plural-f'],
  ['Химические заводы', 'ru', 'plural-m'],
  ['Azərbaycan Prezidenti', 'az', 'name'],
  ['Dövlət Neft Şirkəti', 'az', 'izafet'],
  ['Baku', 'en', null],
] as const)('%s in %s goes like %s', (name, language, paradigm) => {
  expect(guessParadigm(name, language)).toBe(paradigm);
});
