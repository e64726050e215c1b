import { checkRule } from './check-rule.ts';

checkRule('place-chain', {
  decides: [
    ['The Rinu-Vell-Lund line opened.', 'Rinu: refused (Lund)'],
    ['The Rinu-Lund Airport opened.', 'Rinu: refused (Lund)'],
    ['The Rinu-Lund International Airport opened.', 'Rinu: refused (Lund)'],
  ],
  leaves: [
    'The Rinu-Lund train left.',
    'The Rinu-Lund-Oslo talks failed.',
    'The Rinu-Iran-Beijing axis.',
    'The Rinu-Vell line opened.',
    'A Rinu-based firm.',
    'The Rinu - Lund - Oslo line.',
  ],
});
