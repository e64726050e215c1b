import { checkRule } from './check-rule.ts';

checkRule('namesake', {
  decides: [
    ['Дом стоит на улице Дубова.', 'Дубова: refused (улице)'],
    ['Дом стоит на ул. Дубова.', 'Дубова: refused (ул)'],
    ['Дом стоит на ул.Дубова.', 'Дубова: refused (ул)'],
    ['Дом стоит на пр-те, то есть пр-т Дубова.', 'Дубова: refused (пр-т)'],
    ['Дом стоит на ул. Л. Л. Дубова.', 'Дубова: refused (ул. Л. Л)'],
    ['Самолёт сел в аэропорту имени Льва Дубова.', 'Льва Дубова: refused (имени)'],
    ['The town of Lev Dubov is small.', 'Lev Dubov: refused (town of)'],
    ['Uşaqlar Lev Dubov küçəsində yaşayır.', 'Lev Dubov: refused (küçəsində)'],
    ['Uşaqlar Lev Dubov adına məktəbdə oxuyur.', 'Lev Dubov: refused (adına)'],
  ],
  leaves: [
    'Указ Л. Л. Дубова вышел.',
    'Дом стоит на ул. Зари. Дубова там нет.',
    'Памятник Льву Дубову стоит на площади.',
    'На улице Лев Дубов встретил друга.',
    'Это слова Льва Дубова.',
    'The words of Lev Dubov are heard.',
    'Küçədə Lev Dubov dayanıb.',
    'Улица ведёт в Зарю.',
  ],
});
