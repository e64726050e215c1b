import { checkRule } from './check-rule.ts';

checkRule('place-chain', {
  decides: [
    ['Oil flows through Rinu-Kabul-Ceyhan.', 'Rinu: refused (Rinu-Kabul)'],
    ['Oil flows through Ceyhan–Kabul–Rinu.', 'Rinu: refused (Ceyhan–Kabul–Rinu)'],
    ['Поезд Омск — Томск — Заря опоздал.', 'Заря: refused (Омск — Томск — Заря)'],
    ['They saw it on Georgia-24 today.', 'Georgia: refused (24)'],
    ['Смотрели «Заря»-24 дома.', 'Заря: refused (24)'],
  ],
  leaves: [
    'The Rinu-Kabul flight was late.',
    'The Rinu-Kabul-Omsk talks failed.',
    'The Georgia-Rinu-Kabul line is long.'.replace('Kabul', 'Vell'),
    'They left Rinu – 24 of them – at noon.',
    'In Rinu, Omsk, Tomsk it rained.',
  ],
});
