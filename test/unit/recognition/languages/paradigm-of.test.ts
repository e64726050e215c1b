import { expect, it } from 'vitest';
import { importFile } from '../../../../src/exchange/import-file.ts';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { carefulParadigmOf, paradigmOf } from '../../../../src/recognition/languages/paradigm-of.ts';
import { recogniserOf } from '../../../../src/recognition/recogniser.ts';
import { encodeAs } from '../../../encode-as.ts';

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

it.each([
  ['Роман Квиллин', 'topic', 'ru', 'person-m'],
  ['Портовый комитет', 'topic', 'ru', 'noun-m'],
  ['Квиллин', 'person', 'ru', 'person-m'],
  // Its cases are ordinary words, which begin sentences.
  ['Нота', 'topic', 'ru', undefined],
  ['Союз (старый)', 'organisation', 'ru', undefined],
  ['Квиллин, Роман', 'person', 'ru', undefined],
  ['Квилл 7', 'place', 'ru', undefined],
] as const)('%s, a %s of a list in %s: %s', (text, type, language, paradigm) => {
  expect(carefulParadigmOf(text, type, language, (word) => word === 'ноты')).toBe(paradigm);
});

it('names of a list in Russian or Azerbaijani are found in their cases, unless there are too many of them', async () => {
  const found = async (list: string, text: string) => {
    const bytes = new Uint8Array(encodeAs('utf-8', list));
    const options = { name: 'a.csv', isWord: () => false, paradigmOf: carefulParadigmOf };
    const { pack } = await importFile(bytes, options);
    const [{ mentions = [] } = {}] = recogniserOf(buildIndex([pack])).recognise([{ text }]);
    return mentions.map(({ start, end }) => text.slice(start, end));
  };
  const people = 'Фамилия;Имя\nКвиллин;Роман\nЖуков;Пётр\n';
  const met = 'Мэр встретился с Романом Квиллиным и Петром Жуковым в порту.';
  expect(await found(people, met)).toEqual(['Романом Квиллиным', 'Петром Жуковым']);
  expect(await found('Ad\nƏli Kvillinov\nBakı\n', 'O, Bakıda Əli Kvillinovla görüşüb.')).toEqual([
    'Bakıda',
    'Əli Kvillinovla',
  ]);
  const many = Array.from({ length: 20_000 }, (_, i) => `Порт;${i}`).join('\n');
  expect(await found(`${people}${many}\n`, met)).toEqual([]);
});
