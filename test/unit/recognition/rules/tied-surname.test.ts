import { checkRule } from './check-rule.ts';

checkRule('tied-surname', {
  decides: [
    ['Then Kol-Smith came.', 'Kol: refused (Smith)'],
    ['Then Smith-Kol came.', 'Kol: refused (Smith)'],
    ['Then Anna-Maria Smith-Zab came.', 'Zab: refused (Smith)'],
  ],
  leaves: [
    'The Kol-Smith talks failed.',
    'The Kol–Smith quarrel went on.',
    'The Kol-Zab quarrel went on.',
    'A pro-Kol paper wrote.',
    'The Kol-led party won.',
    'Post-Kol politics began.',
    'The Georgia-Kol quarrel went on.',
    'The Smith - Kol quarrel went on.',
  ],
});
