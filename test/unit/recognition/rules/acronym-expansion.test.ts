import { checkRule } from './check-rule.ts';

checkRule('acronym-expansion', {
  decides: [
    ['The Some Other Council (ABC) met.', 'ABC: other (The Some Other Council)'],
    ['The Some Other Council (the ABC) met.', 'ABC: other (The Some Other Council)'],
    ['The Some Other Council, or ABC, met.', 'ABC: other (The Some Other Council)'],
    ['The “Antique Book Council” (“ABC”) met.', 'ABC: other (Antique Book Council)'],
    ['The antique book club (ABC) met.', 'ABC: other (antique book club)'],
    ['The ABC (Some Other Council) met.', 'ABC: other (Some Other Council)'],
    ['The ABC (Antique-Book Council) met.', 'ABC: other (Antique-Book Council)'],
    ['The ABC (Association of Books & Coins) met.', 'ABC: other (Association of Books & Coins)'],
    ['The Arctic Baltic Council (ABC) met.', 'ABC: linked (Arctic Baltic Council)'],
    ['The ABC (Arctic Baltic Council) met.', 'ABC: linked (Arctic Baltic Council)'],
    ['The ABC (Rinu Book Council) met.', 'ABC: other (Rinu Book Council)'],
    ['The Antique & Book & Council (ABC) met.', 'ABC: other (The Antique & Book & Council)'],
    ['The Book Sellers’ and Women’s Council (ABC) met.', 'ABC: other (Women’s Council)'],
    [
      'The Council of the Baltic and Arctic Councils (ABC) met.',
      'ABC: linked (The Council of the Baltic and Arctic Councils)',
    ],
    ['The ABC (Baltic-Arctic Council) met.', 'ABC: linked (Baltic-Arctic Council)'],
    ['The Arctic Baltic Agency (ABC) met.', 'ABC: other (The Arctic Baltic Agency)'],
    ['The National Arctic Council (ABC) met.', 'ABC: other (The National Arctic Council)'],
  ],
  leaves: [
    'In Rinu most of those who voted (ABC) were members.',
    'In Rinu the ABC (Antique, Book, Coin) met.',
    'In Rinu the ABC (Antique books are its business) met.',
    'In Rinu the ABC (pictured) met.',
    'In Rinu Ana Kol (ABC) spoke.',
    'In Rinu (ABC) it rained.',
    'In Rinu the ABC met (Some Other Council).',
    'In Rinu the Lund (ABC) met.',
  ],
});
