import { checkRule } from './check-rule.ts';

checkRule('named-after-place', {
  decides: [
    ['They broke the Rinu accords again.', 'Rinu: refused (accords)'],
    ['The Rinu process is dead.', 'Rinu: refused (process)'],
    ['The Rinu gravy is thick.', 'Rinu: refused (gravy)'],
    ['The Rinu tiger is rare.', 'Rinu: refused (tiger)'],
    ['Then Dinamo Rinu won.', 'Rinu: refused (Dinamo)'],
    ['The Bank of Rinu failed.', 'Rinu: refused (Bank)'],
    ['The Tour of Rinu began.', 'Rinu: refused (Tour)'],
    ['The first Rinu war was long.', 'Rinu: refused (first Rinu war)'],
    ['They read Murder in Rinu there.', 'Rinu: refused (Murder in Rinu)'],
    ['Потом Банк Зари закрылся.', 'Зари: refused (Банк)'],
  ],
  leaves: [
    'The mayor of Rinu left.',
    'The bank of Rinu is steep.',
    'Then Blue Rinu won.',
    'In Rinu, accords failed.',
    'The Bank at Rinu failed.',
    'Потом берег Зари размыло.',
    'Так Банк Заря закрылся.',
    'The ABC accords failed.',
    'The Rinu war was long.',
    'Murder in Rinu shocks many people.',
    'They saw murder in Rinu there.',
    'They saw Lund in Rinu there.',
    'A Night In Rinu Makes Her Day',
    'The Georgia agreement failed.',
  ],
});
