import { checkRule } from './check-rule.ts';

checkRule('namesake', {
  decides: [
    ['Дом стоит на улице Дубова.', 'Дубова: refused (улице)'],
    ['Дом стоит на ул. Дубова.', 'Дубова: refused (ул)'],
    ['Дом стоит на ул.Дубова.', 'Дубова: refused (ул)'],
    ['Дом стоит на пр-те, то есть пр-т Дубова.', 'Дубова: refused (пр-т)'],
    ['Дом стоит на ул. Л. Л. Дубова.', 'Дубова: refused (ул. Л. Л)'],
    ['Самолёт сел в аэропорту имени Льва Дубова.', 'Льва Дубова: refused (имени)'],
    ['The town of Lev Dubov is small.', 'Lev Dubov: other (town of)'],
    ['She lives in Dubov, a quiet suburb of Rinu.', 'Dubov: other (a quiet suburb)'],
    ['She lives in Dubov, near Rinu.', 'Dubov: other (near)'],
    ['She lives in Dubov, south of Rinu.', 'Dubov: other (south of)'],
    ['The Dubov town council of Rinu met.', 'Dubov: refused (town)'],
    ['Uşaqlar Lev Dubov küçəsində yaşayır.', 'Lev Dubov: refused (küçəsində)'],
    ['Uşaqlar Lev Dubov adına məktəbdə oxuyur.', 'Lev Dubov: refused (adına)'],
  ],
  leaves: [
    'Указ Л. Л. Дубова вышел.',
    'Дом стоит на ул. Зари. Дубова там нет.',
    'Памятник Льву Дубову стоит на площади.',
    'На улице Лев Дубов встретил друга.',
    'Это слова Льва Дубова.',
    'She believes in Dubov, the greatest poet of Rinu.',
    'She believes in Dubov, south or north of Rinu.',
    'The Dubov town hall of Rinu was loud.',
    'Dubov, a suburb of Rinu, is small.',
    'The words of Lev Dubov are heard.',
    'Küçədə Lev Dubov dayanıb.',
    'Улица ведёт в Зарю.',
  ],
});
