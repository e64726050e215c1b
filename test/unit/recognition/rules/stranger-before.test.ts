import { checkRule } from './check-rule.ts';

checkRule('stranger-before', {
  decides: [
    ['The Georgian High Synod met engineers.', 'High Synod: refused (Georgian)'],
    ['Then Google Trend reports rose.', 'Trend: refused (Google)'],
    ['Google Trend reports rose.', 'Trend: refused (Google)'],
    ['They met at the Hilton Rinu then.', 'Rinu: refused (Hilton)'],
    ['Then Lund Mall Rinu closed.', 'Rinu: refused (Mall)'],
    ['Hilton Rinu has closed.', 'Rinu: refused (Hilton)'],
    ['Sputnik Georgia reported it.', 'Georgia: refused (Sputnik)'],
    ['The head of Lund Georgia left.', 'Georgia: refused (Lund)'],
  ],
  leaves: [
    'The Polish High Synod met engineers.',
    'The High Synod met engineers.',
    'Lund Rinu closed.',
    'They told Lund Rinu was closed.',
    'He told the Lund Herald Georgia would win.',
    'They spoke of Stalinist Rinu and of Ottoman Georgia.',
    'Der Staat Rinu liegt dort.',
    'Dostum Elmar Rinu sevir.',
    'On Friday Rinu closed.',
    'Then he told Trend.',
    'Then Azerbaijani Trend reports rose.',
    'Then BBC Trend reports rose.',
    'Citing Trend reports, he left.',
    'In Rinu Trend reports rose.',
    'Dünən Gəncədə Trend reports göründü.',
  ],
});
