import { checkRule } from './check-rule.ts';

checkRule('other-calling', {
  decides: [
    ['The goalkeeper Ana Kol saved it.', 'Ana Kol: other (goalkeeper)'],
    ['They praised Ana Kol, a former Rinian swimmer.', 'Ana Kol: other (swimmer)'],
    ['Забил вратарь Лев Дубов.', 'Лев Дубов: other (вратарь)'],
    ['Ask Ana Kol, a retired Rinian baker, about it.', 'Ana Kol: other (baker)'],
    ['Then Kol, a trader in carpets, wept.', 'Kol: other (trader)'],
    ['A question from Ana Kol of Alpha Capital came.', 'Ana Kol: other (of Alpha Capital)'],
    ['Ana Kol of the Lund Asset Management said so.', 'Ana Kol: other (of the Lund Asset Management)'],
    ['Ana Kol, 19, a first-year student from Lund, came.', 'Ana Kol: other (student)'],
    ['Then Ana Kol of the University of Lund said so.', 'Ana Kol: other (of the University)'],
    ['А Лев Дубов, преподаёт он в школе, пришёл.', 'Лев Дубов: other (преподаёт)'],
    ['Qapıçı Lev Dubov oynadı.', 'Lev Dubov: other (Qapıçı)'],
    ['The pianist Ana Kol played.', 'Ana Kol: other (pianist)'],
    ['Сыграл пианист Лев Дубов.', 'Лев Дубов: other (пианист)'],
    ['Lev Dubov pianoçudur.', 'Lev Dubov: other (pianoçudur)'],
  ],
  leaves: [
    'The goalkeeper met Ana Kol.',
    'Ana Kol, who met a swimmer, left.',
    'Ana Kol spoke, and the swimmer left.',
    'Ana Kol, a baker’s son, spoke.',
    'Ana Kol of Rinu Bank spoke.',
    'Ana Kol of Lund spoke.',
    'Kol, a student of Lund, spoke.',
    'Ana Kol, 63, spoke.',
    'The goalkeeper Rinian Army met.',
    'The swimmer Sam Vey won.',
    'Пришёл водитель Льва Дубова.',
  ],
});
