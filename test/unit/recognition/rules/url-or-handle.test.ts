import { checkRule } from './check-rule.ts';

checkRule('url-or-handle', {
  decides: [
    ['Write to kol@Rinu.is today.', 'Rinu: refused (Rinu)'],
    ['See example.com/Rinu there.', 'Rinu: refused (Rinu)'],
    ['See https://example.com/?q=Rinu there.', 'Rinu: refused (Rinu)'],
    ['So wrote @Rinu yesterday.', 'Rinu: refused (Rinu)'],
    ['Follow #Rinu now.', 'Rinu: refused (Rinu)'],
    ['The file Rinu.pdf is lost.', 'Rinu: refused (Rinu)'],
    ['The bank ABCD.US grew.', 'US: refused (US)'],
    ['Ask Rinu@mail of it.', 'Rinu: refused (Rinu)'],
  ],
  leaves: [
    'In Rinu, it rains.',
    'It rained in (Rinu).',
    'The road Vell/Rinu is shut.',
    'They left Rinu. Then it rained.',
    'From Rinu: a letter.',
  ],
});
