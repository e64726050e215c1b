import { expect, it } from 'vitest';
import { checkRule, explained } from './check-rule.ts';

checkRule('another-father', {
  decides: [
    ['Then Zab Boris Petrovich came.', 'Zab: other (Petrovich)'],
    ['Then Boris Petrovich Zab came.', 'Zab: other (Petrovich)'],
    ['В Ринле Иван Петрович Гордов.', 'Гордов: other (Петрович)'],
    ['Ивану Петровичу Гордову вручили.', 'Гордову: other (Петровичу)'],
    ['Иван Натиг-оглы Гордов пришёл.', 'Гордов: other (Натиг-оглы)'],
    ['İvan Natiq oğlu Qordovun sözü.', 'Qordovun: other (Natiq oğlu)'],
  ],
  leaves: [
    'Then Zab Boris Ivanovich came.',
    'Then Zab Boris Ivanovitch came.',
    'Then Boris Zab, Petrovich and Rinu.',
    'Then Ana Petrovich Kol came.',
    'Гордов Иван Сергеевич пришёл.',
    'Ивану Сергеевичу Гордову вручили.',
    'Гордов Иван Сергей оглы пришёл.',
    'Иван Гордов. Петрович пришёл.',
    'Петровичу Гордов помог.',
    'Qordov İvan Sergey oğlu gəlib.',
    'Qordov İvan gəlib. Natiq oğlu ilə.',
  ],
});

it.each([
  ['В Ринле Гордов Иван Петрович.', 'Гордов', 'Петрович'],
  ['С Гордовым Иваном Петровичем.', 'Гордовым', 'Петровичем'],
  ['Гордов Иван Натиг оглы пришёл.', 'Гордов', 'Натиг оглы'],
  ['Qordov İvan Natiq oğlu gəlib.', 'Qordov', 'Natiq oğlu'],
  ['Qordov İvan Natiq oğluna verilib.', 'Qordov', 'Natiq oğluna'],
])('gives the surname alone to the other where surname and given name are a form: %s', (text, surname, father) => {
  const [whole, alone] = explained(text);
  expect(whole).toMatch(`refused by another-father (${father})`);
  expect(alone).toBe(`${surname}: other by another-father (${father})`);
});
