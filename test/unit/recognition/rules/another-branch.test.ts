import { checkRule } from './check-rule.ts';

checkRule('another-branch', {
  decides: [
    ['The Lund Church of the Arctic Baltic Council met.', 'Arctic Baltic Council: refused (Church of the)'],
    ['The Lund Church of Arctic Baltic Council met.', 'Arctic Baltic Council: refused (Church of)'],
    ['The Lund Church (Arctic Baltic Council) met.', 'Arctic Baltic Council: refused (Church)'],
    ['The Lund Church – Arctic Baltic Council met.', 'Arctic Baltic Council: refused (Church)'],
    ['The Lund Church, Arctic Baltic Council, met.', 'Arctic Baltic Council: refused (Church)'],
    ['Полярная церковь министра Зари закрыта.', 'министра Зари: refused (церковь)'],
    ['The Polar Church outside Georgia met.', 'Polar Church: refused (outside Georgia)'],
    ['The Polar Church outside of Georgia met.', 'Polar Church: refused (outside of Georgia)'],
    ['The Polar Church in exile met.', 'Polar Church: refused (in exile)'],
    ['The Polar Church of the Holy Cross met.', 'Polar Church: refused (of the Holy)'],
    ['They saw St Sava Polar Church there.', 'Polar Church: refused (St Sava Polar Church)'],
    ['The Polar Church abroad met.', 'Polar Church: refused (abroad)'],
  ],
  leaves: [
    'The Polar Church in Rinu met.',
    'The Polar Church, abroad, met.',
    'The Polar Church of Lund met.',
    'On Sunday Polar Church bells rang.',
    'The Arctic Baltic Council abroad met.',
    'The Polar Church left the Arctic Baltic Council.',
    'The Polar Church. Arctic Baltic Council members met.',
    'He spoke of church of the Arctic Baltic Council.',
    'The Polar Church of Rinu is small.',
    'The Polar Church of Ana Kol is small.',
    'The Polar Church of the Polar Patriarchate met.',
    'The Polar Church (Polar Patriarchate) met.',
  ],
});
