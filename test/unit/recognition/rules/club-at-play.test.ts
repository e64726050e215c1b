import { checkRule } from './check-rule.ts';

checkRule('club-at-play', {
  decides: [
    ['Then Rinu won 2-0 at home.', 'Rinu: other (won)'],
    ['Then Rinu drew 1–1 with Lund.', 'Rinu: other (drew)'],
    ['Then Rinu edged Lund 3-2 at home.', 'Rinu: other (edged)'],
    ['Lund lost 2:1 to Rinu there.', 'Rinu: other (lost)'],
    ['Lund lost to Rinu 2-1 there.', 'Rinu: other (lost)'],
    ['Lund beat Rinu 2-1 there.', 'Rinu: other (beat)'],
    ['Lund lost to Rinu on penalties there.', 'Rinu: other (lost)'],
    ['They saw Rinu 3-0 Lund there.', 'Rinu: other (3)'],
    ['They saw Lund 3-0 Rinu there.', 'Rinu: other (3)'],
    ['They saw Rinu v Lund there.', 'Rinu: other (v)'],
    ['They saw Rinu vs. Lund there.', 'Rinu: other (vs)'],
    ['They saw Lund v Rinu there.', 'Rinu: other (v)'],
    ['They saw the football club Rinu there.', 'Rinu: other (club)'],
    ['They saw the Rinu striker there.', 'Rinu: refused (striker)'],
  ],
  leaves: [
    'Then Rinu won an award.',
    'Officials in Rinu won 2-0 in court.',
    'Then Rinu won 20-30 awards.',
    'Then Rinu lost 2-3 men there.',
    'Lund lost to Rinu on Monday.',
    'Lund won 2-1 in Oslo, and Rinu slept.',
    'They saw Rinu 3-0.',
    'A striker saw Rinu.',
    'The club, Rinu said, is closed.',
    'Georgia won 2-0 at home.',
    'Ana Kol won 2-0 at home.',
  ],
});
