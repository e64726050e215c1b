import { checkRule } from './check-rule.ts';

checkRule('place-chain', {
  decides: [
    ['Oil flows through Rinu-Lund-Ceyhan.', 'Rinu: refused (Rinu-Lund)'],
    ['Oil flows through Ceyhan–Lund–Rinu.', 'Rinu: refused (Ceyhan–Lund–Rinu)'],
    ['Поезд Омск — Томск — Заря опоздал.', 'Заря: refused (Омск — Томск — Заря)'],
    ['The Rinu-Lund highway was shut.', 'Rinu: refused (Rinu-Lund)'],
    ['The Rinu-Lund International Airport was shut.', 'Rinu: refused (Rinu-Lund)'],
    ['They saw it on Georgia-24 today.', 'Georgia: refused (24)'],
    ['Смотрели «Заря 24» дома.', 'Заря: refused (24)'],
    ['Смотрели «Заря»-24 дома.', 'Заря: refused (24)'],
    ['He told Georgia 1 so.', 'Georgia: refused (1)'],
    ['They saw it on Georgia 24 television.', 'Georgia: refused (24)'],
  ],
  leaves: [
    'In Georgia 24 people left.',
    'He told Georgia 30 times.',
    'Georgia 1, Rinu 0.',
    'Ось Заря–Тегеран–Пекин крепнет.',
    'Rinu–Tehrana–Pekin oxu güclənir.',
    'В «Заря» 24 человека.',
    'The Rinu-Lund flight was late.',
    'The Rinu-Lund-Omsk talks failed.',
    'The Georgia-Rinu-Vell line is long.',
    'The Rinu-Iran-Beijing axis grew.',
    'The Rinu-Vell Highway was shut.',
    'A Rinu-based firm left.',
    'They left Rinu – 24 of them – at noon.',
    'In Rinu, Omsk, Tomsk it rained.',
  ],
});
