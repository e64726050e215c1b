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
    ['They saw it on “Rinu”-24 today.', 'Rinu: refused (24)'],
    ['Служба Азово-Заря закрыта.', 'Заря: refused (Азово)'],
    ['Сайт Спутник-Заря закрыт.', 'Заря: refused (Спутник)'],
  ],
  leaves: [
    'Поезд Тегеран-Заря опоздал.',
    'Пост-Заря не пришла, про-Заря ушла.',
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
