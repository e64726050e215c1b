import { checkRule } from './check-rule.ts';

checkRule('no-cue', {
  decides: [
    ['The Trend of today is blue.', 'Trend: refused (Trend)'],
    ['He told the Trend so.', 'Trend: refused (Trend)'],
  ],
  leaves: ['He told Trend so.', 'Then Ana Kol came.'],
});
