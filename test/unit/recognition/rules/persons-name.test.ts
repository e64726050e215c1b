import { checkRule } from './check-rule.ts';

checkRule('persons-name', {
  decides: [
    ['Then David Rinu came.', 'Rinu: refused (David)'],
    ['Then Prince Georgia came.', 'Georgia: refused (Prince)'],
    ['Then Mr Ring came.', 'Ring: refused (Mr)'],
    ['They have a dog called Rinu there.', 'Rinu: other (dog called)'],
    ['Her parrot, which she named Rinu, swears.', 'Rinu: other (parrot, which she named)'],
  ],
  leaves: [
    'The town is called Rinu there.',
    'A dog barked and ran far away from what they called Rinu.',
    'They have a dog called Kol there.',
    'He told David Georgia would win.',
    'Then David, Rinu said, came.',
    'Then David Kol came.',
    'So says David of Rinu.',
    'He went to Old Rinu then.',
  ],
});
