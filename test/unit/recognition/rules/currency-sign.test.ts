import { checkRule } from './check-rule.ts';

checkRule('currency-sign', {
  decides: [
    ['It cost US$5.', 'US: refused (US)'],
    ['It cost US $5.', 'US: refused (US)'],
    ['It cost US€5.', 'US: refused (US)'],
  ],
  leaves: ['The US paid $5.', 'They lent Rinu €5.', 'The US-China pact.'],
});
