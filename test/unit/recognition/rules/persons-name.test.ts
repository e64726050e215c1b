import { checkRule } from './check-rule.ts';

checkRule('persons-name', {
  decides: [
    ['Then David Rinu came.', 'Rinu: refused (David)'],
    ['Then Prince Georgia came.', 'Georgia: refused (Prince)'],
    ['Then Mr Ring came.', 'Ring: other (Mr)'],
    ['Then Dr Rinu frowned.', 'Rinu: other (Dr)'],
    ['Then Dr. Rinu frowned.', 'Rinu: other (Dr)'],
    ['Then David Rinu said so.', 'Rinu: other (David)'],
    ['The owner Shaz Rinu, 44, laughed.', 'Rinu: other (Shaz Rinu, 44)'],
    ['Counsel for the defence, Tiago Rinu, will appeal.', 'Rinu: other (Tiago Rinu, will)'],
    ['They asked about Iran Barkley again.', 'Iran: other (Barkley)'],
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
    'In Rinu, 44 people came.',
    'Two towns, Lund Rinu, are there.',
    'They signed the Iran Nuclear Deal.',
    'In Iran Barkley won.',
    'They told Iran Barkley won.',
    'The Iran Barkley mission left.',
    'He went to Old Rinu then.',
  ],
});
