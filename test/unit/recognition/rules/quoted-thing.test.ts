import { checkRule } from './check-rule.ts';

checkRule('quoted-thing', {
  decides: [
    ['Гости живут в гостинице «Заря».', 'Заря: refused (гостинице)'],
    ['Команда «Заря» выиграла.', 'Заря: refused (Команда)'],
    ['Film “Rinu” kinoteatrındadır.', 'Rinu: refused (kinoteatrındadır)'],
    ['Партия «Новая Заря» выиграла.', 'Заря: refused (Партия)'],
    ['Поезд «Ринский край — Заря» опоздал.', 'Заря: refused (Поезд)'],
    ['Он видел «Зарю» и уехал.', 'Зарю: refused (Зарю)'],
    ['“Rinu” çap edilib, əla.', 'Rinu: refused (Rinu)'],
    ['Гости живут в гостинице „Заря“.', 'Заря: refused (гостинице)'],
    ['Film „Rinu“ kinoteatrındadır.', 'Rinu: refused (kinoteatrındadır)'],
    ['“Rinu” ticarət mərkəzi bağlıdır.', 'Rinu: refused (mərkəzi)'],
  ],
  leaves: [
    'Газета пишет: «Заря поможет».',
    'Газета пишет: „Заря поможет“.',
    'Газета «Заря поможет нам всем теперь, и скоро» цитирует.',
    'Гостиница города Заря закрыта.',
    'They called her “Rinu” and left.',
    'Он сказал «Гордов» и уехал.',
    'Гостиница «Старая» Заря стоит.',
  ],
});
