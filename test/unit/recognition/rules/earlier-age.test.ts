import { checkRule } from './check-rule.ts';

checkRule('earlier-age', {
  decides: [
    ['He served in the Imperial Rinian Army then.', 'Rinian Army: refused (Imperial)'],
    ['In tsarist Rinu people fled.', 'Rinu: refused (tsarist)'],
  ],
  leaves: [
    'The white Ring passed.',
    'The imperial Kol left.',
    'He served in the Rinian Army then.',
    'The imperial, Rinu said, is gone.',
    'The imperial Kol came.',
  ],
});
