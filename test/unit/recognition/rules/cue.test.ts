import { checkRule } from './check-rule.ts';

checkRule('cue', {
  decides: [
    ['He told Trend so.', 'Trend: linked (told Trend)'],
    ['The Trend is a news agency.', 'Trend: linked (news agency)'],
    ['As Trend reports, it rained.', 'Trend: linked (Trend reports)'],
    ['They bought a bust of Verdin then.', 'Verdin: linked (bust of Verdin)'],
    ['They knew the odes that Verdin wrote.', 'Verdin: linked (odes)'],
  ],
  leaves: [
    'The Trend of today is blue.',
    'He told the Trend so.',
    'They met Verdin there.',
    'It rained in Rinu, the Trend of today.',
  ],
});
