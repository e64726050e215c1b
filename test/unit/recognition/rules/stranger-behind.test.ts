import { checkRule } from './check-rule.ts';

checkRule('stranger-behind', {
  decides: [
    ['They went to Rinu Mazowiecki again.', 'Rinu: refused (Mazowiecki)'],
    ['He told Trend Lines so.', 'Trend: refused (Lines)'],
    ['They saw the Ring Lund there.', 'Ring: refused (Lund)'],
  ],
  leaves: [
    'Жители Зари Томска не видели.',
    'They went to Rinu Monday again.',
    'They read the Georgia Nuclear Deal.',
    'They went to Rinu with Anna.',
    'In Rinu Anna slept.',
    'They left Rinu East Prussia.',
    'The Rinu Earthquake was strong.',
    'They left Rinu UN troops.',
    'They left Rinu Vell behind.',
    'They left Rinu State University Lund.',
    'RINU HOTEL BURNS',
  ],
});
