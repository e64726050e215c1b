import { expect, it } from 'vitest';
import { typeOf } from '../../../src/exchange/type-told.ts';

it.each([
  ['person', 'person'],
  ['Persons', 'person'],
  ['PER', 'person'],
  ['Организация', 'organisation'],
  ['ORG', 'organisation'],
  ['companies', 'organisation'],
  ['Təşkilat', 'organisation'],
  ['проекты', 'project'],
  ['Treaty', 'agreement'],
  ['соглашение', 'agreement'],
  ['HADİSƏ', 'event'],
  ['GPE', 'place'],
  ['Cities', 'place'],
  ['страна', 'place'],
  ['ŞƏHƏR', 'place'],
  ['Должность', 'office'],
  ['mükafat', 'award'],
  ['Товары', 'product'],
  ['Тема', 'topic'],
  ['gadget', null],
  ['', null],
])('a type is told in three languages, in the singular and plural, and as other programs call it: %s', (told, type) => {
  expect(typeOf(told)).toBe(type);
});
