import { checkRule } from './check-rule.ts';

checkRule('full-name', {
  decides: [
    ['Then Ana Kol came.', 'Ana Kol: linked (Ana Kol)'],
    ['It rained in Rinu.', 'Rinu: linked (Rinu)'],
    ['The US agreed.', 'US: linked (US)'],
    ['Shares of Lorrin fell.', 'Lorrin: linked (Lorrin)'],
  ],
  leaves: ['It rained. Kol came.', 'TELL US MORE NOW', 'He told Trend so.', 'A Lorrin overturned.'],
});
