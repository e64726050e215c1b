import { checkRule } from './check-rule.ts';

checkRule('body-elsewhere', {
  decides: [
    ['She left the Higher School of Weaving in Prague there.', 'Higher School of Weaving: refused (Prague)'],
    ['She left the Higher School of Weaving of Lund there.', 'Higher School of Weaving: refused (Lund)'],
    ['She left the Higher School of Weaving (Prague) there.', 'Higher School of Weaving: refused (Prague)'],
    ['She left the Higher School of Weaving, Poland, there.', 'Higher School of Weaving: refused (Poland)'],
    ['She left the Lund Higher School of Weaving there.', 'Higher School of Weaving: refused (Lund)'],
    ["She left Warsaw's Higher School of Weaving there.", 'Higher School of Weaving: refused (Warsaw)'],
    ['She left the Higher School of Weaving and Law there.', 'Higher School of Weaving: refused (and Law)'],
    ['She left the Higher School of Weaving & Law there.', 'Higher School of Weaving: refused (Law)'],
    ['The Higher School of Weaving of rural parishes met.', 'Higher School of Weaving: other (of rural)'],
  ],
  leaves: [
    'She left the Higher School of Weaving and Lund there.',
    'She left the Higher School of Weaving and law there.',
    'The Higher School of Weaving of the town met.',
    'The Rinu State University of rural parishes met.',
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
