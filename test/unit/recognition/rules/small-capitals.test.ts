import { checkRule } from './check-rule.ts';

checkRule('small-capitals', {
  decides: [
    ['They used the RINU scale.', 'RINU: refused (RINU)'],
    ['They used the KOL scale.', 'KOL: refused (KOL)'],
  ],
  leaves: [
    "MAD RINU'S BASH: she came there late and left early",
    "KIM'S BIG RINU BASH: she came there late and left early",
    'RINU — It rained today.',
    'TIRM/RINU (Lund) — It rained today.',
    'NEWS FROM RINU TODAY',
    'They used the GEORGIA scale.',
    'О ней забыли, а ЗАРЕЙ звали.',
    'Bu gün DUBOVDAN məktub gəlib.',
    'Then ANA KOL came.',
    'They used the Rinu scale.',
  ],
});
