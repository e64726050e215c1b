import { checkRule } from './check-rule.ts';

checkRule('quoted-thing', {
  decides: [
    ['Гости живут в гостинице «Заря».', 'Заря: refused (гостинице)'],
    ['Команда «Заря» выиграла.', 'Заря: refused (Команда)'],
    ['Film “Rinu” kinoteatrındadır.', 'Rinu: refused (kinoteatrındadır)'],
  ],
  leaves: ['Гостиница города Заря закрыта.', 'Он назвал её «Заря» и уехал.', 'Гостиница «Старая» Заря стоит.'],
});
