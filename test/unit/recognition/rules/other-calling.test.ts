import { checkRule } from './check-rule.ts';

checkRule('other-calling', {
  decides: [
    ['The goalkeeper Ana Kol saved it.', 'Ana Kol: other (goalkeeper)'],
    ['They praised Ana Kol, a former Rinian swimmer.', 'Ana Kol: other (swimmer)'],
    ['Забил вратарь Лев Дубов.', 'Лев Дубов: other (вратарь)'],
    ['Qapıçı Lev Dubov oynadı.', 'Lev Dubov: other (Qapıçı)'],
    ['The pianist Ana Kol played.', 'Ana Kol: other (pianist)'],
    ['Сыграл пианист Лев Дубов.', 'Лев Дубов: other (пианист)'],
    ['Lev Dubov pianoçudur.', 'Lev Dubov: other (pianoçudur)'],
  ],
  leaves: [
    'The goalkeeper met Ana Kol.',
    'Ana Kol, who met a swimmer, left.',
    'Ana Kol spoke, and the swimmer left.',
    'The goalkeeper Rinian Army met.',
    'The swimmer Sam Vey won.',
    'Пришёл водитель Льва Дубова.',
  ],
});
