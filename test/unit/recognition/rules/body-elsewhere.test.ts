import { checkRule } from './check-rule.ts';

checkRule('body-elsewhere', {
  decides: [
    ['She left the Higher School of Weaving in Prague there.', 'Higher School of Weaving: refused (Prague)'],
    ['She left the Higher School of Weaving of Lund there.', 'Higher School of Weaving: refused (Lund)'],
    ['She left the Higher School of Weaving (Prague) there.', 'Higher School of Weaving: refused (Prague)'],
    ['She left the Higher School of Weaving, Poland, there.', 'Higher School of Weaving: refused (Poland)'],
    ['She left the Lund Higher School of Weaving there.', 'Higher School of Weaving: refused (Lund)'],
    ["She left Warsaw's Higher School of Weaving there.", 'Higher School of Weaving: refused (Warsaw)'],
    ['Ответил МИД Ирана.', 'МИД: other (Ирана)'],
    ['Ответил турецкий МИД.', 'МИД: other (турецкий)'],
    ['İran XİN susub.', 'XİN: other (İran)'],
  ],
  leaves: [
    'Ответил МИД, Иран молчит.',
    'Ответил МИД Томска.',
    'Ответил строгий МИД.',
    'Qərbi XİN susub.',
    'She left the Higher School of Weaving there.',
    'She left the Higher School of Weaving in Rinu there.',
    'She left the Higher School of Weaving in January there.',
    'She left the Higher School of Weaving, Lund said.',
    "She left Lund's Higher School of Weaving there.",
    'She left the University Higher School of Weaving there.',
    'She left the Higher School of Weaving (ABC) there.',
    'NEW LUND HIGHER SCHOOL OF WEAVING OPENS',
    'She left the Rinu State University in Prague there.',
    'She left the Arctic Baltic Council in Prague there.',
  ],
});
