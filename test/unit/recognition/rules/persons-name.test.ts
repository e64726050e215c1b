import { checkRule } from './check-rule.ts';

checkRule('persons-name', {
  decides: [
    ['Then David Rinu came.', 'Rinu: refused (David)'],
    ['Then Prince Georgia came.', 'Georgia: refused (Prince)'],
    ['Then Mr Ring came.', 'Ring: refused (Mr)'],
  ],
  leaves: [
    'He told David Georgia would win.',
    'Then David, Rinu said, came.',
    'Then David Kol came.',
    'So says David of Rinu.',
    'He went to Old Rinu then.',
  ],
});
