import { checkRule } from './check-rule.ts';

checkRule('stranger-before', {
  decides: [
    ['Then Google Trend reports rose.', 'Trend: refused (Google)'],
    ['Google Trend reports rose.', 'Trend: refused (Google)'],
  ],
  leaves: [
    'Then he told Trend.',
    'Then Azerbaijani Trend reports rose.',
    'Then BBC Trend reports rose.',
    'Citing Trend reports, he left.',
    'In Rinu Trend reports rose.',
  ],
});
